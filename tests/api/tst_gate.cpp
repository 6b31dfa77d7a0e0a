// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

#include "api/endpoint.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;

namespace {

using Run = std::function<std::optional<Failure>(BackendApi &)>;

template <typename T>
std::optional<Failure> failureOf(Call<T> call)
{
    const Result<T> outcome = outcomeOf(std::move(call));
    return outcome ? std::nullopt : std::optional(outcome.error());
}

} // namespace

Q_DECLARE_METATYPE(Run)

//! Nothing but a GET leaves without having passed the gate.
class TestGate final : public QObject {
    Q_OBJECT

private:
    static void addEverythingThatPosts()
    {
        QTest::addColumn<Run>("run");
        QTest::newRow("revoke") << Run(
            [](BackendApi &a) { return failureOf(a.sessions.revoke(sessionId())); });
        QTest::newRow("session token")
            << Run([](BackendApi &a) { return failureOf(a.sessions.createToken(sessionId())); });
        QTest::newRow("template token") << Run([](BackendApi &a) {
            return failureOf(a.sessions.createTokenFromTemplate(sessionId(), u"hasura"_s));
        });
        QTest::newRow("create") << Run(
            [](BackendApi &a) { return failureOf(a.sessions.create(*UserId::parse(u"user_1"))); });
        const std::pair<const char *, Call<User> (UsersService::*)(const UserId &, const Purpose &)>
            accounts[] {{"ban", &UsersService::ban}, {"unban", &UsersService::unban},
                {"lock", &UsersService::lock}, {"unlock", &UsersService::unlock},
                {"compromised", &UsersService::markPasswordCompromised},
                {"not compromised", &UsersService::clearPasswordCompromised}};
        for (const auto &[name, action] : accounts)
            QTest::newRow(name) << Run([action = action](BackendApi &a) {
                return failureOf((a.users.*action)(*UserId::parse(u"user_1"), {}));
            });
    }

private Q_SLOTS:
    void aShutGateLetsNothingOut_data()
    {
        addEverythingThatPosts();
        QTest::newRow("deprecated verify") << Run([](BackendApi &a) {
            QT_WARNING_PUSH
            QT_WARNING_DISABLE_DEPRECATED
            return failureOf(a.sessions.verify(sessionId(), Secret("a.b.c"_ba)));
            QT_WARNING_POP
        });
    }
    void aShutGateLetsNothingOut()
    {
        QFETCH(Run, run);
        ApiUnderTest t;
        t.gate.open = false;
        const auto failure = run(*t.api);
        QVERIFY(failure);
        QCOMPARE(failure->refusal, Refusal::ReadOnly);
        QVERIFY(!failure->outcomeUnknown);
        QCOMPARE(t.server.requests().size(), 0);
    }

    void whatTheGateRefusesNeverLeaves_data() { addEverythingThatPosts(); }
    void whatTheGateRefusesNeverLeaves()
    {
        QFETCH(Run, run);
        FaultServer server;
        QNetworkAccessManager network;
        FixedClock clock;
        ClosedGate gate;
        BackendApi api(network, clock, gate,
            {server.baseUrl(), *SecretKey::parse(QString::fromLatin1(keyUnderTest))}, quickOptions());
        const auto failure = run(api);
        QVERIFY(failure);
        QCOMPARE(failure->refusal, Refusal::ReadOnly);
        QCOMPARE(server.requests().size(), 0);
    }

    void whatPassesIsToldBeforeAndAfter()
    {
        ApiUnderTest t;
        t.server.enqueue(200, sessionJson("revoked"));
        const Purpose purpose {u"lost phone"_s, u"T-7"_s};
        QVERIFY(outcomeOf(
            t.api->sessions.revoke(sessionId(), {.user = *UserId::parse(u"user_1"), .purpose = purpose})));
        const Change expected {Action::RevokeSession, sessionId(), *UserId::parse(u"user_1"), {}, purpose};
        QCOMPARE(t.gate.changes, QList {expected});
        QCOMPARE(t.gate.settled.size(), 1);
        QCOMPARE(t.gate.settled.first().first, 1);
        QCOMPARE(t.gate.settled.first().second->httpStatus, 200);
    }

    void aRevokeThatNeededThreeStepsIsOneChange()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::close());
        t.server.enqueue(200, sessionJson("active"));
        t.server.enqueue(200, sessionJson("revoked"));
        QVERIFY(outcomeOf(t.api->sessions.revoke(sessionId())));
        QCOMPARE(t.server.requests().size(), 3);
        QCOMPARE(t.gate.changes.size(), 1);
        QCOMPARE(t.gate.settled.size(), 1);
    }

    void aTokenIsNotAmongWhatIsTold()
    {
        ApiUnderTest t;
        t.server.enqueue(200, R"({"object":"token","jwt":"aaa.bbb.ccc"})"_ba);
        TokenRequest request;
        request.lifetime = std::chrono::seconds(120);
        QVERIFY(outcomeOf(t.api->sessions.createTokenFromTemplate(sessionId(), u"hasura"_s, request)));
        QCOMPARE(t.gate.changes.first().detail, u"template hasura, 120 s"_s);
    }

    void whatCannotBeSentIsNoChange()
    {
        ApiUnderTest t;
        QCOMPARE(failureOf(t.api->sessions.revoke({}))->refusal, Refusal::EmptyPathPart);
        QCOMPARE(t.gate.changes.size(), 0);
    }

    void aGateThatShutsMeanwhileHoldsBackWhatWaited()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(429, errorJson("rate_limit"), {"Retry-After: 1"}));
        t.server.enqueue(200, sessionJson("active"));
        QObject context;
        std::optional<Failure> failure;
        t.api->sessions.revoke(sessionId()).then(&context, [&](const Result<Session> &answer) {
            failure = answer.error();
        });
        QTRY_COMPARE(t.server.requests().size(), 1);
        t.gate.open = false;
        QTRY_VERIFY(failure);
        QCOMPARE(failure->refusal, Refusal::ReadOnly);
        QVERIFY(!failure->outcomeUnknown);
        QCOMPARE(std::ranges::count(t.server.requests(), "POST"_ba, &ReceivedRequest::verb), 1);
        QCOMPARE(t.gate.settled.size(), 1);
    }

    void whatIsCancelledBeforeItPassedIsSettledAndNeverSent()
    {
        ApiUnderTest t;
        QObject context;
        std::optional<Failure> failure;
        const CallHandle call
            = t.api->sessions.createToken(sessionId()).then(&context, [&](const Result<Token> &answer) {
                  failure = answer.error();
              });
        call.cancel();
        QTRY_VERIFY(failure);
        QCOMPARE(failure->fault, Fault::Cancelled);
        QVERIFY(!failure->outcomeUnknown);
        QCOMPARE(t.gate.settled.size(), 1);
        QCOMPARE(t.server.requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
