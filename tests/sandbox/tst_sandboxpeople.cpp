// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendundertest.h"

#include "sandbox/catalog.h"

#include <QHostAddress>
#include <QSet>
#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::sandbox;

//! The people a real support desk meets are there, and the same for the same seed.
class TestSandboxPeople final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedSameWorld();
    void otherSeedOtherWorld();
    void moreSessionsDoNotChangeThePeople();
    void totalIsAsAsked_data();
    void totalIsAsAsked();
    void danaHasWhatTheWalkNeeds();
    void peopleWithTheseCountsExist_data();
    void peopleWithTheseCountsExist();
    void everyStatusOccurs();
    void onlyOddHasAStatusNobodyKnows();
    void someActivityIsMissing();
    void someSessionsAreImpersonated();
    void severalAccountsShareOneClient();
    void addressesAreForDocumentation();
    void idsAreUnique();
};

namespace {

QByteArray everySession(BackendUnderTest &sandbox)
{
    QByteArray all;
    for (int offset = 0; offset < sandbox.backend().world().sessionCount(); offset += 500)
        all += sandbox.ask("GET", "/sessions?limit=500&offset=" + QByteArray::number(offset)).body;
    return all;
}

} // namespace

void TestSandboxPeople::sameSeedSameWorld()
{
    BackendUnderTest one;
    BackendUnderTest two;
    QCOMPARE(one.ask("GET", "/users?limit=500").body, two.ask("GET", "/users?limit=500").body);
    QCOMPARE(everySession(one), everySession(two));
    QCOMPARE(one.backend().instance().key, two.backend().instance().key);
}

void TestSandboxPeople::otherSeedOtherWorld()
{
    BackendUnderTest one;
    Settings settings;
    settings.seed = 2;
    BackendUnderTest two(settings);
    QVERIFY(one.person("dana@example.com") != two.person("dana@example.com"));
    QVERIFY(one.backend().instance().id != two.backend().instance().id);
}

void TestSandboxPeople::moreSessionsDoNotChangeThePeople()
{
    BackendUnderTest one;
    Settings settings;
    settings.sessions = 5000;
    BackendUnderTest two(settings);
    QCOMPARE(one.sessions(one.person("dana@example.com")), two.sessions(two.person("dana@example.com")));
    QCOMPARE(one.backend().world().people().back().id, two.backend().world().people().back().id);
}

void TestSandboxPeople::totalIsAsAsked_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("sessions");
    QTest::newRow("more") << 200 << 5000;
    QTest::newRow("fewer") << 200 << 300;
    QTest::newRow("none") << 50 << 0;
    QTest::newRow("one person") << 1 << 40;
    QTest::newRow("only the cast") << 20 << 2000;
}

void TestSandboxPeople::totalIsAsAsked()
{
    QFETCH(const int, people);
    QFETCH(const int, sessions);
    Settings settings;
    settings.people = people;
    settings.sessions = sessions;
    BackendUnderTest sandbox(settings);
    QCOMPARE(sandbox.backend().world().sessionCount(), sessions);
    QCOMPARE(sandbox.json("GET", "/users/count")[u"total_count"_s].toInt(), people);
}

void TestSandboxPeople::danaHasWhatTheWalkNeeds()
{
    BackendUnderTest sandbox;
    const QJsonValue first = sandbox.json("GET", "/users")[0];
    QCOMPARE(first[u"first_name"_s].toString(), u"Dana"_s);
    QCOMPARE(first[u"last_name"_s].toString(), u"Lee"_s);
    const QByteArray dana = first[u"id"_s].toString().toLatin1();
    QCOMPARE(sandbox.sessions(dana).size(), 31);
    QSet<QString> devices;
    QSet<QString> cities;
    QList<std::pair<qint64, QString>> seen;
    const QJsonArray active = sandbox.sessions(dana, "&status=active");
    for (const QJsonValue session : active) {
        const QJsonValue activity = session[u"latest_activity"_s];
        devices.insert(activity[u"device_type"_s].toString());
        cities.insert(activity[u"city"_s].toString());
        seen.emplaceBack(session[u"last_active_at"_s].toInteger(), activity[u"country"_s].toString());
    }
    QVERIFY(devices.size() >= 3);
    QVERIFY(cities.size() >= 3);
    const bool travelled = std::any_of(seen.begin(), seen.end(), [&](const auto &one) {
        return std::any_of(seen.begin(), seen.end(), [&](const auto &two) {
            return one.second != two.second && std::abs(one.first - two.first) <= hour;
        });
    });
    QVERIFY(travelled);
}

