// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/endpoint.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using api::Endpoint;

class TestEndpoint final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathPartsAreEncodedWhole_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("plain") << u"sess_1-a.b~c"_s << "/sessions/sess_1-a.b~c"_ba;
        QTest::newRow("slash, space, beyond ASCII") << u"my tpl/β"_s << "/sessions/my%20tpl%2F%CE%B2"_ba;
        QTest::newRow("question mark and hash") << u"a?b#c"_s << "/sessions/a%3Fb%23c"_ba;
        QTest::newRow("an escape is no escape") << u"%2F"_s << "/sessions/%252F"_ba;
        QTest::newRow("dots within") << u"..a"_s << "/sessions/..a"_ba;
        QTest::newRow("three dots") << u"..."_s << "/sessions/..."_ba;
        QTest::newRow("encoded dots") << u"%2e%2e"_s << "/sessions/%252e%252e"_ba;
        QTest::newRow("plus") << u"+1"_s << "/sessions/%2B1"_ba;
        QTest::newRow("line break") << u"a\r\nb"_s << "/sessions/a%0D%0Ab"_ba;
    }
    void pathPartsAreEncodedWhole()
    {
        QFETCH(QString, part);
        const Endpoint endpoint = Endpoint::get("sessions").part(part);
        QTEST(endpoint.path(), "path");
        QVERIFY(!endpoint.refusal());
    }

    void emptyAndDottedPartsAreRefused_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("empty") << QString() << Refusal::EmptyPathPart;
        QTest::newRow("blank") << u"  "_s << Refusal::EmptyPathPart;
        QTest::newRow("dot") << u"."_s << Refusal::DottedPathPart;
        QTest::newRow("two dots") << u".."_s << Refusal::DottedPathPart;
    }
    void emptyAndDottedPartsAreRefused()
    {
        QFETCH(QString, part);
        const Endpoint endpoint = Endpoint::post("sessions").part(part).literal("revoke");
        QVERIFY(endpoint.refusal());
        QTEST(*endpoint.refusal(), "refusal");
    }

    void valuesAreEncodedOnce_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("query");
        QTest::newRow("plus") << u"ines+qa@example.com"_s << "v=ines%2Bqa%40example.com"_ba;
        QTest::newRow("separators") << u"a&b=c"_s << "v=a%26b%3Dc"_ba;
        QTest::newRow("an escape is no escape") << u"%20"_s << "v=%2520"_ba;
        QTest::newRow("space") << u"Dana Lee"_s << "v=Dana%20Lee"_ba;
        QTest::newRow("emoji") << u"🦊"_s << "v=%F0%9F%A6%8A"_ba;
        QTest::newRow("half an emoji") << QString(QChar(0xd83e)) << "v=%3F"_ba;
        QTest::newRow("nothing") << QString() << QByteArray();
    }
    void valuesAreEncodedOnce()
    {
        QFETCH(QString, value);
        QTEST(QByteArray(Endpoint::get("users").with("v", value).query()), "query");
    }

    void aNameMayComeAgain()
    {
        const Endpoint endpoint
            = Endpoint::get("users").with("user_id", QStringList {u"a"_s, u"+b"_s}).with("limit", 10);
        QCOMPARE(endpoint.query(), "user_id=a&user_id=%2Bb&limit=10"_ba);
    }

    void whatDoesNotHoldRefuses()
    {
        QVERIFY(!Endpoint::get("users").provided(true, Refusal::LimitOutOfRange).refusal());
        QCOMPARE(Endpoint::get("users").provided(false, Refusal::LimitOutOfRange).refusal(),
            Refusal::LimitOutOfRange);
    }

    void anOriginIsOneLine()
    {
        QCOMPARE(Endpoint::post("sessions").from(u" https://a.example\r\nX-Evil: 1"_s).origin(),
            "https://a.example X-Evil: 1"_ba);
    }

    void theNameHoldsNeitherQueryNorSecrets()
    {
        QCOMPARE(Endpoint::get("sessions").with("user_id", u"user_1"_s).name(), u"GET /v1/sessions"_s);
        QCOMPARE(Endpoint::post("sessions").part(u"sess_1"_s).literal("revoke").name(),
            u"POST /v1/sessions/sess_1/revoke"_s);
        QCOMPARE(
            Endpoint::get("users").part(u" sk_live_0123456789"_s).name(), u"GET /v1/users/%20sk_live_•••"_s);
    }
};

QTEST_APPLESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
