// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto instanceJson = R"({"id":"ins_1","environment_type":"development"})"_ba;

Reaction heldAnswer(const QByteArray &json)
{
    Reaction reaction = Reaction::answer(200, json);
    reaction.held = true;
    return reaction;
}

//! Ids in the order in which they were asked for.
QByteArrayList askedFor(const FaultServer &server)
{
    QByteArrayList ids;
    for (const ReceivedRequest &request : server.requests())
        ids << request.path().split('/').last();
    return ids;
}

} // namespace

class TestExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGetIsTriedThreeTimes()
    {
        ApiUnderTest t;
        QSignalSpy retrying(&t.api->transport, &Transport::retrying);
        t.server.enqueue(500, errorJson("internal_clerk_error"));
        t.server.enqueue(503, {});
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(retrying.size(), 2);
        QCOMPARE(retrying.at(0), QVariantList({u"GET /v1/instance"_s, 2, 3}));
        QCOMPARE(retrying.at(1), QVariantList({u"GET /v1/instance"_s, 3, 3}));
    }

    void theThirdFailureIsTheAnswer()
    {
        ApiUnderTest t;
        for (int i = 0; i < 4; ++i)
            t.server.enqueue(502, "<html>");
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().httpStatus, 502);
        QCOMPARE(t.server.requests().size(), 3);
    }

    void aLostConnectionIsTriedAgain()
    {
        ApiUnderTest t;
        QSignalSpy retrying(&t.api->transport, &Transport::retrying);
        Reaction cut = Reaction::answer(200, instanceJson);
        cut.cutAfter = cut.bytes.size() - 10;
        t.server.enqueue(cut);
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(retrying.size(), 1);
    }

    void mintingIsNeverTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("429") << 429 << false;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("504") << 504 << true;
        QTest::newRow("closed") << 0 << true;
    }
    void mintingIsNeverTriedAgain()
    {
        QFETCH(int, status);
        ApiUnderTest t;
        t.server.enqueue(status == 0 ? Reaction::close() : Reaction::answer(status, errorJson("x")));
        const auto answer = outcomeOf(t.api->sessions.createToken(sessionId()));
        QCOMPARE(answer.error().httpStatus, status);
        QTEST(answer.error().outcomeUnknown, "unknown");
        QCOMPARE(t.server.requests().size(), 1);
    }

    void aPostOnAConnectionThatWasUsedBeforeLeavesOnceToo()
    {
        // There Qt takes the close for a stale connection, and would send the request again by itself.
        ApiUnderTest t;
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(t.server.connectionCount(), 1);
        t.server.enqueue(Reaction::close());
        t.server.enqueue(200, R"({"object":"token","jwt":"a.b.c"})");
        const auto answer = outcomeOf(t.api->sessions.createToken(sessionId()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Transport);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(t.server.requests().size(), 2);
    }

    void aLockedResourceIsAskedOnceMore()
    {
        ApiUnderTest t;
        t.server.enqueue(409, errorJson("resource_locked"));
        t.server.enqueue(200, R"({"object":"token","jwt":"a.b.c"})");
        QVERIFY(outcomeOf(t.api->sessions.createToken(sessionId())));
        QCOMPARE(t.server.requests().size(), 2);
    }

    void retryAfterStopsTheQueueAndSaysSo()
    {
        ApiUnderTest t;
        QSignalSpy paused(&t.api->transport, &Transport::pausedUntil);
        QSignalSpy resumed(&t.api->transport, &Transport::resumed);
        t.server.enqueue(Reaction::answer(429, {}, {"Retry-After: 1"_ba}));
        t.server.enqueue(200, instanceJson);
        t.server.enqueue(200, instanceJson);
        QObject context;
        int answered = 0;
        t.api->instance.get().then(
            &context, [&](const Result<Instance> &answer) { answered += answer ? 1 : 0; });
        QTRY_COMPARE(paused.size(), 1);
        QVERIFY(paused.at(0).at(0).value<Instant>() == t.clock.now() + 1s);
        t.api->instance.get().then(&context, [&](const Result<Instance> &answer) {
            QCOMPARE(resumed.size(), 1);
            answered += answer ? 1 : 0;
        });
        QTRY_COMPARE(answered, 2);
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(t.server.requests().size(), 3);
    }

    void anAbsurdWaitIsNotWaitedFor()
    {
        ApiUnderTest t;
        QSignalSpy paused(&t.api->transport, &Transport::pausedUntil);
        t.server.enqueue(Reaction::answer(429, {}, {"Retry-After: 2000000000"_ba}));
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().httpStatus, 429);
        QVERIFY(answer.error().retryAfter == 2000000000s);
        QVERIFY(paused.at(0).at(0).value<Instant>() == t.clock.now() + 60s);
    }

    void sixAreInFlightAtMost()
    {
        ApiUnderTest t;
        QObject context;
        int answered = 0;
        for (int i = 0; i < 10; ++i) {
            t.server.enqueue(heldAnswer(instanceJson));
            t.api->instance.get().then(&context, [&](const Result<Instance> &) { ++answered; });
        }
        QTRY_COMPARE(t.server.heldCount(), 6);
        QCOMPARE(t.server.requests().size(), 6);
        t.server.release();
        QTRY_COMPARE(t.server.heldCount(), 4);
        t.server.release();
        QTRY_COMPARE(answered, 10);
    }

    void whatAPersonWaitsForGoesFirst()
    {
        ApiUnderTest t;
        QObject context;
        int answered = 0;
        const auto count = [&answered](const Result<Session> &) { ++answered; };
        for (int i = 0; i < 8; ++i) {
            t.server.enqueue(heldAnswer(sessionJson("revoked")));
            t.api->sessions.revoke(sessionId(u"bulk"), Urgency::Bulk).then(&context, count);
        }
        t.server.enqueue(200, sessionJson("active"));
        QTRY_COMPARE(t.server.heldCount(), 6);
        t.api->sessions.get(sessionId(u"person")).then(&context, [&](const Result<Fetched<Session>> &) {
            ++answered;
        });
        t.server.release();
        QTRY_COMPARE(t.server.requests().size(), 9);
        QCOMPARE(askedFor(t.server).at(6), "person"_ba);
        t.server.release();
        QTRY_COMPARE(answered, 9);
    }

    void theBudgetHoldsBulkWorkUntilTheClockMovesOn()
    {
        TransportOptions options = quickOptions();
        options.withoutBudget = false;
        ApiUnderTest t(options);
        QObject context;
        for (int i = 0; i < 4; ++i)
            t.api->sessions.revoke(sessionId(), Urgency::Bulk).then(&context, [](const Result<Session> &) {});
        // Two at once are the bulk share of a test key; a person still gets through.
        static_cast<void>(outcomeOf(t.api->instance.get()));
        QCOMPARE(t.server.requests().size(), 3);
        t.clock.advance(2s);
        QTRY_COMPARE(t.server.requests().size(), 5);
    }

    void aLiveKeyHasTheLargerBudget()
    {
        TransportOptions options = quickOptions();
        options.withoutBudget = false;
        ApiUnderTest t(options, "sk_live_0123456789abcdefa1B2");
        for (int i = 0; i < 60; ++i)
            static_cast<void>(outcomeOf(t.api->instance.get()));
        QCOMPARE(t.server.requests().size(), 60);
    }

    void cancellingInFlightClosesTheConnection()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::silence());
        QObject context;
        std::optional<Failure> failure;
        const CallHandle call = t.api->instance.get().then(
            &context, [&](const Result<Instance> &answer) { failure = answer.error(); });
        QTRY_COMPARE(t.server.heldCount(), 1);
        call.cancel();
        QVERIFY(!failure); // not before control is back in the event loop
        QTRY_VERIFY(failure);
        QCOMPARE(failure->fault, Fault::Cancelled);
        QCOMPARE(failure->request, u"GET /v1/instance"_s);
        QTRY_VERIFY(!call.isRunning());
        QTRY_COMPARE(t.server.connectionCount(), 0);
        call.cancel();
    }

    void cancellingInTheQueueSendsNothing()
    {
        ApiUnderTest t;
        QObject context;
        int cancelled = 0;
        QList<CallHandle> calls;
        for (int i = 0; i < 8; ++i) {
            t.server.enqueue(Reaction::silence());
            calls << t.api->instance.get().then(&context, [&](const Result<Instance> &answer) {
                cancelled += answer.error().fault == Fault::Cancelled ? 1 : 0;
            });
        }
        QTRY_COMPARE(t.server.heldCount(), 6);
        calls[7].cancel();
        calls[6].cancel();
        for (const CallHandle &call : calls)
            call.cancel();
        QTRY_COMPARE(cancelled, 8);
        QCOMPARE(t.server.requests().size(), 6);
    }

    void cancellingBetweenTwoTriesEndsThem()
    {
        TransportOptions options = quickOptions();
        options.firstRetry = 1h;
        ApiUnderTest t(options);
        t.server.enqueue(503, {});
        QObject context;
        std::optional<Failure> failure;
        const CallHandle call = t.api->instance.get().then(
            &context, [&](const Result<Instance> &answer) { failure = answer.error(); });
        connect(&t.api->transport, &Transport::retrying, &context, [&call] { call.cancel(); });
        QTRY_VERIFY(failure);
        QCOMPARE(failure->fault, Fault::Cancelled);
        QCOMPARE(t.server.requests().size(), 1);
    }

    void cancellingWhatWillBeRefusedEndsItOnce()
    {
        ApiUnderTest t;
        QObject context;
        int answers = 0;
        const CallHandle call
            = t.api->sessions.get({}).then(&context, [&](const Result<Fetched<Session>> &) { ++answers; });
        call.cancel();
        QTRY_VERIFY(!call.isRunning());
        QCOMPARE(answers, 1);
    }

    void aContextThatGoesTakesAHarmlessCallAlong()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::silence());
        auto context = std::make_unique<QObject>();
        const CallHandle call
            = t.api->instance.get().then(context.get(), [](const Result<Instance> &) { qFatal("called"); });
        QTRY_COMPARE(t.server.heldCount(), 1);
        context.reset();
        QTRY_VERIFY(!call.isRunning());
        QTRY_COMPARE(t.server.connectionCount(), 0);
    }

    void aContextThatGoesLeavesWhatChangesSomethingToFinish()
    {
        ApiUnderTest t;
        t.server.enqueue(heldAnswer(sessionJson("revoked")));
        auto context = std::make_unique<QObject>();
        const CallHandle call
            = t.api->sessions.revoke(sessionId()).then(context.get(), [](const Result<Session> &) {
                  qFatal("called");
              });
        QTRY_COMPARE(t.server.heldCount(), 1);
        context.reset();
        QVERIFY(call.isRunning());
        t.server.release();
        QTRY_VERIFY(!call.isRunning());
        QCOMPARE(t.server.requests().size(), 1);
    }

    void aTransportThatGoesDropsItsCallsInSilence()
    {
        ApiUnderTest t;
        QObject context;
        QList<CallHandle> calls;
        for (int i = 0; i < 8; ++i) {
            t.server.enqueue(Reaction::silence());
            calls << t.api->instance.get().then(&context, [](const Result<Instance> &) { qFatal("called"); });
        }
        calls << t.api->sessions.revoke(sessionId()).then(&context, [](const Result<Session> &) {
            qFatal("called");
        });
        QTRY_COMPARE(t.server.heldCount(), 6);
        t.api.reset();
        for (const CallHandle &call : calls) {
            QVERIFY(!call.isRunning());
            call.cancel();
        }
        QTRY_COMPARE(t.server.connectionCount(), 0);
    }

    void aTransportMayGoInsideAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("a good one") << 200;
        QTest::newRow("a bad key") << 401;
    }
    void aTransportMayGoInsideAnAnswer()
    {
        QFETCH(int, status);
        ApiUnderTest t;
        QObject context;
        int answers = 0;
        t.server.enqueue(status, sessionJson("active"));
        t.server.enqueue(status, sessionJson("revoked"));
        t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        t.api->sessions.revoke(sessionId()).then(&context, [&](const Result<Session> &) {
            ++answers;
            t.api.reset();
        });
        QTRY_COMPARE(answers, 1);
        QTRY_COMPARE(t.server.requests().size(), 2);
    }

    void aManagerThatGoesFirstIsSurvived()
    {
        ApiUnderTest t;
        QObject context;
        for (int i = 0; i < 3; ++i) {
            t.server.enqueue(Reaction::silence());
            t.api->instance.get().then(&context, [](const Result<Instance> &) { qFatal("called"); });
        }
        QTRY_COMPARE(t.server.heldCount(), 3);
        t.network.reset();
        QTRY_COMPARE(t.server.connectionCount(), 0);
        t.api.reset();
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
