// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Reaction heldAnswer(const QByteArray &json)
{
    Reaction reaction = Reaction::answer(200, json);
    reaction.held = true;
    return reaction;
}

} // namespace

class TestCancelling final : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestCancelling)
#include "tst_cancelling.moc"
