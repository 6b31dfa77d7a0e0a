// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownstate.h"

#include <QComboBox>
#include <QDialog>
#include <QScreen>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

/*! Every state a person can meet, brought about by a server that does what no good one does. Each leaves a
   picture in the folder that FRONTDESK_PICTURES names, if it names one. */
class TestStates final : public QObject, ShownState {
    Q_OBJECT

private:
    void cut(int times = 3) const
    {
        Reaction half = Reaction::answer(200, pageJson({sessionJson()}, 1));
        half.cutAfter = half.bytes.size() - 10;
        for (int i = 0; i < times; ++i)
            m_server->enqueue(half);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        scriptDana(*m_server);
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void firstRun()
    {
        open();
        m_window->window.closeDesk();
        QVERIFY(says(u"See who is signed in, and sign them out."_s));
        QVERIFY(offered(u"&Add an instance…"_s));
        QVERIFY(offered(u"Try with &sample data"_s));
        picture();
    }

    void keychainLocked()
    {
        open();
        m_window->window.closeDesk();
        m_window->window.showKeyProblem(u"id-1"_s, u"Acme"_s, Failure::refused(Refusal::KeychainLocked));
        QVERIFY(says(u"Acme could not be opened. The keychain is locked."_s));
        QVERIFY(offered(u"&Try again"_s));
        QVERIFY(offered(u"Enter the &key…"_s));
        picture();
    }

    void nothingSearched()
    {
        open();
        QTRY_VERIFY(says(u"Find a person to see their sessions."_s));
        picture();
    }

    void loadingFirst()
    {
        m_server->answer("/v1/sessions", Reaction::silence());
        open();
        m_window->searchFor(u"dana"_s);
        QTRY_VERIFY(says(u"Loading sessions of Dana Lee…"_s));
        QVERIFY(offered(u"Stop"_s));
        picture();
    }

    void loadingMore()
    {
        QList<QByteArray> rows;
        for (int number = 1; number <= 100; ++number)
            rows << sessionJson("active", number);
        m_server->answer("/v1/sessions", 200, pageJson(rows, 4210));
        openDana();
        m_server->answer("/v1/sessions", Reaction::silence());
        m_window->find<QAction>("loadAll")->trigger();
        QTRY_COMPARE(m_server->heldCount(), 1);
        QVERIFY(says(u"100 loaded of 4,210"_s));
        QVERIFY(offered(u"Stop"_s));
        picture();
    }

    void userHasNone()
    {
        m_server->answer("/v1/sessions", 200, pageJson({}, 0));
        openDana();
        QTRY_VERIFY(says(u"Clerk keeps no sessions for Dana Lee."_s));
        QVERIFY(offered(u"Refresh"_s));
        picture();
    }

    void filterHidesAll()
    {
        openDana();
        m_window->find<QLineEdit>("findInList")->setText(u"no such words"_s);
        QTRY_VERIFY(says(u"No session matches these filters."_s));
        QVERIFY(offered(u"Clear filters"_s));
        picture();
    }

    void noMatch()
    {
        m_server->answer("/v1/users", 200, "[]");
        open();
        m_window->searchFor(u"nobody"_s);
        QTRY_COMPARE(m_window->desk.search.state(), controllers::SearchController::State::NotFound);
        QTRY_VERIFY(says(u"No one matches “\u2068nobody\u2069”."_s));
        picture();
    }

    void offline()
    {
        openDana();
        cut();
        m_window->find<QAction>("refresh")->trigger();
        QTRY_VERIFY(says(u"You're offline, or Clerk cannot be reached. Showing data from"_s));
        QVERIFY(says(u"Frontdesk tries again in"_s));
        QCOMPARE(m_window->table()->model()->rowCount(), 1);
        QVERIFY(offered(u"Retry"_s));
        picture();
        offered(u"Retry"_s)->click();
        QTRY_VERIFY(!says(u"You're offline"_s));
    }

    void keyRefused()
    {
        openDana();
        m_server->enqueue(401, errorJson("secret_key_invalid", "The provided secret key is invalid."));
        m_window->find<QAction>("refresh")->trigger();
        QTRY_VERIFY(says(u"Acme refused the secret key."_s));
        QVERIFY(says(u"It may have been rotated or deleted."_s));
        QVERIFY(says(u"Trace id: trace_7f3a"_s));
        QVERIFY(offered(u"Replace key…"_s));
        QCOMPARE(m_window->table()->model()->rowCount(), 1);
        picture();
    }

    void notAllowed()
    {
        m_server->answer("/v1/sessions", 403, errorJson("authorization_invalid", "Not on this plan."));
        open();
        m_window->searchFor(u"dana"_s);
        QTRY_VERIFY(says(u"This key may not do that."_s));
        QVERIFY(says(u"Clerk says: Not on this plan."_s));
        picture();
    }

    void sessionGone()
    {
        m_server->answer(
            "/v1/sessions/sess_1", 404, errorJson("resource_not_found", "No session was found."));
        openDana();
        m_window->find<QAction>("inspect")->trigger();
        QTRY_VERIFY(says(u"This session no longer exists at Clerk."_s));
        picture();
        offered(u"Remove from &list"_s)->click();
        QTRY_COMPARE(m_window->table()->model()->rowCount(), 0);
    }

    void slowDown()
    {
        openDana();
        m_server->enqueue(
            Reaction::answer(429, errorJson("rate_limit", "Too many requests."), {"Retry-After: 8"}));
        m_window->find<QAction>("refresh")->trigger();
        QTRY_VERIFY(says(u"Clerk asks to slow down. Continuing in"_s));
        QVERIFY(offered(u"Stop"_s));
        picture();
    }

    void serverTrouble()
    {
        openDana();
        Reaction broken = Reaction::answer(502, "<html><h1>Bad gateway</h1></html>");
        for (int i = 0; i < 3; ++i)
            m_server->enqueue(broken);
        m_window->find<QAction>("refresh")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Clerk had a problem (502). Nothing was changed."_s), 10'000);
        picture();
    }

    void outcomeUnknown()
    {
        openDana();
        m_server->enqueue(Reaction::close());
        cut();
        m_window->desk.revoke.revoke(*SessionId::parse(u"sess_1"));
        QTRY_VERIFY_WITH_TIMEOUT(says(u"it is not known whether the change was made"_s), 10'000);
        QVERIFY(offered(u"Check now"_s));
        picture();
        // Asking brings it to light.
        m_server->answer("/v1/sessions/sess_1", 200, sessionJson("revoked"));
        offered(u"Check now"_s)->click();
        QTRY_VERIFY(m_window->table()->model()->index(0, 0).data().toString().contains(u"Revoked"_s));
    }

    void journalUnwritable()
    {
        openDana();
        QTRY_VERIFY(QFile::exists(m_window->journal.path())); // made when the desk was opened
        QVERIFY(QFile::remove(m_window->journal.path()));
        QVERIFY(QDir().mkpath(m_window->journal.path()));
        m_window->desk.revoke.revoke(*SessionId::parse(u"sess_1"));
        QTRY_VERIFY(says(u"The activity log could not be written, so nothing was changed."_s));
        QVERIFY(std::ranges::none_of(
            m_server->requests(), [](const ReceivedRequest &request) { return request.verb == "POST"; }));
        picture();
    }

    void productionLocked()
    {
        scriptDana(*m_server, "production");
        openDana(liveKey);
        QVERIFY(m_window->window.windowTitle().startsWith(u"▲ PRODUCTION · Acme"_s));
        QVERIFY(m_window->find<QWidget>("environmentStripe")->isVisible());
        QVERIFY(offered(u"Read-only: allow changes…"_s));
        picture();
    }

    void productionUnlocked()
    {
        scriptDana(*m_server, "production");
        openDana(liveKey);
        offered(u"Read-only: allow changes…"_s)->click();
        m_window->find<QDialog>("unlockDialog")->accept();
        QTRY_VERIFY(m_window->find<QAbstractButton>("writeLock")->text().startsWith(u"Changes allowed 1"_s));
        picture();
    }

    void changesWereLockedMeanwhile()
    {
        scriptDana(*m_server, "production");
        openDana(liveKey);
        m_window->desk.revoke.revoke(*SessionId::parse(u"sess_1"));
        QTRY_VERIFY(says(u"Changes are locked, so nothing was sent."_s));
        QVERIFY(offered(u"Allow changes…"_s));
        picture();
    }
};

QTEST_MAIN(TestStates)
#include "tst_states.moc"
