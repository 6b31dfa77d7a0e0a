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

class TestQueue final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void nothingMoreIsSentOnceTheServerAsksToWait()
    {
        ApiUnderTest t;
        QObject context;
        qsizetype sentBefore = 0;
        connect(&t.api->transport, &Transport::resumed, &context,
            [&] { sentBefore = t.server.requests().size(); });
        t.server.enqueue(Reaction::answer(429, {}, {"Retry-After: 1"_ba}));
        for (int i = 0; i < 10; ++i) {
            t.server.enqueue(heldAnswer(instanceJson));
            t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        }
        QTRY_VERIFY(sentBefore > 0);
        QVERIFY2(sentBefore <= 6, qPrintable(QString::number(sentBefore)));
    }

    void aChangeThatWaitsIsNotSentOnceTheGateIsShut()
    {
        ApiUnderTest t;
        QObject context;
        for (int i = 0; i < 6; ++i) {
            t.server.enqueue(heldAnswer(instanceJson));
            t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        }
        QTRY_COMPARE(t.server.heldCount(), 6);
        std::optional<Result<Session>> revoked;
        t.api->sessions.revoke(sessionId(), {}).then(&context, [&](const Result<Session> &answer) {
            revoked = answer;
        });
        QTRY_COMPARE(t.gate.changes.size(), 1);
        QCoreApplication::processEvents();
        t.gate.open = false;
        t.server.release();
        QTRY_VERIFY(revoked);
        QCOMPARE(revoked->error().refusal, Refusal::ReadOnly);
        QCOMPARE(t.server.requests().size(), 6);
    }

    void whatAPersonWaitsForGoesFirst()
    {
        ApiUnderTest t;
        QObject context;
        int answered = 0;
        const auto count = [&answered](const Result<Session> &) { ++answered; };
        for (int i = 0; i < 8; ++i) {
            t.server.enqueue(heldAnswer(sessionJson("revoked")));
            t.api->sessions.revoke(sessionId(u"bulk"), {.urgency = Urgency::Bulk}).then(&context, count);
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
            t.api->sessions.revoke(sessionId(), {.urgency = Urgency::Bulk})
                .then(&context, [](const Result<Session> &) {});
        // Two at once are the bulk share of a test key; a person still gets through.
        static_cast<void>(outcomeOf(t.api->instance.get()));
        QTRY_COMPARE(t.server.requests().size(), 3);
        t.clock.advance(2s);
        QTRY_COMPARE(t.server.requests().size(), 5);
    }

    void aLiveKeyHasTheLargerBudget()
    {
        TransportOptions options = quickOptions();
        options.withoutBudget = false;
        ApiUnderTest t(options, "sk_live_0123456789abcdefa1B2");
        QObject context;
        for (int i = 0; i < 60; ++i)
            t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        QTRY_COMPARE(t.server.requests().size(), 60);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
