// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"
#include "windowundertest.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto key = u"sk_test_0123456789abcdef"_s;

const auto danaJson = R"([{"object":"user","id":"user_dana","first_name":"Dana","last_name":"Lee",
    "email_addresses":[],"phone_numbers":[],"banned":false,"locked":false,
    "created_at":1767261600000,"updated_at":1767261600000}])"_ba;

const auto refused = R"({"errors":[{"message":"no","long_message":"no","code":"authorization_invalid"}]})"_ba;

const auto sessionTwo
    = R"({"object":"session","id":"sess_2","user_id":"user_dana","client_id":"client_1","status":"active",
    "created_at":1767261600000,"updated_at":1767261600000})"_ba;

const QByteArray pageOfTwo
    = R"({"data":[{"object":"session","id":"sess_1","user_id":"user_dana","client_id":"client_1",
    "status":"active","created_at":1767261700000,"updated_at":1767261700000},)"_ba
    + sessionTwo + R"(],"total_count":2})"_ba;

//! Every action reachable from \a menu.
QList<QAction *> actionsOf(const QList<QAction *> &menu)
{
    QList<QAction *> all;
    for (QAction *action : menu)
        all += action->menu() ? actionsOf(action->menu()->actions()) : QList {action};
    return all;
}

} // namespace

