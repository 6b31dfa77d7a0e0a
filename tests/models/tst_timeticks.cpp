// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timeticks.h"
#include "samples.h"

#include <QLocale>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestTimeTicks final : public QObject {
    Q_OBJECT

    static Instant at(const char *iso)
    {
        const QDateTime time = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate);
        return Instant(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
    }
    static QString words(const TimeRange &range, int most)
    {
        QStringList all;
        for (const TimeTick &tick : timeTicks(range, most))
            all << (tick.isDay ? tick.words.toUpper() : tick.words);
        return all.join(u", "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void ticksAreRoundMoments_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("expected");
        QTest::newRow("minutes") << u"2026-11-16T12:03:20Z"_s << u"2026-11-16T12:08:00Z"_s << 8
                                 << u"13:04, 13:05, 13:06, 13:07"_s;
        QTest::newRow("quarters") << u"2026-11-16T12:03:00Z"_s << u"2026-11-16T13:20:00Z"_s << 8
                                  << u"13:15, 13:30, 13:45, 14:00, 14:15"_s;
        QTest::newRow("hours over a day's end") << u"2026-11-16T17:00:00Z"_s << u"2026-11-17T10:00:00Z"_s << 8
                                                << u"18:00, 21:00, 17 NOV, 03:00, 06:00, 09:00"_s;
        QTest::newRow("days") << u"2026-11-16T12:00:00Z"_s << u"2026-11-20T12:00:00Z"_s << 5
                              << u"17 Nov, 18 Nov, 19 Nov, 20 Nov"_s;
        QTest::newRow("weeks begin on Mondays") << u"2026-11-01T12:00:00Z"_s << u"2026-11-30T12:00:00Z"_s << 8
                                                << u"2 Nov, 9 Nov, 16 Nov, 23 Nov, 30 Nov"_s;
        QTest::newRow("months") << u"2026-09-10T12:00:00Z"_s << u"2027-02-10T12:00:00Z"_s << 8
                                << u"Oct 2026, Nov 2026, Dec 2026, Jan 2027, Feb 2027"_s;
        QTest::newRow("years") << u"2022-09-10T12:00:00Z"_s << u"2027-02-10T12:00:00Z"_s << 5
                               << u"2023, 2024, 2025, 2026, 2027"_s;
        QTest::newRow("the clock put back")
            << u"2026-10-24T23:10:00Z"_s << u"2026-10-25T03:10:00Z"_s << 5 << u"02:00, 02:00, 03:00, 04:00"_s;
        QTest::newRow("the clock put forward")
            << u"2026-03-28T23:30:00Z"_s << u"2026-03-29T03:10:00Z"_s << 5 << u"01:00, 03:00, 04:00, 05:00"_s;
        QTest::newRow("a day of 25 hours") << u"2026-10-24T10:00:00Z"_s << u"2026-10-27T10:00:00Z"_s << 9
                                           << u"12:00, 25 OCT, 12:00, 26 OCT, 12:00, 27 OCT"_s;
    }
    void ticksAreRoundMoments()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, most);
        QFETCH(QString, expected);
        const TimeRange range {at(from.toLatin1().constData()), at(to.toLatin1().constData())};
        QCOMPARE(words(range, most), expected);
    }

    void neverManyMoreThanAskedFor()
    {
        for (std::chrono::minutes length = 2min; length < std::chrono::years(40); length *= 2) {
            const auto ticks = timeTicks({sampleNow, sampleNow + length}, 6);
            QVERIFY2(ticks.size() <= 8, qPrintable(QString::number(length.count())));
            QVERIFY(std::ranges::is_sorted(ticks, {}, &TimeTick::time));
        }
    }

    void zoomingKeepsWhatItIsAround()
    {
        const TimeRange day {sampleNow - 24h, sampleNow};
        const TimeRange closer = day.zoomed(0.5, sampleNow - 6h);
        QCOMPARE(closer.length(), 12h);
        QCOMPARE(closer.fraction(sampleNow - 6h), day.fraction(sampleNow - 6h));
        QCOMPARE(day.zoomed(1e-9, sampleNow).length(), TimeRange::shortest);
        QCOMPARE(day.at(0.25), sampleNow - 18h);
    }

    void staysWithinTheWhole()
    {
        const TimeRange whole {sampleNow - 24h, sampleNow};
        QCOMPARE((TimeRange {sampleNow - 30h, sampleNow - 28h}.within(whole)),
            (TimeRange {sampleNow - 24h, sampleNow - 22h}));
        QCOMPARE((TimeRange {sampleNow + 1h, sampleNow + 3h}.within(whole)),
            (TimeRange {sampleNow - 2h, sampleNow}));
        QCOMPARE((TimeRange {sampleNow - 50h, sampleNow + 3h}.within(whole)), whole);
    }

    void movesNoFurtherThanNeeded()
    {
        const TimeRange day {sampleNow - 24h, sampleNow};
        QCOMPARE(day.showing(sampleNow - 30h, sampleNow - 23h), day);
        QVERIFY(day.showing(sampleNow - 30h, sampleNow - 28h).contains(sampleNow - 28h));
        QVERIFY(day.showing(sampleNow + 2h, sampleNow + 3h).contains(sampleNow + 2h));
        QCOMPARE(day.showing(sampleNow + 2h, sampleNow + 3h).length(), day.length());
    }
};

QTEST_MAIN(TestTimeTicks)
#include "tst_timeticks.moc"
