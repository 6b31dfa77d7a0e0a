// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/browserages.h"

#include <QFile>
#include <QTest>

using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

class TestBrowserAges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTableThatIsShippedHasADateASourceAndTheLargeBrowsers()
    {
        QFile file(QStringLiteral(BROWSER_AGES));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const BrowserAges ages = BrowserAges::parse(QString::fromUtf8(file.readAll()));
        QVERIFY(ages.date().isValid());
        QVERIFY(ages.source().contains("MDN"_L1));
        const auto month = [&ages](const QString &browser, const QString &version) {
            const auto release = ages.released(browser, version);
            return release ? release->month.toString(u"yyyy-MM"_s) : QString();
        };
        QCOMPARE(month(u"Chrome"_s, u"109.0.5414.119"_s), u"2023-01"_s);
        QCOMPARE(month(u"Chrome Mobile"_s, u"126.0.0.0"_s), u"2024-06"_s);
        QCOMPARE(month(u"Firefox"_s, u"115.0"_s), u"2023-07"_s);
        QCOMPARE(month(u"Edge"_s, u"120.0"_s), u"2023-12"_s);
        // The last of a version that is renewed for a year.
        QCOMPARE(month(u"Mobile Safari"_s, u"17.0"_s), u"2024-07"_s);
        QVERIFY(!month(u"Opera"_s, u"100"_s).isEmpty());
        QVERIFY(!month(u"Samsung Internet"_s, u"25.0"_s).isEmpty());
        QVERIFY(!ages.released(u"Chrome"_s, u"1000"_s));
        // Nothing in it is younger than the table itself.
        for (int version = 64; version < 1000; ++version) {
            if (const auto release = ages.released(u"Chrome"_s, QString::number(version)))
                QVERIFY(release->month <= ages.date());
        }
    }

    void nonsenseIsLeftOut()
    {
        const BrowserAges ages = BrowserAges::parse(
            u"7 2020-01\nbrowser Odd, Other\n\nfive 2020-01\n6 yesterday\n8\n9 2020-02\r\ndate soon\n"_s);
        QVERIFY(!ages.date().isValid());
        for (const auto &version : {u"6"_s, u"8"_s, u"five"_s, u""_s})
            QVERIFY(!ages.released(u"Nobody"_s, version));
        QCOMPARE(ages.released(u"odd"_s, u"9.1"_s), (BrowserRelease {QDate(2020, 2, 1), false}));
        QCOMPARE(ages.released(u"Other"_s, u"8"_s), (BrowserRelease {QDate(2020, 2, 1), true}));
        QVERIFY(!BrowserAges().released(u"Chrome"_s, u"1"_s));
    }
};

QTEST_APPLESS_MAIN(TestBrowserAges)
#include "tst_browserages.moc"
