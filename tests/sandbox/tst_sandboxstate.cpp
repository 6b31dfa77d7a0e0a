// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendundertest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::sandbox;

//! What happens to sessions happens for good, and is seen everywhere.
class TestSandboxState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revokeIsSeenByTheNextList();
    void revokedSessionStillStandsUnderItsClient();
    void revokingAnEndedSessionChangesNothing();
    void banRevokesAllAndUnbanBringsNothingBack();
    void compromisedPasswordRevokesOnlyWhenAsked();
    void lockEndsByItself();
    void sessionsExpireByTheClock();
    void quietSessionsAreAbandonedByTheClock();
    void createdSessionIsTheNewest();
    void offsetPagesMeetWithoutGapOrOverlap();
    void limitOutOfRangeBecomesTen_data();
    void limitOutOfRangeBecomesTen();
    void oldVersionsKnowNeitherTasksNorPending();
    void verifyAcceptsOnlyItsOwnLiveToken();
    void rateLimitTellsWhenToComeBack();
    void keySetIsNotRateLimited();
};

namespace {

QByteArray idOf(const QJsonValue &object)
{
    return object[u"id"_s].toString().toLatin1();
}

} // namespace

void TestSandboxState::revokeIsSeenByTheNextList()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonArray before = sandbox.sessions(dana, "&status=active");
    sandbox.now += 5;
    const QJsonValue revoked = sandbox.json("POST", "/sessions/" + idOf(before.first()) + "/revoke");
    QCOMPARE(revoked[u"status"_s].toString(), u"revoked"_s);
    QCOMPARE(revoked[u"updated_at"_s].toInteger(), sandbox.now);
    QCOMPARE(sandbox.sessions(dana, "&status=active").size(), before.size() - 1);
    QCOMPARE(sandbox.json("GET", "/sessions/" + idOf(before.first()))[u"status"_s].toString(), u"revoked"_s);
}

void TestSandboxState::revokedSessionStillStandsUnderItsClient()
{
    BackendUnderTest sandbox;
    const QJsonValue session = sandbox.sessions(sandbox.person("dana@example.com"), "&status=active").first();
    (void)sandbox.ask("POST", "/sessions/" + idOf(session) + "/revoke");
    const QJsonValue client
        = sandbox.json("GET", "/clients/" + session[u"client_id"_s].toString().toLatin1());
    QVERIFY(client[u"session_ids"_s].toArray().contains(session[u"id"_s]));
}

void TestSandboxState::revokingAnEndedSessionChangesNothing()
{
    BackendUnderTest sandbox;
    const QJsonValue ended = sandbox.sessions(sandbox.person("dana@example.com"), "&status=ended").first();
    sandbox.now += minute;
    QCOMPARE(sandbox.json("POST", "/sessions/" + idOf(ended) + "/revoke"), ended);
}

void TestSandboxState::banRevokesAllAndUnbanBringsNothingBack()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    QVERIFY(sandbox.json("POST", "/users/" + dana + "/ban")[u"banned"_s].toBool());
    QVERIFY(sandbox.sessions(dana, "&status=active").isEmpty());
    QCOMPARE(sandbox.errorCode("POST", "/sessions", "{\"user_id\":\"" + dana + "\"}"), u"user_banned"_s);
    QVERIFY(!sandbox.json("POST", "/users/" + dana + "/unban")[u"banned"_s].toBool(true));
    QVERIFY(sandbox.sessions(dana, "&status=active").isEmpty());
}

void TestSandboxState::compromisedPasswordRevokesOnlyWhenAsked()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QByteArray path = "/users/" + dana + "/password/";
    const qsizetype before = sandbox.sessions(dana, "&status=active").size();
    (void)sandbox.ask("POST", path + "set_compromised");
    QCOMPARE(sandbox.sessions(dana, "&status=active").size(), before);
    (void)sandbox.ask("POST", path + "set_compromised", R"({"revoke_all_sessions":true})");
    QVERIFY(sandbox.sessions(dana, "&status=active").isEmpty());
    const QByteArray body = "{\"user_id\":\"" + dana + "\"}";
    QCOMPARE(
        sandbox.json("POST", "/sessions", body)[u"tasks"_s][0][u"key"_s].toString(), u"reset-password"_s);
    (void)sandbox.ask("POST", path + "unset_compromised");
    QCOMPARE(sandbox.json("POST", "/sessions", body)[u"status"_s].toString(), u"active"_s);
}

void TestSandboxState::lockEndsByItself()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonValue locked = sandbox.json("POST", "/users/" + dana + "/lock");
    QVERIFY(locked[u"locked"_s].toBool());
    sandbox.now += locked[u"lockout_expires_in_seconds"_s].toInteger() * second;
    QVERIFY(!sandbox.json("GET", "/users/" + dana)[u"locked"_s].toBool(true));
}

void TestSandboxState::sessionsExpireByTheClock()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonValue session = sandbox.sessions(dana, "&status=active").first();
    sandbox.now = session[u"expire_at"_s].toInteger() - 1;
    QCOMPARE(sandbox.json("GET", "/sessions/" + idOf(session))[u"status"_s].toString(), u"active"_s);
    sandbox.now += 1;
    QCOMPARE(sandbox.json("GET", "/sessions/" + idOf(session))[u"status"_s].toString(), u"expired"_s);
    QVERIFY(!sandbox.sessions(dana, "&status=active").contains(session));
}

