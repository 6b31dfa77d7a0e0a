// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;

namespace {

TransportOptions waitingOptions()
{
    TransportOptions options = quickOptions();
    options.waitsForKey = true;
    return options;
}

const auto instanceJson = R"({"object":"instance","id":"ins_1","environment_type":"development"})"_ba;
const auto otherKey = u"sk_test_another0123456789Z9y8"_s;

} // namespace

//! A key that was rotated stops the queue, once, until there is another.
class TestRefusedKey final : public QObject {
    Q_OBJECT

private:
    struct Counted {
        explicit Counted(ApiUnderTest &t)
        {
            QObject::connect(&t.api->transport, &Transport::keyRefused, &context,
                [this](const Failure &failure) { refusals << failure; });
        }
        void ask(ApiUnderTest &t)
        {
            t.api->instance.get().then(
                &context, [this](const Result<Instance> &answer) { answers << answer; });
        }
        QObject context;
        QList<Failure> refusals;
        QList<Result<Instance>> answers;
    };

private Q_SLOTS:
    void everyReadWaitsAndIsAskedAnewWithTheNewKey()
    {
        ApiUnderTest t(waitingOptions());
        Counted counted(t);
        for (int i = 0; i < 2; ++i)
            t.server.enqueue(401, errorJson("secret_key_invalid"));
        t.server.answer("/v1/instance", 200, instanceJson);
        counted.ask(t);
        counted.ask(t);
        QTRY_COMPARE(t.server.requests().size(), 2);
        QTRY_COMPARE(counted.refusals.size(), 1);
        counted.ask(t);
        t.api->transport.replaceKey(*SecretKey::parse(otherKey));
        QTRY_COMPARE(counted.answers.size(), 3);
        QVERIFY(std::ranges::all_of(counted.answers, [](const auto &answer) { return answer.has_value(); }));
        QCOMPARE(t.server.requests().size(), 5);
        QVERIFY(t.server.requests().last().header("Authorization").endsWith("Z9y8"));
        QCOMPARE(counted.refusals.size(), 1);
    }

    void nothingLeavesWhileTheKeyIsRefused()
    {
        ApiUnderTest t(waitingOptions());
        Counted counted(t);
        t.server.enqueue(401, errorJson("secret_key_invalid"));
        counted.ask(t);
        QTRY_COMPARE(counted.refusals.size(), 1);
        counted.ask(t);
        t.api->sessions.revoke(sessionId()).then(&counted.context, [](const Result<Session> &) {});
        QTest::qWait(0);
        QCOMPARE(t.server.requests().size(), 1);
        QCOMPARE(counted.answers.size(), 0);
    }

    void givingUpFailsWhatWaits()
    {
        ApiUnderTest t(waitingOptions());
        Counted counted(t);
        t.server.enqueue(401, errorJson("secret_key_invalid"));
        counted.ask(t);
        QTRY_COMPARE(counted.refusals.size(), 1);
        counted.ask(t);
        t.api->transport.giveUpOnKey();
        QTRY_COMPARE(counted.answers.size(), 2);
        for (const Result<Instance> &answer : std::as_const(counted.answers))
            QCOMPARE(answer.error().httpStatus, 401);
        t.server.answer("/v1/instance", 200, instanceJson);
        counted.ask(t);
        QTRY_COMPARE(counted.answers.size(), 3);
        QVERIFY(counted.answers.last());
    }

    void aSecondWrongKeyIsToldToo()
    {
        ApiUnderTest t(waitingOptions());
        Counted counted(t);
        t.server.answer("/v1/instance", 401, errorJson("secret_key_invalid"));
        counted.ask(t);
        QTRY_COMPARE(counted.refusals.size(), 1);
        t.api->transport.replaceKey(*SecretKey::parse(otherKey));
        QTRY_COMPARE(counted.refusals.size(), 2);
    }

    void aChangeIsNotKeptForLater()
    {
        ApiUnderTest t(waitingOptions());
        Counted counted(t);
        t.server.enqueue(401, errorJson("secret_key_invalid"));
        const auto answer = outcomeOf(t.api->sessions.revoke(sessionId()));
        QCOMPARE(answer.error().httpStatus, 401);
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(counted.refusals.size(), 1);
        t.api->transport.replaceKey(*SecretKey::parse(otherKey));
        static_cast<void>(outcomeOf(t.api->instance.get()));
        QCOMPARE(t.server.requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestRefusedKey)
#include "tst_refusedkey.moc"
