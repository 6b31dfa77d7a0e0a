// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers.h"
#include "policy/policyfile.h"
#include "ui/deskactions.h"
#include "windowundertest.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

//! The whole window under an organization's policy.
class TestManaged final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    void open(const policy::Policy &rules, const QByteArray &environment = "development")
    {
        m_server = std::make_unique<FaultServer>();
        scriptDana(*m_server, environment);
        m_window = std::make_unique<WindowUnderTest>(
            m_server->baseUrl(), environment == "production" ? liveKey : testKey, rules);
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void findDana()
    {
        window().searchFor(u"dana"_s);
        QTRY_COMPARE(window().table()->model()->rowCount(), 1);
        window().table()->selectRow(0);
        QTRY_VERIFY(window().find<QAction>("revoke")->isEnabled());
    }
    [[nodiscard]] static policy::Policy managed()
    {
        policy::Policy rules;
        rules.isManaged = true;
        return rules;
    }
    [[nodiscard]] QDialog *dialog(const char *name) const
    {
        const auto found = window().window.findChildren<QDialog *>(QLatin1String(name));
        const auto shown = std::ranges::find_if(found, &QDialog::isVisible);
        return shown == found.end() ? nullptr : *shown;
    }
    [[nodiscard]] qsizetype changesAtServer() const
    {
        return std::ranges::count_if(m_server->requests(), [](const auto &one) { return one.verb != "GET"; });
    }
    static QString textIn(const QDialog *dialog, const char *label)
    {
        return dialog->findChild<QLabel *>(QLatin1String(label))->text();
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void withoutAPolicyNothingSpeaksOfOne()
    {
        open({});
        QVERIFY(!window().window.findChild<QWidget *>(u"managedStatus"_s));
    }

    void theStatusBarSaysSoAndListsTheRules()
    {
        policy::Policy rules = managed();
        rules.readOnly = true;
        rules.longestToken = 3600s;
        rules.templates = QStringList {u""_s, u"hasura"_s};
        rules.requireReason = true;
        rules.idleLock = 3min;
        rules.hosts = QStringList {u"127.0.0.1"_s};
        rules.noExport = true;
        open(rules);
        auto *status = window().find<QAbstractButton>("managedStatus");
        QVERIFY(status->isVisible());
        QCOMPARE(status->text(), u"Managed by your organization"_s);
        QCOMPARE(status->accessibleName(), status->text());
        QTest::keyClick(status, Qt::Key_Space);
        const QDialog *said = dialog("managedDialog");
        QVERIFY(said);
        const QString words = textIn(said, "managedRules");
        QCOMPARE(words.count(u'\n'), 6);
        for (const char *rule : {"127.0.0.1", "Nothing can be changed", "session token, hasura", "1 h",
                 "reason", "3 minute", "exported"})
            QVERIFY2(words.contains(QLatin1String(rule)), rule);
        QVERIFY(textIn(said, "managedPath").contains(policy::policyPath()));
    }

    void readOnlyLeadsToTheRulesAndToNoQuestion_data()
    {
        QTest::addColumn<QByteArray>("environment");
        QTest::newRow("development") << "development"_ba;
        QTest::newRow("production") << "production"_ba;
    }
    void readOnlyLeadsToTheRulesAndToNoQuestion()
    {
        QFETCH(QByteArray, environment);
        policy::Policy rules = managed();
        rules.readOnly = true;
        open(rules, environment);
        findDana();
        auto *lock = window().find<QAbstractButton>("writeLock");
        QVERIFY(lock->isVisible());
        QCOMPARE(lock->text(), u"Read-only by your organization"_s);
        for (const char *action : {"lock", "revoke", "mint", "revokeAll", "revokeShown", "lostDevice"}) {
            window().find<QAction>(action)->trigger();
            QDialog *said = dialog("managedDialog");
            QVERIFY2(said, action);
            QVERIFY(!said->findChild<QWidget *>(u"allow"_s));
            for (QDialog *other : window().window.findChildren<QDialog *>())
                QVERIFY2(other == said || !other->isVisible(), action);
            said->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        QCOMPARE(changesAtServer(), 0);
    }

    void whoeverDoesNotAskTheWindowIsRefusedToo()
    {
        policy::Policy rules = managed();
        rules.readOnly = true;
        open(rules);
        QSignalSpy failed(&window().desk.revoke, &controllers::RevokeController::failed);
        window().desk.revoke.revoke(
            *SessionId::parse(u"sess_1"), {u"why"_s, {}}, *UserId::parse(u"user_dana"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][1].value<Failure>().refusal, Refusal::ManagedReadOnly);
        QCOMPARE(changesAtServer(), 0);
    }

    void aDemandedReasonIsMarkedAndWaitedFor_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<QByteArray>("button");
        QTest::newRow("revoke") << "revoke"_ba
                                << "revoke"_ba;
        QTest::newRow("revoke many") << "revokeAll"_ba
                                     << "revoke"_ba;
        QTest::newRow("lost device") << "lostDevice"_ba
                                     << "revoke"_ba;
        QTest::newRow("mint") << "mint"_ba
                              << "mintAndShow"_ba;
    }
    void aDemandedReasonIsMarkedAndWaitedFor()
    {
        QFETCH(QByteArray, action);
        QFETCH(QByteArray, button);
        policy::Policy rules = managed();
        rules.requireReason = true;
        open(rules);
        findDana();
        window().find<QAction>(action.constData())->trigger();
        QPushButton *go = nullptr;
        QTRY_VERIFY(go = window().window.findChild<QPushButton *>(QLatin1String(button)));
        QDialog *asks = qobject_cast<QDialog *>(go->window());
        QVERIFY(asks);
        QTRY_VERIFY(!asks->findChildren<QComboBox *>(u"reason"_s).isEmpty());
        auto *reason = asks->findChild<QComboBox *>(u"reason"_s);
        if (auto *devices = asks->findChild<QListWidget *>(u"devices"_s)) {
            QTRY_COMPARE(devices->count(), 1);
            devices->item(0)->setCheckState(Qt::Checked);
        }
        QVERIFY(asks->findChild<QLabel *>(u"reasonDemand"_s)->isVisible());
        if (action == "lostDevice") // it has one
            QTRY_VERIFY(go->isEnabled());
        reason->setCurrentText(u"  "_s);
        QVERIFY(!go->isEnabled());
        reason->setCurrentText(u"Lost phone"_s);
        QTRY_VERIFY(go->isEnabled());
    }

    void whatIsGoneOnWithGetsTheReasonThatItNeverHad()
    {
        policy::Policy rules = managed();
        rules.requireReason = true;
        open(rules);
        findDana();
        const QList<api::Session> sessions {*window().desk.sessionTable.find(*SessionId::parse(u"sess_1"))};
        std::optional<journal::JobId> job;
        operations::Recovered left;
        left.job.items = {{sessions.constFirst().id, sessions.constFirst().userId}};
        left.job.instance = u"Acme"_s;
        left.job.operatorName = u"dana"_s;
        window().journal.plan(
            left.job, &window().window, [&job](const Result<journal::JobId> &id) { job = id.value_or(0); });
        QTRY_VERIFY(job);
        left.id = *job;
        window().desk.goOn(left, sessions, {u"Lost phone"_s, {}});
        QTRY_COMPARE(changesAtServer(), 1);
    }

    void withoutExportsOnlyCellsAreCopied()
    {
        policy::Policy rules = managed();
        rules.noExport = true;
        open(rules);
        findDana();
        const auto *actions = window().window.findChild<ui::DeskActions *>();
        for (const char *name : {"copyAsCsv", "copyAsJson", "copyAsMarkdown", "copyCase", "exportSessions"}) {
            auto *action = window().find<QAction>(name);
            QVERIFY2(!action->isEnabled(), name);
            QCOMPARE(action->statusTip(), u"Your organization does not allow exports."_s);
            QCOMPARE(actions->whyNot(*action), action->statusTip());
        }
        window().find<QAction>("showTimeline")->trigger();
        window().find<QAction>("showActivity")->trigger();
        for (const char *name : {"timelineSave", "activityExport", "activityReport", "jobCopy"}) {
            auto *button = window().find<QAbstractButton>(name);
            QVERIFY2(!button->isEnabled(), name);
            QCOMPARE(button->toolTip(), u"Your organization does not allow exports."_s);
        }
        // Whoever does not ask the button. Nothing is selected in the log; all of it would be a document.
        window().find<QAction>("timelineSaveView")->trigger();
        QVERIFY(!window().window.findChild<QFileDialog *>());
        QGuiApplication::clipboard()->setText(u"before"_s);
        window().find<QAbstractButton>("activityCopy")->click();
        window().find<QAction>("radar")->trigger();
        QAction *copyRows = nullptr;
        for (const QWidget *each : QApplication::topLevelWidgets())
            copyRows = copyRows ? copyRows : each->findChild<QAction *>(u"radarCopy"_s);
        QCOMPARE(copyRows->toolTip(), u"Your organization does not allow exports."_s);
        copyRows->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        window().find<QAction>("copy")->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text() != "before"_L1);
    }

    void preferencesGoNoFurtherThanThePolicy()
    {
        policy::Policy rules = managed();
        rules.idleLock = 3min;
        open(rules);
        settings::Preferences chosen = window().settings.preferences();
        chosen.idleLock = 20min;
        window().settings.setPreferences(chosen);
        window().find<QAction>("preferences")->trigger();
        auto *idle = window().find<QSpinBox>("idleLock");
        QCOMPARE(idle->value(), 3);
        QVERIFY(window().find<QLabel>("idleLockManaged")->isVisible());
        QVERIFY(window().find<QLabel>("idleLockManaged")->text().contains(u"Managed by your organization"_s));
        idle->setValue(60);
        QCOMPARE(idle->value(), 3);
        // Another choice does not take the one that the policy hides for good.
        window().find<QSpinBox>("clipboardKeeps")->setValue(45);
        QCOMPARE(window().settings.preferences().clipboardKeeps, 45s);
        QCOMPARE(window().settings.preferences().idleLock, 20min);
        idle->setValue(2);
        QCOMPARE(window().settings.preferences().idleLock, 2min);
    }

    void aBrokenPolicyIsSaidForGoodAndOpensNothing()
    {
        policy::Policy rules = policy::readPolicy(QStringLiteral("/"), 0);
        QVERIFY(rules.broken);
        rules.broken
            = Failure::refused(Refusal::PolicyBroken, u"Line 3, column 7: this rule was there before."_s);
        open(rules);
        window().settings.keep(
            {u"acme"_s, u"Acme"_s, m_server->baseUrl(), Environment::Development, u"sk_test_…"_s});
        window().window.closeDesk();
        const auto *closed = window().find<QLabel>("welcomeClosed");
        QVERIFY(closed->isVisible());
        QVERIFY(closed->text().contains(u"Line 3, column 7"_s));
        QVERIFY(closed->text().contains(u"administrator"_s));
        window().window.setBusy(u"Preparing…"_s);
        window().window.setBusy({});
        QVERIFY(!window().find<QPushButton>("addButton")->isVisible());
        QVERIFY(!window().find<QPushButton>("openInstance")->isVisible());
        QVERIFY(window().find<QPushButton>("sampleButton")->isVisible());
        window().window.showProblem(closed->text());
        QVERIFY2(!window().find<QLabel>("welcomeProblem")->isVisible(), "said twice");
        auto *status = window().find<QAbstractButton>("managedStatus");
        QVERIFY(status->text() != "Managed by your organization"_L1);
        status->click();
        QVERIFY(textIn(dialog("managedDialog"), "managedProblem").contains(u"Line 3, column 7"_s));
    }
};

QTEST_MAIN(TestManaged)
#include "tst_managed.moc"
