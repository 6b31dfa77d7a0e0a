// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionview.h"
#include "support/sandboxserver.h"
#include "ui/findingsdialog.h"
#include "ui/sessiontable.h"
#include "ui/silenceddialog.h"
#include "windowundertest.h"

#include <QAction>
#include <QInputDialog>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::Facet;
using ListState = controllers::SessionsController::State;

//! What is worth a look, in the window, over the sandbox's people who show each rule.
class TestWorthALook final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    [[nodiscard]] models::FindingsModel &findings() const { return m_window->desk.findings; }
    [[nodiscard]] const models::SessionFilter &filter() const
    {
        return m_window->find<ui::SessionTable>("sessions")->view().filter();
    }
    void list(const QString &email)
    {
        window().searchFor(email);
        QTRY_COMPARE(window().desk.sessions.userId().text(), m_sandbox->userId(email));
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
        QTRY_VERIFY(findings().findings().active > 0);
    }
    [[nodiscard]] QStringList rules() const
    {
        QStringList words;
        for (int row = 0; row < findings().rowCount(); ++row)
            words << models::rowOf(findings().at(row).rule).word;
        return words;
    }
    [[nodiscard]] ui::FindingsDialog *explain() const
    {
        window().find<QAction>("worthALook")->trigger();
        auto *dialog = window().find<ui::FindingsDialog>("findingsDialog");
        [dialog] { QVERIFY(QTest::qWaitForWindowActive(dialog)); }();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>();
    }
    void init()
    {
        m_window = std::make_unique<WindowUnderTest>(m_sandbox->baseUrl(), m_sandbox->key());
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void theSampleDataShowsEachRule_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("rule");
        QTest::newRow("countries") << u"dana@example.com"_s << u"two_countries"_s;
        QTest::newRow("many") << u"kiosk@example.com"_s << u"many_active"_s;
        QTest::newRow("idle") << u"solomon@example.org"_s << u"idle_active"_s;
        QTest::newRow("impersonated") << u"marisol.vega@example.com"_s << u"impersonated"_s;
        QTest::newRow("browser") << u"misaki@example.org"_s << u"old_browser"_s;
    }
    void theSampleDataShowsEachRule()
    {
        QFETCH(QString, email);
        QFETCH(QString, rule);
        list(email);
        QTRY_VERIFY(rules().contains(rule));
        QVERIFY(window().find<QToolButton>("worthALookCount")->isVisible());
    }

    void aSharedBrowserIsFoundInItsList()
    {
        list(u"ines+qa@example.com"_s);
        window().find<QAction>("openClient")->trigger();
        QTRY_VERIFY(!window().desk.sessions.clientId().isEmpty());
        QTRY_VERIFY(rules().contains(u"shared_client"_s));
    }

    void aCountShowsItsSessionsAndAllWhenPressedAgain()
    {
        list(u"dana@example.com"_s);
        auto *active = window().find<QToolButton>("activeNow");
        QCOMPARE(active->text(), u"4 active"_s);
        active->setFocus();
        window().press(Qt::Key_Space);
        QCOMPARE(filter().chosen.value(Facet::Status), QStringList {u"active"_s});
        QCOMPARE(window().table()->model()->rowCount(), 4);
        QVERIFY(active->isChecked());
        QVERIFY(active->accessibleName().contains(active->text()));
        window().press(Qt::Key_Space);
        QVERIFY(filter().isEmpty());
        QVERIFY(!active->isChecked());
    }

    void citiesShowWhatWasOnWithinADay()
    {
        list(u"dana@example.com"_s);
        auto *cities = window().find<QToolButton>("citiesToday");
        QVERIFY(cities->isVisible());
        QTest::mouseClick(cities, Qt::LeftButton);
        QVERIFY(filter().chosen.contains(Facet::LastActive));
        QCOMPARE(window().table()->model()->rowCount(), 4);
    }

    void whatIsWorthALookIsAFilterLikeOthers()
    {
        list(u"dana@example.com"_s);
        auto *count = window().find<QToolButton>("worthALookCount");
        QCOMPARE(count->text(), u"1 worth a look"_s);
        QTest::mouseClick(count, Qt::LeftButton);
        QCOMPARE(filter().chosen.value(Facet::Finding), QStringList {u"any"_s});
        QVERIFY(window().find<QWidget>("chip_finding")->isVisible());
        const int shown = window().table()->model()->rowCount();
        QVERIFY(shown >= 2 && shown < window().desk.sessions.loaded());
        // Lifted like the others, and the button no longer pressed.
        window().find<QAction>("clearFiltersAction")->trigger();
        QVERIFY(!count->isChecked());
    }

    void aFindingShowsItsSessions()
    {
        list(u"dana@example.com"_s);
        const ui::FindingsDialog *dialog = explain();
        auto *found = dialog->findChild<QListView *>(u"findings"_s);
        QVERIFY(found->currentIndex().isValid());
        QVERIFY(!dialog->findChild<QLabel *>(u"findingExplanation"_s)->text().isEmpty());
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Return);
        QCOMPARE(filter().chosen.value(Facet::Finding), QStringList {u"two_countries"_s});
        QCOMPARE(window().currentId(), findings().at(0).evidence.constFirst().session.text());
        QTRY_VERIFY(window().table()->hasFocus());
    }

    void silencingANetworkTakesTheFindingAwayUntilItIsBroughtBack()
    {
        list(u"dana@example.com"_s);
        ui::FindingsDialog *dialog = explain();
        const QString address = findings().at(0).evidence.constFirst().address;
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"silenceNetwork"_s), Qt::LeftButton);
        auto *question = dialog->findChild<QInputDialog *>(u"networkDialog"_s);
        QVERIFY(question);
        QCOMPARE(question->textValue(), address);
        question->setTextValue(address + u"/24"_s);
        question->accept();
        QTRY_COMPARE(findings().rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"showFinding"_s)->isEnabled());
        QVERIFY(!window().find<QToolButton>("worthALookCount")->isVisible());
        QCOMPARE(window().settings.silences(u"acme"_s).size(), 1);

        QTest::mouseClick(dialog->findChild<QPushButton *>(u"silenced"_s), Qt::LeftButton);
        auto *silenced = dialog->findChild<ui::SilencedDialog *>(u"silencedDialog"_s);
        QVERIFY(silenced);
        QCOMPARE(silenced->findChild<QListWidget *>(u"silences"_s)->count(), 1);
        QTest::mouseClick(silenced->findChild<QPushButton *>(u"bringBack"_s), Qt::LeftButton);
        QTRY_COMPARE(findings().rowCount(), 1);
        QVERIFY(window().settings.silences(u"acme"_s).isEmpty());
    }

    void aSilencedPersonIsKeptByName()
    {
        list(u"dana@example.com"_s);
        QTest::mouseClick(explain()->findChild<QPushButton *>(u"silencePerson"_s), Qt::LeftButton);
        QTRY_COMPARE(findings().rowCount(), 0);
        const Silence kept = window().settings.silences(u"acme"_s).constFirst();
        QCOMPARE(kept.name, u"Dana Lee"_s);
        QCOMPARE(kept.person.text(), m_sandbox->userId(u"dana@example.com"_s));
    }

    void anotherPersonBringsOtherFindings()
    {
        list(u"dana@example.com"_s);
        QTRY_COMPARE(findings().rowCount(), 1);
        list(u"solomon@example.org"_s);
        QTRY_COMPARE(rules(), QStringList {u"idle_active"_s});
        QVERIFY(filter().isEmpty());
    }

    void tabReachesTheLineBehindThePersonsId()
    {
        list(u"dana@example.com"_s);
        QTRY_VERIFY(window().find<QToolButton>("worthALookCount")->isVisible());
        auto *active = window().find<QToolButton>("activeNow");
        active->setFocus();
        QStringList reached;
        for (int i = 0; i < 3; ++i) {
            window().press(Qt::Key_Tab);
            reached << window().window.focusWidget()->objectName();
        }
        QCOMPARE(reached, (QStringList {u"citiesToday"_s, u"worthALookCount"_s, u"findingDetails"_s}));
    }
};

QTEST_MAIN(TestWorthALook)
#include "tst_worthalook.moc"