void TestSandboxPeople::peopleWithTheseCountsExist_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {0, 1, 3, 31, 700})
        QTest::addRow("%d", count) << count;
}

void TestSandboxPeople::peopleWithTheseCountsExist()
{
    QFETCH(const int, count);
    BackendUnderTest sandbox;
    const auto &people = sandbox.backend().world().people();
    QVERIFY(std::any_of(
        people.begin(), people.end(), [&](const Person &person) { return person.sessions.size() == count; }));
}

void TestSandboxPeople::everyStatusOccurs()
{
    BackendUnderTest sandbox;
    const QByteArray all = everySession(sandbox);
    for (const QByteArray word :
        {"active", "pending", "revoked", "ended", "expired", "removed", "abandoned", "replaced"})
        QVERIFY2(all.contains(QByteArray("\"status\":\"" + word + '"')), word.constData());
}

void TestSandboxPeople::onlyOddHasAStatusNobodyKnows()
{
    BackendUnderTest plain;
    QCOMPARE(everySession(plain).count("hibernating"), 0);
    Settings settings;
    settings.odd = true;
    BackendUnderTest odd(settings);
    QCOMPARE(everySession(odd).count("hibernating"), 1);
    QVERIFY(odd.ask("GET", "/sessions?limit=500&user_id=" + odd.person("dana@example.com"))
                .body.contains("hibernating"));
}

void TestSandboxPeople::someActivityIsMissing()
{
    BackendUnderTest sandbox;
    int missing = 0;
    int hiddenInGet = 0;
    const QJsonArray list = sandbox.sessions(sandbox.person("kiosk@example.com"));
    for (const QJsonValue session : list) {
        const bool listed = session.toObject().contains(u"latest_activity"_s);
        const QJsonValue got = sandbox.json("GET", "/sessions/" + session[u"id"_s].toString().toLatin1());
        missing += !listed;
        hiddenInGet += listed && !got.toObject().contains(u"latest_activity"_s);
    }
    QVERIFY(missing > 0);
    QVERIFY(hiddenInGet > 0);
}

void TestSandboxPeople::someSessionsAreImpersonated()
{
    BackendUnderTest sandbox;
    const QJsonArray list = sandbox.sessions(sandbox.person("marisol.vega@example.com"));
    const auto count = std::count_if(list.begin(), list.end(), [](const QJsonValue &session) {
        return session[u"actor"_s][u"sub"_s].toString().startsWith(u"user_2");
    });
    QCOMPARE(count, 2);
}

void TestSandboxPeople::severalAccountsShareOneClient()
{
    BackendUnderTest sandbox;
    const QJsonValue session = sandbox.sessions(sandbox.person("ines+qa@example.com")).first();
    const QJsonArray list
        = sandbox
              .json("GET", "/sessions?limit=500&client_id=" + session[u"client_id"_s].toString().toLatin1())
              .toArray();
    QSet<QString> users;
    for (const QJsonValue other : list)
        users.insert(other[u"user_id"_s].toString());
    QVERIFY(users.size() >= 2);
}

void TestSandboxPeople::addressesAreForDocumentation()
{
    const QList<std::pair<QHostAddress, int>> ranges {QHostAddress::parseSubnet(u"192.0.2.0/24"_s),
        QHostAddress::parseSubnet(u"198.51.100.0/24"_s), QHostAddress::parseSubnet(u"203.0.113.0/24"_s),
        QHostAddress::parseSubnet(u"2001:db8::/32"_s)};
    for (const Place &place : places()) {
        const QHostAddress address(QString::fromLatin1(place.network) + u'1');
        QVERIFY2(std::any_of(ranges.begin(), ranges.end(),
                     [&](const auto &range) { return address.isInSubnet(range); }),
            place.network);
    }
}

void TestSandboxPeople::idsAreUnique()
{
    Settings settings;
    settings.sessions = 20000;
    BackendUnderTest sandbox(settings);
    const QByteArray all = everySession(sandbox);
    QSet<QByteArray> ids;
    for (qsizetype place = all.indexOf("\"sess_2"); place >= 0; place = all.indexOf("\"sess_2", place + 1))
        ids.insert(all.mid(place + 1, 32));
    QCOMPARE(ids.size(), 20000);
}

QTEST_GUILESS_MAIN(TestSandboxPeople)
#include "tst_sandboxpeople.moc"
