// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/attempt.h"
#include "apiundertest.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestAttempt final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerOver32MegabytesIsCutOff()
    {
        ApiUnderTest t;
        Reaction endless;
        endless.bytes
            = "HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + QByteArray(largestAnswer + 1, ' ');
        t.server.enqueue(endless);
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().fault, Fault::Refused);
        QCOMPARE(answer.error().refusal, Refusal::AnswerTooLarge);
        QTRY_COMPARE(t.server.connectionCount(), 0);
    }

    void anAnswerOf32MegabytesIsNot()
    {
        ApiUnderTest t;
        const QByteArray json = R"({"id":"ins_1","environment_type":"development"})"_ba;
        t.server.enqueue(200, json + QByteArray(largestAnswer - json.size(), ' '));
        QVERIFY(outcomeOf(t.api->instance.get()));
    }

    void silenceEndsInATimeout()
    {
        TransportOptions options = quickOptions();
        options.timeout = 50ms;
        ApiUnderTest t(options);
        for (int i = 0; i < 3; ++i)
            t.server.enqueue(Reaction::silence());
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().fault, Fault::Timeout);
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(t.server.requests().size(), 3);
        QTRY_COMPARE(t.server.connectionCount(), 0);
    }

    void aTrickleDoesNotPutTheTimeoutOff()
    {
        TransportOptions options = quickOptions();
        options.timeout = 100ms;
        ApiUnderTest t(options);
        Reaction trickle
            = Reaction::answer(200, R"({"object":"token","jwt":"a.b.c"})" + QByteArray(5000, ' '));
        trickle.dripSize = 1;
        trickle.dripEvery = 2ms;
        t.server.enqueue(trickle);
        const auto answer = outcomeOf(t.api->sessions.createToken(sessionId()));
        QCOMPARE(answer.error().fault, Fault::Timeout);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(t.server.requests().size(), 1);
    }

    void anAnswerInSmallPiecesIsWhole()
    {
        ApiUnderTest t;
        Reaction pieces = Reaction::answer(200, sessionJson("active"));
        pieces.dripSize = 7;
        t.server.enqueue(pieces);
        QCOMPARE(outcomeOf(t.api->sessions.get(sessionId()))->json, sessionJson("active"));
    }

    void whatCannotBeReachedIsATransportFault()
    {
        ApiUnderTest t;
        std::optional<FaultServer> gone(std::in_place);
        const QUrl url = gone->baseUrl();
        gone.reset();
        BackendApi api(*t.network, t.clock, t.gate,
            {url, *SecretKey::parse(QString::fromLatin1(keyUnderTest))}, quickOptions());
        const auto read = outcomeOf(api.instance.get());
        QCOMPARE(read.error().fault, Fault::Transport);
        QCOMPARE(read.error().httpStatus, 0);
        QCOMPARE(read.error().request, u"GET /v1/instance"_s);
        // Nothing was sent, so that nothing can have happened.
        const auto minted = outcomeOf(api.sessions.createToken(sessionId()));
        QCOMPARE(minted.error().fault, Fault::Transport);
        QVERIFY(!minted.error().outcomeUnknown);
    }

    void aBodyCutShortIsNoAnswer()
    {
        ApiUnderTest t;
        Reaction cut = Reaction::answer(200, sessionJson("active"));
        cut.cutAfter = cut.bytes.size() - 10;
        for (int i = 0; i < 3; ++i)
            t.server.enqueue(cut);
        QCOMPARE(outcomeOf(t.api->sessions.get(sessionId())).error().fault, Fault::Transport);
    }

    void anErrorKeepsAllThatClerkSaid()
    {
        ApiUnderTest t;
        t.server.enqueue(422, errorJson("form_param_missing"));
        const Failure failure = outcomeOf(t.api->sessions.create(*UserId::parse(u"user_1"))).error();
        QCOMPARE(failure.fault, Fault::Rejected);
        QCOMPARE(failure.httpStatus, 422);
        QVERIFY(failure.hasCode(u"form_param_missing"));
        QCOMPARE(failure.errors.constFirst().longMessage, u"No, at length"_s);
        QCOMPARE(failure.errors.constFirst().meta[u"param_name"_s].toString(), u"user_id"_s);
        QCOMPARE(failure.request, u"POST /v1/sessions"_s);
        QVERIFY(!failure.outcomeUnknown);
    }

    void theTraceIsTheBodysThenClerksThenTheEdges_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QByteArray>>("headers");
        QTest::addColumn<QString>("trace");
        const QList<QByteArray> both {"CLERK-TRACE-ID: of_header"_ba, "cf-ray: of_edge"_ba};
        QTest::newRow("body") << errorJson("x") << both << u"trace_of_body"_s;
        QTest::newRow("header") << "<html>"_ba << both << u"of_header"_s;
        QTest::newRow("edge") << "<html>"_ba << both.mid(1) << u"of_edge"_s;
        QTest::newRow("none") << QByteArray() << QList<QByteArray>() << QString();
    }
    void theTraceIsTheBodysThenClerksThenTheEdges()
    {
        QFETCH(QByteArray, body);
        QFETCH(QList<QByteArray>, headers);
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(403, body, headers));
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().httpStatus, 403);
        QTEST(answer.error().traceId, "trace");
    }

    void aChallengeToSignInIsAnErrorLikeOthers()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(
            401, errorJson("clerk_key_invalid"), {"WWW-Authenticate: Basic realm=\"x\""_ba}));
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().httpStatus, 401);
        QVERIFY(answer.error().hasCode(u"clerk_key_invalid"));
        QCOMPARE(t.server.requests().size(), 1);
    }

    void unreadableAnswersSayWhichRequestTheyWere()
    {
        ApiUnderTest t;
        t.server.enqueue(
            Reaction::answer(200, "<html>Sign in to the hotel's network", {"Clerk-Trace-Id: 2f7c"_ba}));
        const Failure failure = outcomeOf(t.api->instance.get()).error();
        QCOMPARE(failure.fault, Fault::Malformed);
        QCOMPARE(failure.httpStatus, 200);
        QCOMPARE(failure.request, u"GET /v1/instance"_s);
        QCOMPARE(failure.traceId, u"2f7c"_s);
    }

    void anAnswerWithoutABodyIsUnreadable()
    {
        ApiUnderTest t;
        Reaction nothing;
        nothing.bytes = "HTTP/1.1 204 No Content\r\n\r\n"_ba;
        t.server.enqueue(nothing);
        QCOMPARE(outcomeOf(t.api->instance.get()).error().fault, Fault::Malformed);
    }

    void getKeepsTheBodyAndTheServersTime()
    {
        ApiUnderTest t;
        t.server.enqueue(
            Reaction::answer(200, sessionJson("active"), {"Date: Thu, 01 Jan 2026 10:05:00 GMT"_ba}));
        const auto answer = outcomeOf(t.api->sessions.get(sessionId()));
        QCOMPARE(answer->json, sessionJson("active"));
        QVERIFY(answer->serverTime == Instant(1767261900s));
    }
};

QTEST_GUILESS_MAIN(TestAttempt)
#include "tst_attempt.moc"
