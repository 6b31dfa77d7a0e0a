// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessioncontroller.h"

#include "api/decode.h"
#include "controllers/revokecontroller.h"
#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::RevokeController;
using controllers::SessionController;
using State = SessionController::State;

class TestSessionController final : public QObject {
    Q_OBJECT

private:
    struct Inspected : PageUnderTest {
        SessionController session {api.sessions, model};
        RevokeController revoke {api.sessions, model};
    };
    std::unique_ptr<Inspected> m_page;

    [[nodiscard]] SessionController &session() const { return m_page->session; }
    [[nodiscard]] FaultServer &server() const { return m_page->server; }
    void list(const QJsonArray &rows)
    {
        server().enqueue(200, page(rows, static_cast<int>(rows.size())));
        api::SessionsQuery query;
        query.userId = *UserId::parse(u"user_dana");
        const int before = m_page->model.rowCount();
        m_page->api.sessions.list(query).then(&session(),
            [this](const Result<Page<api::Session>> &answer) { m_page->model.upsert(answer->items); });
        QTRY_VERIFY(m_page->model.rowCount() > before);
    }

private Q_SLOTS:
    void init() { m_page = std::make_unique<Inspected>(); }
    void cleanup() { m_page.reset(); }

    void showsAtOnceWhatTheListKnows()
    {
        list({withActivity(sessionJson(1))});
        session().show(sessionId(1));
        QCOMPARE(session().state(), State::Reading);
        QVERIFY(session().session());
        QCOMPARE(session().session()->latestActivity->city, u"Lagos"_s);
        QVERIFY(session().json().isEmpty());
    }

    void takesWhatGetSaysAndKeepsTheListsActivity()
    {
        list({withActivity(sessionJson(1))});
        server().enqueue(200, object(sessionJson(1, u"ended"_s)));
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Fresh);
        QCOMPARE(session().session()->status, api::SessionStatus::Ended);
        QCOMPARE(session().session()->latestActivity->city, u"Lagos"_s);
        QCOMPARE(m_page->model.find(sessionId(1))->status, api::SessionStatus::Ended);
    }

    void takesTheActivityFromAListThatComesLater()
    {
        server().enqueue(200, object(sessionJson(1)));
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Fresh);
        QVERIFY(!session().session()->latestActivity);
        list({withActivity(sessionJson(1))});
        QVERIFY(session().session()->latestActivity);
        QCOMPARE(session().session()->latestActivity->city, u"Lagos"_s);
    }

    void keepsTheJsonByteForByte()
    {
        const QByteArray json = "{ \"later\": 1.0,\n" + object(sessionJson(1)).sliced(1).chopped(1)
            + " , \"object\" : \"session\" }";
        server().enqueue(200, json);
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Fresh);
        QCOMPARE(session().json(), json);
    }

    void aSessionThatIsGoneIsSaidToBe()
    {
        list({sessionJson(1)});
        server().enqueue(404, refusal(u"resource_not_found"_s));
        QSignalSpy failed(&session(), &SessionController::failed);
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Gone);
        QCOMPARE(failed.size(), 1);
        QVERIFY(session().session());
    }

    void aFailureLeavesWhatTheListKnewAndCanBeTriedAgain()
    {
        list({sessionJson(1)});
        server().enqueue(403, refusal(u"authorization_invalid"_s));
        server().enqueue(200, object(sessionJson(1)));
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Failed);
        QVERIFY(session().session());
        session().reload();
        QTRY_COMPARE(session().state(), State::Fresh);
    }

    void aLateAnswerForAnotherSessionIsDropped()
    {
        server().enqueue(heldBack(object(sessionJson(1))));
        server().enqueue(200, object(sessionJson(2)));
        QSignalSpy failed(&session(), &SessionController::failed);
        session().show(sessionId(1));
        QTRY_COMPARE(server().heldCount(), 1);
        session().show(sessionId(2));
        QVERIFY(!session().session());
        QTRY_COMPARE(session().state(), State::Fresh);
        server().release();
        server().enqueue(200, object(sessionJson(2)));
        session().reload();
        QTRY_COMPARE(session().state(), State::Fresh);
        QCOMPARE(session().session()->id, sessionId(2));
        QCOMPARE(failed.size(), 0);
    }

    void walkingThroughAListAsksOnlyWhereItRests()
    {
        server().enqueue(200, object(sessionJson(3)));
        for (const int number : {1, 2, 3})
            session().show(sessionId(number));
        QTRY_COMPARE(session().state(), State::Fresh);
        QCOMPARE(server().requests().size(), 1);
        QCOMPARE(server().requests().at(0).path(), "/v1/sessions/sess_0003");
    }

    void clearedItStaysEmptyWhateverComes()
    {
        server().enqueue(heldBack(object(sessionJson(1))));
        session().show(sessionId(1));
        QTRY_COMPARE(server().heldCount(), 1);
        session().clear();
        server().release();
        list({sessionJson(1), sessionJson(2)});
        QCOMPARE(session().state(), State::Empty);
        QVERIFY(!session().session());
    }

    void followsARevokeInTheList()
    {
        list({withActivity(sessionJson(1))});
        server().enqueue(200, object(sessionJson(1)));
        session().show(sessionId(1));
        QTRY_COMPARE(session().state(), State::Fresh);
        server().enqueue(200, object(sessionJson(1, u"revoked"_s)));
        m_page->revoke.revoke(sessionId(1));
        QTRY_COMPARE(session().session()->status, api::SessionStatus::Revoked);
        QVERIFY(session().session()->latestActivity);
    }
};

QTEST_GUILESS_MAIN(TestSessionController)
#include "tst_sessioncontroller.moc"
