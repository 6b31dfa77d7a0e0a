// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templateclaimsmodel.h"
#include "support/faultserver.h"
#include "support/sandboxserver.h"
#include "windowundertest.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::TemplateClaimsModel;

namespace {

const auto listPath = "/v1/jwt_templates"_ba;

//! The dialog, as the menu opens it.
struct Opened {
    explicit Opened(const WindowUnderTest &t)
    {
        t.find<QAction>("templates")->trigger();
        dialog = t.find<QDialog>("templatesDialog");
    }

    template <typename T>
    [[nodiscard]] T *child(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    [[nodiscard]] QTableView *templates() const { return child<QTableView>(u"templates"_s); }
    [[nodiscard]] QTableView *claims() const { return child<QTableView>(u"templateClaims"_s); }
    [[nodiscard]] QPushButton *compare() const { return child<QPushButton>(u"templateCompare"_s); }
    [[nodiscard]] QString label(const QString &name) const { return child<QLabel>(name)->text(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < templates()->model()->rowCount(); ++row)
            all << templates()->model()->index(row, 0).data().toString();
        return all;
    }
    void choose(const QString &name) const
    {
        templates()->setCurrentIndex(templates()->model()->index(static_cast<int>(names().indexOf(name)), 0));
    }
    [[nodiscard]] QString cell(const QString &claim, int column) const
    {
        const QAbstractItemModel *model = claims()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, TemplateClaimsModel::Claim).data().toString() == claim)
                return model->index(row, column).data().toString();
        }
        return {};
    }

    QPointer<QDialog> dialog;
};

} // namespace

class TestTemplatesDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<SandboxServer> m_sandbox;

    void show(WindowUnderTest &t, const QString &email = u"dana@example.com"_s)
    {
        t.searchFor(email);
        QTRY_COMPARE(t.desk.sessions.state(), controllers::SessionsController::State::Ready);
        QTRY_VERIFY(!t.currentId().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>(QStringList {u"--environment"_s, u"production"_s});
    }
    void cleanupTestCase() { m_sandbox.reset(); }

    void theListIsSortedAndTheNameCopied()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        QCOMPARE(opened.names().constFirst(), u"billing"_s);
        QCOMPARE(opened.label(u"templatesCount"_s), u"12 template(s)"_s); // English has its plurals in a file
        opened.templates()->sortByColumn(2, Qt::DescendingOrder);
        QCOMPARE(opened.names().constFirst(), u"field-device"_s);
        opened.choose(u"my tpl/β"_s);
        QTest::keySequence(opened.templates(), QKeySequence(QKeySequence::Copy));
        QCOMPARE(QGuiApplication::clipboard()->text(), u"my tpl/β"_s);
    }

    void shortcodesAreSetApart()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        opened.choose(u"hasura"_s);
        const QTextDocument *document = opened.child<QPlainTextEdit>(u"templateJson"_s)->document();
        QStringList bold;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            const auto formats = block.layout()->formats();
            for (const QTextLayout::FormatRange &range : formats) {
                if (range.format.fontWeight() == QFont::Bold && range.format.fontUnderline())
                    bold << block.text().sliced(range.start, range.length);
            }
        }
        bold.sort();
        QCOMPARE(bold,
            (QStringList {u"{{org.id || 'none'}}"_s, u"{{user.id}}"_s,
                u"{{user.public_metadata.role || 'member'}}"_s}));
    }

    void withoutAPersonTheTemplateAloneIsTold()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        QVERIFY(opened.label(u"templatePerson"_s).startsWith(u"Open a person first"));
        QVERIFY(!opened.compare()->isEnabled());
        opened.choose(u"billing"_s);
        QCOMPARE(opened.cell(u"aud"_s, TemplateClaimsModel::Predicted), u"\"billing\""_s);
        QCOMPARE(opened.cell(u"user"_s, TemplateClaimsModel::Predicted), u"not known here"_s);
    }

    void whatIsPredictedIsComparedWithWhatIsMinted()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        show(t);
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        opened.choose(u"everything"_s);
        QTRY_COMPARE(
            opened.cell(u"session"_s, TemplateClaimsModel::Predicted), QString(u'"' + t.currentId() + u'"'));
        QVERIFY(opened.claims()->isColumnHidden(TemplateClaimsModel::Minted));
        QVERIFY(opened.cell(u"jti"_s, TemplateClaimsModel::Predicted).startsWith(u"automatic"));

        // Production is locked: nothing leaves before that is settled.
        opened.compare()->click();
        auto *question = t.find<QDialog>("unlockDialog");
        question->reject();
        QTRY_VERIFY(!t.window.findChild<QDialog *>(u"unlockDialog"_s));
        QVERIFY(opened.claims()->isColumnHidden(TemplateClaimsModel::Minted));
        QVERIFY(!t.desk.gate.isOpen());

        opened.compare()->click();
        t.find<QDialog>("unlockDialog")->accept();
        QTRY_COMPARE(opened.dialog->focusWidget(), opened.claims());
        QTRY_VERIFY(!opened.claims()->isColumnHidden(TemplateClaimsModel::Minted));
        QCOMPARE(opened.cell(u"session"_s, TemplateClaimsModel::Verdict), u"✓ same"_s);
        QCOMPARE(opened.cell(u"iat"_s, TemplateClaimsModel::Verdict), u"– automatic"_s);
        QVERIFY(opened.label(u"templateComparison"_s).startsWith(u"✓"));
        // The token is nowhere to be seen.
        const auto labels = opened.dialog->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY(!label->text().contains(u"eyJ"));
        for (const models::TemplateClaim &claim :
            qobject_cast<TemplateClaimsModel *>(opened.claims()->model())->claims())
            QVERIFY(!claim.minted->toString().contains(u"eyJ"));
        // Another template has not been compared; this one stays so.
        opened.choose(u"hasura"_s);
        QVERIFY(opened.claims()->isColumnHidden(TemplateClaimsModel::Minted));
        opened.choose(u"everything"_s);
        QVERIFY(!opened.claims()->isColumnHidden(TemplateClaimsModel::Minted));

        t.activity.setWatching(true);
        QTRY_VERIFY(t.activityRows.rowCount() > 0);
        const Change change = t.activityRows.entries().constFirst().intent.change;
        QCOMPARE(change.action, Action::CreateToken);
        QCOMPARE(change.detail, u"template everything, 30 s"_s);
        QVERIFY(change.purpose.reason.contains(u"compare"));
    }

    void onlyAnActiveSessionIsComparedWith()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        show(t);
        for (int row = 0; m_sandbox->statusOf(t.currentId()) == u"active"; ++row)
            t.table()->setCurrentIndex(t.table()->model()->index(row, 0));
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        QVERIFY(!opened.compare()->isEnabled());
        QVERIFY(opened.label(u"templateComparison"_s).startsWith(u"✕ Only an active session gets tokens."));
    }

    void whatThePolicyDoesNotAllowIsNotComparedWith()
    {
        const policy::Policy rules {true, false, {}, QStringList {u"hasura"_s}, false, {}, {}, false, {}};
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key(), rules);
        show(t);
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        opened.choose(u"hasura"_s);
        QTRY_VERIFY(opened.compare()->isEnabled());
        opened.choose(u"everything"_s);
        QVERIFY(!opened.compare()->isEnabled());
        QVERIFY(opened.label(u"templateComparison"_s).contains(u"organization does not allow"));
    }

    void aPersonWhoCannotBeReadIsReadAgain()
    {
        FaultServer server;
        server.answer(listPath, 200, R"([{"name":"one","claims":{"id":"{{user.id}}"}}])");
        server.answer("/v1/sessions", 200, "[]");
        WindowUnderTest t(server.baseUrl(), u"sk_test_0123456789abcdef"_s);
        t.desk.open(*UserId::parse(u"user_dana"));
        const Opened opened(t);
        QTRY_VERIFY(opened.label(u"templatePerson"_s).startsWith(u"✕ The person could not be read"));
        QTRY_COMPARE(opened.cell(u"id"_s, TemplateClaimsModel::Predicted), u"not known here"_s);
        server.answer("/v1/users/user_dana", 200, R"({"id":"user_dana"})");
        opened.child<QPushButton>(u"templatePersonRetry"_s)->click();
        QTRY_COMPARE(opened.cell(u"id"_s, TemplateClaimsModel::Predicted), u"\"user_dana\""_s);
        QVERIFY(!opened.child<QPushButton>(u"templatePersonRetry"_s)->isVisible());
        QVERIFY(opened.label(u"templatePerson"_s).startsWith(u"No session is selected"));
    }

    void whyThereIsNoListIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("headline");
        QTest::newRow("forbidden")
            << 403
            << R"({"errors":[{"message":"no","long_message":"Not with this key.","code":"authorization_invalid"}]})"_ba
            << u"This key may not list the JWT templates."_s;
        QTest::newRow("broken") << 200 << "[{"_ba << u"The JWT templates could not be loaded."_s;
        QTest::newRow("none") << 200 << R"({"data":[],"total_count":0})"_ba
                              << u"This instance has no JWT templates."_s;
    }
    void whyThereIsNoListIsSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        QFETCH(QString, headline);
        FaultServer server;
        server.answer(listPath, status, answer);
        WindowUnderTest t(server.baseUrl(), u"sk_test_0123456789abcdef"_s);
        const Opened opened(t);
        QTRY_COMPARE(opened.label(u"templatesHeadline"_s), headline);
        if (status == 403)
            QVERIFY(opened.label(u"templatesWords"_s).contains(u"Not with this key."));
        auto *retry = opened.child<QPushButton>(u"templatesRetry"_s);
        QVERIFY(retry->isVisible());
        Reaction held = Reaction::answer(200, R"([{"name":"late","claims":{}}])");
        held.held = true;
        server.answer(listPath, held);
        retry->click();
        QCOMPARE(opened.label(u"templatesHeadline"_s), u"Loading the JWT templates…"_s);
        QVERIFY(!retry->isVisible());
        QTRY_COMPARE(server.heldCount(), 1);
        server.release();
        QTRY_COMPARE(opened.names(), QStringList {u"late"_s});
        QVERIFY(opened.templates()->isVisible());
    }

    void columnsAreRemembered()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        t.settings.keep(t.desk.profile);
        {
            const Opened opened(t);
            opened.templates()->horizontalHeader()->moveSection(2, 0);
            opened.templates()->sortByColumn(3, Qt::DescendingOrder);
            opened.dialog->close();
            QTRY_VERIFY(!opened.dialog);
        }
        const Opened opened(t);
        QCOMPARE(opened.templates()->horizontalHeader()->visualIndex(2), 0);
        QCOMPARE(opened.templates()->horizontalHeader()->sortIndicatorSection(), 3);
    }

    void closedWhileMintingItHarmsNothing()
    {
        WindowUnderTest t(m_sandbox->baseUrl(), m_sandbox->key());
        show(t);
        t.desk.gate.allow();
        const Opened opened(t);
        QTRY_COMPARE(opened.names().size(), 12);
        opened.compare()->click();
        QVERIFY(!opened.compare()->isEnabled());
        opened.dialog->close();
        QTRY_VERIFY(!opened.dialog);
        t.activity.setWatching(true);
        QTRY_VERIFY(t.activityRows.rowCount() > 0 && t.activityRows.entries().constFirst().outcome);
    }
};

QTEST_MAIN(TestTemplatesDialog)
#include "tst_templatesdialog.moc"