//! What holds for the window whatever is in it.
class TestMainWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void whateverTakesTheKeyboardHasAName()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        window.find<QWidget>("inspector")->show();
        for (QWidget *widget : window.window.findChildren<QWidget *>()) {
            const bool partOfAnother = widget->objectName().startsWith(u"qt_");
            const bool taken = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
            if (!taken || partOfAnother || !widget->isVisibleTo(&window.window))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            const QString said
                = interface->text(QAccessible::Name) + interface->text(QAccessible::Description);
            QVERIFY2(!said.isEmpty(),
                qPrintable(
                    QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void instancesAreOrderedWhileOneIsOpen()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        window.settings.keep(window.desk.profile);
        window.find<QAction>("arrangeInstances")->trigger();
        QVERIFY(window.find<QDialog>("instancesDialog")->isVisible());
    }

    void everyShortcutStandsInAMenu()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        const QList<QAction *> listed = actionsOf(window.window.menuBar()->actions());
        QHash<QString, QAction *> taken;
        for (QAction *action : window.window.findChildren<QAction *>()) {
            // What one list takes for itself stands in that list's own menu.
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const QKeySequence &shortcut : action->shortcuts()) {
                QVERIFY2(listed.contains(action), qPrintable(action->text()));
                QAction *&other = taken[shortcut.toString()];
                QVERIFY2(!other || other == action, qPrintable(shortcut.toString()));
                other = action;
            }
        }
        QVERIFY(taken.size() > 10);
    }

    void aFailureIsToldWithWhatHelps()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        server.answer("/v1/sessions", 403, refused);
        WindowUnderTest window(server.baseUrl(), key);
        window.searchFor(u"dana"_s);
        QTRY_VERIFY(window.says(u"The sessions could not be loaded."_s));
        QCOMPARE(window.find<QAbstractButton>("emptyStateAction")->text(), u"Try again"_s);
        bool told = false;
        for (const QWidget *bar : window.window.findChildren<QWidget *>(u"noticeBar"_s))
            told |= bar->isVisible();
        QVERIFY(told);
    }

    void whatIsSaidOfTryingAgainGoesWhenTheAnswerCame()
    {
        FaultServer server;
        server.enqueue(503, refused);
        server.answer(
            "/v1/instance", 200, R"({"object":"instance","id":"ins_1","environment_type":"development"})"_ba);
        WindowUnderTest window(server.baseUrl(), key);
        const QString trying = u"Clerk did not answer. Trying again (2 of 3)…"_s;
        QTRY_VERIFY(window.says(trying));
        QTRY_VERIFY(!window.says(trying));
    }

    void checkNowChoosesAndShowsTheSessionThatWasMeant()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        server.answer("/v1/sessions", 200, pageOfTwo);
        server.answer("/v1/sessions/sess_2", 200, sessionTwo);
        server.answer("/v1/sessions/sess_2/revoke", 403, refused);
        WindowUnderTest window(server.baseUrl(), key);
        window.searchFor(u"dana"_s);
        QTRY_COMPARE(window.currentId(), u"sess_1"_s);
        window.desk.revoke.revoke(*SessionId::parse(u"sess_2"));
        QAbstractButton *check = nullptr;
        const auto isOffered = [&] {
            for (auto *button : window.window.findChildren<QAbstractButton *>(u"noticeAction"_s)) {
                if (button->isVisible() && button->text() == u"Check now"_s)
                    check = button;
            }
            return check != nullptr;
        };
        QTRY_VERIFY(isOffered());
        check->click();
        QVERIFY(window.find<QWidget>("inspector")->isVisible());
        QCOMPARE(window.currentId(), u"sess_2"_s);
        QCOMPARE(window.desk.session.id().text(), u"sess_2"_s);
        QTRY_COMPARE(window.desk.session.state(), controllers::SessionController::State::Fresh);
    }

    void aProblemIsToldWhereThePersonLooks()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        window.window.showProblem(u"The sample data has stopped."_s);
        QCOMPARE(window.window.statusBar()->currentMessage(), u"The sample data has stopped."_s);
        window.window.closeDesk();
        window.window.showProblem(u"The sample data has stopped."_s);
        QVERIFY(window.says(u"The sample data has stopped."_s));
    }

    void enterWhileTheNewAnswerIsAwaitedOpensNobodyOfTheOld()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        server.answer("/v1/instance", 403, refused);
        WindowUnderTest window(server.baseUrl(), key);
        QTRY_COMPARE(server.requests().size(), 1);
        window.search()->setFocus();
        QTest::keyClicks(window.search(), u"dana"_s);
        QTRY_COMPARE(window.desk.search.state(), controllers::SearchController::State::Found);
        server.enqueue(Reaction::silence());
        QTest::keyClicks(window.search(), u"x"_s);
        QTest::keyClick(window.search(), Qt::Key_Return);
        QTRY_COMPARE(server.heldCount(), 1);
        QVERIFY(window.desk.sessions.userId().isEmpty());
    }

    void aSecretIsMaskedAndNoPartOfItLeaves()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        WindowUnderTest window(server.baseUrl(), key);
        QTRY_COMPARE(server.requests().size(), 1);
        const QString token = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1In0.c2lnbmF0dXJl"_s;
        window.search()->setFocus();
        QTest::keyClicks(window.search(), token);
        QCOMPARE(window.search()->echoMode(), QLineEdit::Password);
        window.search()->setSelection(0, static_cast<int>(token.size()) - 6);
        QTest::keyClick(window.search(), Qt::Key_Delete);
        QVERIFY2(window.search()->text().isEmpty(), "the rest of a token is taken for a name");

        QTest::keyClicks(window.search(), token);
        window.search()->clearFocus();
        QVERIFY2(window.search()->text().isEmpty(), "a token stays behind");

        window.search()->setFocus();
        QTest::keyClicks(window.search(), u"dana"_s);
        QCOMPARE(window.search()->echoMode(), QLineEdit::Normal);
        QTRY_COMPARE(server.requests().size(), 2);
        QVERIFY(server.requests().last().target.contains("query=dana"));
    }

    void closingWhileRequestsAreHeldIsQuiet()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        auto window = std::make_unique<WindowUnderTest>(server.baseUrl(), key);
        QTRY_COMPARE(server.requests().size(), 1);
        window->search()->setFocus();
        QTest::keyClicks(window->search(), u"dana"_s);
        QTRY_COMPARE(window->desk.search.state(), controllers::SearchController::State::Found);
        for (int held = 0; held < 3; ++held)
            server.enqueue(Reaction::silence());
        QTest::keyClick(window->search(), Qt::Key_Return);
        window->desk.session.show(*SessionId::parse(u"sess_1"));
        window->desk.revoke.revoke(*SessionId::parse(u"sess_2"));
        QTRY_COMPARE(server.heldCount(), 3);
        window.reset();
        server.release();
        QTRY_COMPARE(server.connectionCount(), 0);
    }

    void columnsAndPanesComeBackAsTheyWere()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        QHeaderView *header = window.table()->horizontalHeader();
        header->moveSection(models::SessionTableModel::Ip, 1);
        window.table()->setColumnHidden(models::SessionTableModel::Created, false);
        window.window.openDesk(window.desk);
        header = window.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(models::SessionTableModel::Ip), 1);
        QVERIFY(!window.table()->isColumnHidden(models::SessionTableModel::Created));
    }

    void peopleWhoWereShownAreOfferedAgainForThisInstanceAlone()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        server.answer("/v1/sessions", 200, pageOfTwo);
        WindowUnderTest window(server.baseUrl(), key);
        window.settings.keep(window.desk.profile);
        window.searchFor(u"dana"_s);
        QTRY_COMPARE(window.currentId(), u"sess_1"_s);
        const settings::KeptPerson dana {*UserId::parse(u"user_dana"), u"Dana Lee"_s};
        QCOMPARE(window.settings.recents(u"acme"_s), QList {dana});
        QVERIFY(window.settings.recents(u"other"_s).isEmpty());
    }

    void closingWaitsForTheAnswerToAChange()
    {
        FaultServer server;
        WindowUnderTest window(server.baseUrl(), key);
        QTRY_COMPARE(server.requests().size(), 1);
        Reaction held = Reaction::answer(200, sessionTwo);
        held.held = true;
        server.answer("/v1/sessions/sess_2/revoke", held);
        window.desk.revoke.revoke(*SessionId::parse(u"sess_2"));
        QTRY_COMPARE(server.heldCount(), 1);
        window.window.close();
        QVERIFY(window.window.isVisible());
        QVERIFY(window.window.statusBar()->currentMessage().startsWith(
            u"Closing as soon as Clerk has answered."_s));
        server.release();
        QTRY_VERIFY(!window.window.isVisible());
    }

    void aClosedDeskLeavesNothingOfItsSearchBehind()
    {
        FaultServer server;
        server.answer("/v1/users", 200, danaJson);
        WindowUnderTest window(server.baseUrl(), key);
        window.search()->setFocus();
        QTest::keyClicks(window.search(), u"dana"_s);
        QTRY_COMPARE(window.desk.search.state(), controllers::SearchController::State::Found);
        window.window.closeDesk();
        QVERIFY(!window.window.findChild<QWidget *>(u"searchPopup"_s));
        QVERIFY(window.find<QWidget>("welcome")->isVisible());
        for (const QAction *action : window.find<QAction>("revoke")->parent()->findChildren<QAction *>())
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
