// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendundertest.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk::sandbox;

//! Every filter and order of GET /users that a support tool uses.
class TestSandboxUsers final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filtersFind_data();
    void filtersFind();
    void malformedFiltersAreRefused_data();
    void malformedFiltersAreRefused();
    void idsAreExcludedByAMinus();
    void listsPeopleOfAnOrganization();
    void ordersBothWays();
    void cursorGoesOnWhereThePageEnded();
    void countAgreesWithTheList();
};

void TestSandboxUsers::filtersFind_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("email");
    const auto row = [](const char *name, const char *query, const QString &email) {
        QTest::newRow(name) << QByteArray(query) << email;
    };
    const QString dana = u"dana@example.com"_s;
    row("email", "email_address=dana@example.com", dana);
    row("email in another case", "email_address=Dana@Example.COM", dana);
    row("email with brackets", "email_address%5B%5D=dana%40example.com", dana);
    row("tagged email", "email_address=ines%2Bqa%40example.com", u"ines+qa@example.com"_s);
    row("username", "username=dana", dana);
    row("external id", "external_id=%2Bcrm-4700", dana);
    row("whole name", "query=dana%20lee", dana);
    row("part of a name", "name_query=marisol", u"marisol.vega@example.com"_s);
    row("Han characters", "query=%E9%95%B7%E8%B0%B7", u"misaki@example.org"_s);
    row("part of an email", "email_address_query=INES%2Bqa", u"ines+qa@example.com"_s);
    row("part of a username", "username_query=arisol", u"marisol.vega@example.com"_s);
    row("banned", "banned=true", u"bea@example.org"_s);
}

void TestSandboxUsers::filtersFind()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, email);
    BackendUnderTest sandbox;
    const QJsonValue found = sandbox.json("GET", "/users?limit=500&" + query);
    QVERIFY(!found.toArray().isEmpty());
    QCOMPARE(found[0][u"email_addresses"_s][0][u"email_address"_s].toString(), email);
}

void TestSandboxUsers::malformedFiltersAreRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("code");
    QTest::newRow("flag") << QByteArray("banned=maybe") << u"form_param_type_invalid"_s;
    QTest::newRow("time") << QByteArray("created_at_after=yesterday") << u"form_param_type_invalid"_s;
    QTest::newRow("order") << QByteArray("order_by=-shoe_size") << u"form_param_value_invalid"_s;
    QTest::newRow("cursor of nobody")
        << QByteArray("starting_after=user_2x") << u"form_param_value_invalid"_s;
    QTest::newRow("too many") << QByteArray("username=a&").repeated(101)
                              << u"form_param_array_size_exceeded"_s;
}

void TestSandboxUsers::malformedFiltersAreRefused()
{
    QFETCH(const QByteArray, query);
    QFETCH(const QString, code);
    BackendUnderTest sandbox;
    QCOMPARE(sandbox.ask("GET", "/users?" + query).status, 422);
    QCOMPARE(sandbox.errorCode("GET", "/users?" + query), code);
}

void TestSandboxUsers::idsAreExcludedByAMinus()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    QCOMPARE(sandbox.json("GET", "/users/count?user_id=-" + dana)[u"total_count"_s].toInt(), 199);
    QCOMPARE(sandbox.json("GET", "/users/count?user_id=%2B" + dana)[u"total_count"_s].toInt(), 1);
}

void TestSandboxUsers::listsPeopleOfAnOrganization()
{
    BackendUnderTest sandbox;
    const QByteArray dana = sandbox.person("dana@example.com");
    const QJsonValue memberships = sandbox.json("GET", "/users/" + dana + "/organization_memberships");
    QCOMPARE(memberships[u"total_count"_s].toInt(), 2);
    const QJsonValue organization = memberships[u"data"_s][0][u"organization"_s];
    QCOMPARE(organization[u"name"_s].toString(), u"Acme"_s);
    const QByteArray filter = "organization_id=" + organization[u"id"_s].toString().toLatin1();
    QCOMPARE(sandbox.json("GET", "/users/count?" + filter)[u"total_count"_s].toInt(),
        organization[u"members_count"_s].toInt());
}

void TestSandboxUsers::ordersBothWays()
{
    BackendUnderTest sandbox;
    const QJsonArray rising = sandbox.json("GET", "/users?limit=500&order_by=%2Bcreated_at").toArray();
    const QJsonArray falling = sandbox.json("GET", "/users?limit=500&order_by=-created_at").toArray();
    QCOMPARE(rising.first(), falling.last());
    for (qsizetype place = 1; place < rising.size(); ++place)
        QVERIFY(rising[place - 1][u"created_at"_s].toInteger() <= rising[place][u"created_at"_s].toInteger());
}

void TestSandboxUsers::cursorGoesOnWhereThePageEnded()
{
    BackendUnderTest sandbox;
    const QJsonArray all = sandbox.json("GET", "/users?limit=20").toArray();
    const QByteArray last = all[9][u"id"_s].toString().toLatin1();
    const QJsonArray next = sandbox.json("GET", "/users?limit=10&starting_after=" + last).toArray();
    QCOMPARE(next.first(), all[10]);
    QCOMPARE(sandbox.ask("GET", "/users?offset=1&starting_after=" + last).status, 422);
}

void TestSandboxUsers::countAgreesWithTheList()
{
    BackendUnderTest sandbox;
    const QJsonValue count = sandbox.json("GET", "/users/count?query=an")[u"total_count"_s];
    QVERIFY(count.toInt() > 0);
    QCOMPARE(sandbox.json("GET", "/users?limit=500&query=an").toArray().size(), count.toInt());
}

QTEST_GUILESS_MAIN(TestSandboxUsers)
#include "tst_sandboxusers.moc"
