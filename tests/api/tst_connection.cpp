// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connection.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestConnection final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAddressEndsInV1HoweverItWasTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("Clerk's own") << u"https://api.clerk.com/v1"_s << "https://api.clerk.com/v1"_ba;
        QTest::newRow("without v1") << u"https://api.clerk.com"_s << "https://api.clerk.com/v1"_ba;
        QTest::newRow("slash") << u" https://api.clerk.com/ "_s << "https://api.clerk.com/v1"_ba;
        QTest::newRow("v1 and slashes") << u"https://api.clerk.com/v1//"_s << "https://api.clerk.com/v1"_ba;
        QTest::newRow("behind a proxy")
            << u"https://proxy.example/clerk"_s << "https://proxy.example/clerk/v1"_ba;
        QTest::newRow("escapes stay")
            << u"https://proxy.example/a%20b"_s << "https://proxy.example/a%20b/v1"_ba;
        QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << "http://127.0.0.1:8080/v1"_ba;
        QTest::newRow("by name") << u"http://localhost:8080/v1"_s << "http://localhost:8080/v1"_ba;
        QTest::newRow("IPv6") << u"http://[::1]:8080"_s << "http://[::1]:8080/v1"_ba;
        QTest::newRow("in capitals") << u"HTTPS://API.CLERK.COM"_s << "https://api.clerk.com/v1"_ba;
    }
    void anAddressEndsInV1HoweverItWasTyped()
    {
        QFETCH(QString, typed);
        const auto url = api::parseBaseUrl(typed);
        QVERIFY(url);
        QTEST(url->toEncoded(), "url");
    }

    void otherAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("nothing") << QString() << Refusal::BadBaseUrl;
        QTest::newRow("no scheme") << u"api.clerk.com"_s << Refusal::BadBaseUrl;
        QTest::newRow("another scheme") << u"ftp://api.clerk.com"_s << Refusal::BadBaseUrl;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << Refusal::BadBaseUrl;
        QTest::newRow("no host") << u"https:///v1"_s << Refusal::BadBaseUrl;
        QTest::newRow("with a name") << u"https://me@api.clerk.com"_s << Refusal::BadBaseUrl;
        QTest::newRow("with a query") << u"https://api.clerk.com/v1?x=1"_s << Refusal::BadBaseUrl;
        QTest::newRow("http") << u"http://api.clerk.com"_s << Refusal::InsecureBaseUrl;
        QTest::newRow("looks local") << u"http://localhost.example.com"_s << Refusal::InsecureBaseUrl;
        QTest::newRow("looks local too") << u"http://127.0.0.1.example.com"_s << Refusal::InsecureBaseUrl;
        QTest::newRow("the neighbour") << u"http://192.168.0.1"_s << Refusal::InsecureBaseUrl;
    }
    void otherAddressesAreRefused()
    {
        QFETCH(QString, typed);
        const auto url = api::parseBaseUrl(typed);
        QVERIFY(!url);
        QCOMPARE(url.error().fault, Fault::Refused);
        QTEST(url.error().refusal, "refusal");
    }

    void theDefaultIsClerk()
    {
        QCOMPARE(api::defaultBaseUrl(), *api::parseBaseUrl(u"api.clerk.com"_s.prepend(u"https://"_s)));
        QVERIFY(!api::isLoopback(api::defaultBaseUrl()));
    }
};

QTEST_APPLESS_MAIN(TestConnection)
#include "tst_connection.moc"
