// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shownstate.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

//! Every state of a job that needs somebody, as it is seen.
class TestJobStates final : public QObject, ShownState {
    Q_OBJECT

private:
    [[nodiscard]] static api::Session session(int number)
    {
        api::Session session;
        session.id = *SessionId::parse(u"sess_%1"_s.arg(number));
        session.userId = *UserId::parse(u"user_dana");
        session.status = api::SessionStatus::Active;
        return session;
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

    void someWereNotRevoked()
    {
        m_server->answer("/v1/sessions", 200,
            pageJson({sessionJson(), sessionJson("active", 2), sessionJson("active", 3)}, 3));
        m_server->answer("/v1/sessions/sess_2/revoke", 422, errorJson("form_param_invalid", "is invalid"));
        m_server->answer("/v1/sessions/sess_3/revoke", 404, errorJson("resource_not_found", "not found"));
        openDana();
        m_window->desk.startJob({session(1), session(2), session(3)}, {}, {u"Lost device"_s, u"SUP-7"_s});
        QTRY_VERIFY(
            says(u"1 session(s) revoked, 1 had ended before, 1 failed: Clerk did not accept a value."_s));
        QVERIFY(!says(u".."_s));
        QVERIFY(offered(u"&Retry 1"_s));
        picture();
        // Only what had failed is tried again.
        m_server->answer("/v1/sessions/sess_2/revoke", 200, sessionJson("revoked", 2));
        const auto before = m_server->requests().size();
        offered(u"&Retry 1"_s)->click();
        QTRY_VERIFY(says(u"2 session(s) revoked, 1 had ended before."_s));
        const auto requests = m_server->requests();
        QCOMPARE(std::count_if(requests.begin() + before, requests.end(),
                     [](const ReceivedRequest &request) { return request.verb == "POST"; }),
            1);
    }

    void aJobIsAskedToSlowDown()
    {
        openDana();
        m_server->enqueue(Reaction::answer(429, errorJson("rate_limit", "slow down"), {"Retry-After: 30"}));
        m_window->desk.startJob({session(1)}, {}, {});
        QTRY_VERIFY(says(u"Clerk asks to slow down; goes on by itself in 30 second(s)."_s));
        QVERIFY(offered(u"&Stop after current"_s));
        picture();
        QTRY_VERIFY(says(u"by itself in 29 second(s)."_s));
    }

    void aJobIsPausedWhenTheKeyIsRefused()
    {
        openDana();
        m_server->answer("/v1/sessions/sess_1/revoke", 401, errorJson("authorization_invalid", "no"));
        m_window->desk.startJob({session(1)}, {}, {});
        QTRY_VERIFY(says(u"Paused at 0 of 1."_s));
        QVERIFY(offered(u"&Go on"_s));
        picture();
    }
};

QTEST_MAIN(TestJobStates)
#include "tst_jobstates.moc"
