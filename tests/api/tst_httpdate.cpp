// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/httpdate.h"

#include <QTest>

#include <ctime>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestHttpDate final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A place where the time that is read does not exist, and never is UTC.
        qputenv("TZ", "America/New_York");
        ::tzset();
    }

    void aDateIsReadAsUtc()
    {
        QVERIFY(api::httpDate("Thu, 01 Jan 2026 10:05:00 GMT") == Instant(1767261900s));
        QVERIFY(api::httpDate("Sun, 08 Mar 2026 02:30:00 GMT") == Instant(1772937000s));
    }

    void otherTextsAreNoDate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("another form") << "2026-01-01T10:05:00Z"_ba;
        QTest::newRow("the oldest form") << "Thu Jan  1 10:05:00 2026"_ba;
        QTest::newRow("another zone") << "Thu, 01 Jan 2026 10:05:00 CET"_ba;
        QTest::newRow("no such day") << "Thu, 32 Jan 2026 10:05:00 GMT"_ba;
        QTest::newRow("no such hour") << "Thu, 01 Jan 2026 25:05:00 GMT"_ba;
        QTest::newRow("longer") << "Thu, 01 Jan 2026 10:05:00 GMT GMT"_ba;
    }
    void otherTextsAreNoDate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!api::httpDate(text));
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "3"_ba << 3;
        QTest::newRow("at once") << "0"_ba << 0;
        QTest::newRow("with spaces") << " 12 "_ba << 12;
        QTest::newRow("a date") << "Thu, 01 Jan 2026 10:05:07 GMT"_ba << 7;
        QTest::newRow("a date that has passed") << "Thu, 01 Jan 2026 10:04:00 GMT"_ba << 0;
        QTest::newRow("negative") << "-1"_ba << -1;
        QTest::newRow("words") << "soon"_ba << -1;
        QTest::newRow("a fraction") << "1.5"_ba << -1;
        QTest::newRow("beyond all measure") << "99999999999999999999"_ba << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(QByteArray, value);
        const auto wait = api::retryAfter(value, "Thu, 01 Jan 2026 10:05:00 GMT");
        QTEST(wait ? static_cast<int>(wait->count()) : -1, "seconds");
    }

    void withoutTheServersDateOurClockCounts()
    {
        QVERIFY(api::retryAfter("Thu, 01 Jan 2099 00:00:00 GMT", {}) > 24h);
        QVERIFY(api::retryAfter("Thu, 01 Jan 2009 00:00:00 GMT", {}) == 0s);
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