void TestSandboxState::quietSessionsAreAbandonedByTheClock()
{
    World world([] { return 100 * day; });
    world.add(Person());
    world.add(Client());
    Session session;
    session.id = "sess_2a";
    session.expire = 200 * day;
    session.abandon = 150 * day;
    world.remember({session});
    QCOMPARE(world.session(0, 150 * day - 1).status, Status::Active);
    QCOMPARE(world.session(0, 150 * day).status, Status::Abandoned);
}

void TestSandboxState::createdSessionIsTheNewest()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonValue created = sandbox.json("POST", "/sessions", "{\"user_id\":\"" + dana + "\"}");
    QCOMPARE(created[u"status"_s].toString(), u"active"_s);
    QCOMPARE(sandbox.sessions(dana).first(), created);
}

void TestSandboxState::offsetPagesMeetWithoutGapOrOverlap()
{
    BackendUnderTest sandbox;
    const QByteArray list
        = "/sessions?paginated=true&limit=300&user_id=" + sandbox.person("kiosk@example.com");
    QStringList ids;
    qint64 before = sandbox.now;
    for (const QByteArray offset : {"0", "300", "600"}) {
        const QJsonValue page = sandbox.json("GET", list + "&offset=" + offset);
        QCOMPARE(page[u"total_count"_s].toInteger(), 700);
        const QJsonArray rows = page[u"data"_s].toArray();
        for (const QJsonValue row : rows) {
            QVERIFY(row[u"created_at"_s].toInteger() <= before);
            before = row[u"created_at"_s].toInteger();
            ids += row[u"id"_s].toString();
        }
    }
    QCOMPARE(ids.size(), 700);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSandboxState::limitOutOfRangeBecomesTen_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<int>("rows");
    QTest::newRow("too many") << QByteArray("501") << 10;
    QTest::newRow("none") << QByteArray("0") << 10;
    QTest::newRow("negative") << QByteArray("-1") << 10;
    QTest::newRow("the most") << QByteArray("500") << 500;
    QTest::newRow("the least") << QByteArray("1") << 1;
}

void TestSandboxState::limitOutOfRangeBecomesTen()
{
    QFETCH(const QByteArray, limit);
    QFETCH(const int, rows);
    BackendUnderTest sandbox;
    QCOMPARE(sandbox.json("GET", "/sessions?limit=" + limit).toArray().size(), rows);
}

void TestSandboxState::oldVersionsKnowNeitherTasksNorPending()
{
    BackendUnderTest sandbox;
    sandbox.version = "2024-10-01";
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonArray old = sandbox.sessions(dana);
    for (const QJsonValue session : old) {
        QVERIFY(!session.toObject().contains(u"tasks"_s));
        QVERIFY(session[u"status"_s].toString() != "pending"_L1);
    }
    sandbox.version = "2025-03-12";
    QVERIFY(sandbox.ask("GET", "/sessions?limit=500&user_id=" + dana).body.contains("\"pending\""));
}

void TestSandboxState::verifyAcceptsOnlyItsOwnLiveToken()
{
    BackendUnderTest sandbox;
    sandbox.version = "2025-03-12";
    const QJsonArray active = sandbox.sessions(sandbox.person("dana@example.com"), "&status=active");
    const QByteArray one = idOf(active[0]);
    const QByteArray other = idOf(active[1]);
    const QByteArray body = "{\"token\":\""
        + sandbox.json("POST", "/sessions/" + one + "/tokens")[u"jwt"_s].toString().toLatin1() + "\"}";
    const QString refused = u"invalid_session_token"_s;
    QCOMPARE(sandbox.ask("POST", "/sessions/" + one + "/verify", body).status, 200);
    QCOMPARE(sandbox.errorCode("POST", "/sessions/" + other + "/verify", body), refused);
    sandbox.now += minute;
    QCOMPARE(sandbox.errorCode("POST", "/sessions/" + one + "/verify", body), refused);
    sandbox.now -= minute;
    (void)sandbox.ask("POST", "/sessions/" + one + "/revoke");
    QCOMPARE(sandbox.errorCode("POST", "/sessions/" + one + "/verify", body), refused);
    sandbox.version = "2025-04-10";
    QCOMPARE(sandbox.ask("POST", "/sessions/" + one + "/verify", body).status, 410);
}

void TestSandboxState::rateLimitTellsWhenToComeBack()
{
    Settings settings;
    settings.people = 1;
    settings.rateLimit = true;
    BackendUnderTest sandbox(settings);
    for (int number = 0; number < 100; ++number)
        QCOMPARE(sandbox.ask("GET", "/instance").status, 200);
    sandbox.now += 3 * second;
    const Answer refused = sandbox.ask("GET", "/instance");
    QCOMPARE(refused.status, 429);
    QVERIFY((refused.headers.contains(std::pair<QByteArray, QByteArray>("Retry-After", "7"))));
    sandbox.now += 7 * second;
    QCOMPARE(sandbox.ask("GET", "/instance").status, 200);
}

void TestSandboxState::keySetIsNotRateLimited()
{
    Settings settings;
    settings.people = 1;
    settings.rateLimit = true;
    BackendUnderTest sandbox(settings);
    for (int number = 0; number < 200; ++number)
        QCOMPARE(sandbox.ask("GET", "/jwks").status, 200);
}

QTEST_GUILESS_MAIN(TestSandboxState)
#include "tst_sandboxstate.moc"
