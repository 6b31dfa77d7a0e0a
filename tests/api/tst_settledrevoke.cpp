// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! "POST GET POST": what was asked, in order.
QByteArray verbs(const FaultServer &server)
{
    QByteArrayList verbs;
    for (const ReceivedRequest &request : server.requests())
        verbs << request.verb;
    return verbs.join(' ');
}

} // namespace

class TestSettledRevoke final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClearAnswerIsTheResult()
    {
        ApiUnderTest t;
        t.server.enqueue(200, sessionJson("revoked"));
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer->status, SessionStatus::Revoked);
        QCOMPARE(t.server.requests().size(), 1);
        QCOMPARE(t.server.requests().constFirst().target, "/v1/sessions/sess_1/revoke"_ba);
    }

    void theReturnedStatusIsTrusted()
    {
        ApiUnderTest t;
        t.server.enqueue(200, sessionJson("ended"));
        QCOMPARE(outcomeOf(t.api->sessions.revoke(sessionId()))->status, SessionStatus::Ended);
    }

    void aClearRefusalIsNotAskedAbout_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 404, 422})
            QTest::addRow("%d", status) << status;
    }
    void aClearRefusalIsNotAskedAbout()
    {
        QFETCH(int, status);
        ApiUnderTest t;
        t.server.enqueue(status, errorJson("x"));
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().httpStatus, status);
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(verbs(t.server), "POST"_ba);
    }

    void anUnclearAnswerIsSettledByAQuestion_data()
    {
        QTest::addColumn<Reaction>("unclear");
        QTest::newRow("closed") << Reaction::close();
        QTest::newRow("500") << Reaction::answer(500, errorJson("internal_clerk_error"));
        QTest::newRow("502") << Reaction::answer(502, "<html>");
        QTest::newRow("unreadable") << Reaction::answer(200, "<html>");
        QTest::newRow("empty") << Reaction::answer(200, {});
    }
    void anUnclearAnswerIsSettledByAQuestion()
    {
        QFETCH(Reaction, unclear);
        ApiUnderTest t;
        t.server.enqueue(unclear);
        t.server.enqueue(200, sessionJson("revoked"));
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QVERIFY(answer);
        QCOMPARE(answer->status, SessionStatus::Revoked);
        QCOMPARE(verbs(t.server), "POST GET"_ba);
        QCOMPARE(t.server.requests().constLast().target, "/v1/sessions/sess_1"_ba);
    }

    void aTimeoutIsSettledByAQuestion()
    {
        TransportOptions options = quickOptions();
        options.timeout = 100ms;
        ApiUnderTest t(options);
        t.server.enqueue(Reaction::silence());
        t.server.enqueue(200, sessionJson("revoked"));
        QVERIFY(outcomeOf(t.api->sessions.revoke(sessionId())));
        QCOMPARE(verbs(t.server), "POST GET"_ba);
    }

    void whatIsStillLiveIsRevokedAgain_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("active") << "active"_ba;
        QTest::newRow("pending") << "pending"_ba;
    }
    void whatIsStillLiveIsRevokedAgain()
    {
        QFETCH(QByteArray, status);
        ApiUnderTest t;
        t.server.enqueue(Reaction::close());
        t.server.enqueue(200, sessionJson(status));
        t.server.enqueue(200, sessionJson("revoked"));
        QCOMPARE(outcomeOf(t.api->sessions.revoke(sessionId()))->status, SessionStatus::Revoked);
        QCOMPARE(verbs(t.server), "POST GET POST"_ba);
    }

    void threeTriesAreAllAndThenItIsKnownThatNothingHappened()
    {
        ApiUnderTest t;
        for (int i = 0; i < 3; ++i) {
            t.server.enqueue(502, {});
            t.server.enqueue(200, sessionJson("active"));
        }
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().httpStatus, 502);
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(verbs(t.server), "POST GET POST GET POST GET"_ba);
    }

    void aQuestionThatIsNotAnsweredLeavesTheOutcomeUnknown()
    {
        ApiUnderTest t;
        t.server.enqueue(504, {});
        for (int i = 0; i < 3; ++i)
            t.server.enqueue(503, {});
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().httpStatus, 504);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(answer.error().request, u"POST /v1/sessions/sess_1/revoke"_s);
        QCOMPARE(verbs(t.server), "POST GET GET GET"_ba);
    }

    void anUnreadableAnswerThatNobodyCanExplainIsUnknownToo()
    {
        ApiUnderTest t;
        t.server.enqueue(200, "<html>");
        t.server.enqueue(403, {});
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().fault, Fault::Malformed);
        QVERIFY(answer.error().outcomeUnknown);
    }

    void aSessionThatIsGoneIsSettled()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::close());
        t.server.enqueue(404, errorJson("resource_not_found"));
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().httpStatus, 404);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void tooManyRequestsIsWaitedForAndAskedAboutFirst()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(429, {}, {"Retry-After: 0"_ba}));
        t.server.enqueue(200, sessionJson("active"));
        t.server.enqueue(200, sessionJson("revoked"));
        QCOMPARE(outcomeOf(t.api->sessions.revoke(sessionId()))->status, SessionStatus::Revoked);
        QCOMPARE(verbs(t.server), "POST GET POST"_ba);
    }

    void cancellingIsHonestAboutWhatWasSent_data()
    {
        QTest::addColumn<bool>("duringTheQuestion");
        QTest::newRow("while posting") << false;
        QTest::newRow("while asking") << true;
    }
    void cancellingIsHonestAboutWhatWasSent()
    {
        QFETCH(bool, duringTheQuestion);
        ApiUnderTest t;
        if (duringTheQuestion)
            t.server.enqueue(Reaction::close());
        t.server.enqueue(Reaction::silence());
        QObject context;
        std::optional<Failure> failure;
        const CallHandle call
            = t.api->sessions.revoke(sessionId()).then(&context, [&](const Result<Session> &answer) {
                  failure = answer.error();
              });
        QTRY_COMPARE(t.server.heldCount(), 1);
        call.cancel();
        QTRY_VERIFY(failure);
        QCOMPARE(failure->fault, Fault::Cancelled);
        QVERIFY(failure->outcomeUnknown);
        QTRY_VERIFY(!call.isRunning());
    }

    void cancelledBeforeItWasSentNothingHappened()
    {
        ApiUnderTest t;
        QObject context;
        std::optional<Failure> failure;
        for (int i = 0; i < 6; ++i) {
            t.server.enqueue(Reaction::silence());
            t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        }
        const CallHandle call
            = t.api->sessions.revoke(sessionId()).then(&context, [&](const Result<Session> &answer) {
                  failure = answer.error();
              });
        call.cancel();
        QTRY_VERIFY(failure);
        QCOMPARE(failure->fault, Fault::Cancelled);
        QVERIFY(!failure->outcomeUnknown);
    }
};

QTEST_GUILESS_MAIN(TestSettledRevoke)
#include "tst_settledrevoke.moc"
