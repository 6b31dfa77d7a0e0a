// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relativetime.h"
#include "samples.h"

#include <QLocale>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestRelativeTime final : public QObject {
    Q_OBJECT

    EnglishPlurals m_english;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1"); // needs no zone files
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QCoreApplication::installTranslator(&m_english);
    }

    void distanceIsToldInOneUnit_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("ahead");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char *name, std::chrono::milliseconds ahead, const QString &words,
                             const QString &spoken) { QTest::newRow(name) << ahead << words << spoken; };
        row("same", 0s, u"just now"_s, u"just now"_s);
        row("a blink ago", -9999ms, u"just now"_s, u"just now"_s);
        row("a clock that is ahead", 3s, u"just now"_s, u"just now"_s);
        row("seconds", -41s, u"41 s ago"_s, u"41 seconds ago"_s);
        row("not yet a minute", -59999ms, u"59 s ago"_s, u"59 seconds ago"_s);
        row("one minute", -60s, u"1 min ago"_s, u"1 minute ago"_s);
        row("minutes", -3min, u"3 min ago"_s, u"3 minutes ago"_s);
        row("hours", -(2h + 59min), u"2 h ago"_s, u"2 hours ago"_s);
        row("one day", -24h, u"1 d ago"_s, u"1 day ago"_s);
        row("days", -4 * 24h, u"4 d ago"_s, u"4 days ago"_s);
        row("years", -800 * 24h, u"2 y ago"_s, u"2 years ago"_s);
        row("in seconds", 30s, u"in 30 s"_s, u"in 30 seconds"_s);
        row("in a minute", 60s, u"in 1 min"_s, u"in 1 minute"_s);
        row("in hours", 5h, u"in 5 h"_s, u"in 5 hours"_s);
        row("in days", 6 * 24h + 1h, u"in 6 d"_s, u"in 6 days"_s);
        row("in years", 3700 * 24h, u"in 10 y"_s, u"in 10 years"_s);
    }

    void distanceIsToldInOneUnit()
    {
        QFETCH(std::chrono::milliseconds, ahead);
        QTEST(relativeTime(sampleNow + ahead, sampleNow), "words");
        QTEST(spokenRelativeTime(sampleNow + ahead, sampleNow), "spoken");
    }

    void exactTimeSaysLocalUtcAndEpoch()
    {
        const QStringList lines = exactTime(sampleNow).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[0].contains(u"11:05"_s), qPrintable(lines[0]));
        QVERIFY2(lines[1].contains(u"10:05"_s) && lines[1].contains(u"UTC"_s), qPrintable(lines[1]));
        QVERIFY2(lines[2].startsWith(u"1767261900000"_s), qPrintable(lines[2]));
    }
};

QTEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
