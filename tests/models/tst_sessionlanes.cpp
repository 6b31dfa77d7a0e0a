// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lanesundertest.h"
#include "models/lanestep.h"
#include "models/lanewords.h"
#include "models/timespan.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Status = api::SessionStatus;

namespace {

//! Hours before sampleNow; less than none: after it.
QString hours(Instant time)
{
    return QString::number(static_cast<double>((sampleNow - time).count()) / 3'600'000.0);
}

//! A bar as one reads it: when it begins, was used, is kept, ends, in hours before now.
QString text(const SessionBar &bar)
{
    const QString times
        = QStringList {hours(bar.begin), hours(bar.used), hours(bar.kept), hours(bar.end)}.join(u' ');
    return bar.isDoubtful ? times + u'?' : times;
}

} // namespace

class TestSessionLanes final : public QObject {
    Q_OBJECT

    LanesUnderTest m_t;

    [[nodiscard]] QString onlyBar(const api::Session &one)
    {
        m_t.take({one});
        const SessionLanes found = m_t.lanes();
        return found.bars.size() == 1 ? text(found.bars.constFirst()) : u"none"_s;
    }
private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(new EnglishPlurals(this)); }

    void aBarGoesFromCreatedToExpires()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 2h);
        QCOMPARE(onlyBar(one), u"10 2 2 2"_s);
        one.abandonAt = sampleNow + 24h;
        QCOMPARE(onlyBar(one), u"10 2 -24 -24"_s);
        one.expireAt = sampleNow + 48h;
        QCOMPARE(onlyBar(one), u"10 2 -24 -48"_s);
    }

    void whatExpiresFirstIsNotAbandoned()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 2h);
        one.abandonAt = sampleNow + 720h;
        one.expireAt = sampleNow + 48h;
        QCOMPARE(onlyBar(one), u"10 2 -48 -48"_s);
    }

    void whatIsOverEndsAboutWhenItChangedLast()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 8h, Status::Revoked);
        one.updatedAt = sampleNow - 5h;
        one.abandonAt = sampleNow + 24h;
        one.expireAt = sampleNow + 48h;
        QCOMPARE(onlyBar(one), u"10 8 5 5"_s);
        one.status = Status::Expired;
        one.expireAt = sampleNow - 6h;
        QCOMPARE(onlyBar(one), u"10 8 6 6"_s);
        one.status = Status::Abandoned;
        one.abandonAt = sampleNow - 7h;
        QCOMPARE(onlyBar(one), u"10 8 7 7"_s);
    }

    void missingTimesMakeItAGuess()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 2h);
        one.createdAt = std::nullopt;
        QCOMPARE(onlyBar(one), u"2 2 2 2?"_s);
        one.createdAt = sampleNow - 10h;
        one.lastActiveAt = std::nullopt;
        QCOMPARE(onlyBar(one), u"10 10 10 10?"_s);
        one.lastActiveAt = sampleNow - 2h;
        one.doubtfulTimes = true;
        QCOMPARE(onlyBar(one), u"10 2 2 2?"_s);
    }

    void timesThatContradictEachOtherAreBroughtIntoOrder()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 12h);
        QCOMPARE(onlyBar(one), u"10 10 10 10?"_s);
        one = sessionBetween(u"a"_s, 10h, -5h);
        QCOMPARE(onlyBar(one).section(u' ', 0, 0), u"10"_s);
        QVERIFY(onlyBar(one).endsWith(u'?'));
        one = sessionBetween(u"a"_s, 10h, 2h);
        one.abandonAt = sampleNow - 5h;
        QCOMPARE(onlyBar(one), u"10 2 2 2?"_s);
        // A year nobody lives to see would make dots of the others.
        one.abandonAt = std::nullopt;
        one.expireAt = Instant(std::chrono::milliseconds(9'000'000'000'000'000));
        QVERIFY(onlyBar(one).endsWith(u'?'));
        QVERIFY(m_t.lanes().whole.to < sampleNow + std::chrono::years(11));
        one.expireAt = Instant(std::chrono::milliseconds(-9'000'000'000'000'000));
        QCOMPARE(onlyBar(one), u"10 2 2 2?"_s);
        one.createdAt = Instant(0ms);
        QVERIFY(onlyBar(one).endsWith(u'?'));
        QVERIFY(m_t.lanes().whole.from > sampleNow - std::chrono::years(11));
    }

    void aSessionWithoutAnyTimeIsCounted()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 2h);
        one.createdAt = one.lastActiveAt = one.updatedAt = std::nullopt;
        m_t.take({one, sessionBetween(u"b"_s, 5h, 1h)});
        QCOMPARE(m_t.drawn(m_t.lanes()), u"mac: b"_s);
        QCOMPARE(m_t.lanes().timeless, 1);
        QCOMPARE(lanesGap(m_t.lanes()), u"1 session without any time cannot be shown."_s);
    }

    void aLaneIsAClientAndTheOneUsedLastIsFirst()
    {
        m_t.take({sessionBetween(u"a"_s, 50h, 40h),
            sessionBetween(u"b"_s, 30h, 20h, Status::Active, u"client_phone"_s),
            sessionBetween(u"c"_s, 20h, 10h)});
        QCOMPARE(m_t.drawn(m_t.lanes()), u"mac: a c | phone: b"_s);
        m_t.take({sessionBetween(u"a"_s, 50h, 40h),
            sessionBetween(u"b"_s, 30h, 2h, Status::Active, u"client_phone"_s),
            sessionBetween(u"c"_s, 20h, 10h)});
        QCOMPARE(m_t.drawn(m_t.lanes()), u"phone: b | mac: a c"_s);
        QCOMPARE(m_t.lanes().laneOf(0), 0);
        QCOMPARE(m_t.lanes().laneOf(1), 1);
    }

    void whatOverlapsGetsRowsOfItsOwn()
    {
        m_t.take({sessionBetween(u"a"_s, 50h, 30h), sessionBetween(u"b"_s, 40h, 20h),
            sessionBetween(u"c"_s, 30h, 10h), sessionBetween(u"d"_s, 5h, 1h)});
        const SessionLanes found = m_t.lanes();
        QCOMPARE(m_t.drawn(found), u"mac: a c d / b"_s);
        QCOMPARE(found.rowCount(), 2);
        for (qsizetype bar = 0; bar < found.bars.size(); ++bar) {
            QCOMPARE(found.barOf(found.bars[bar].number), bar);
            QCOMPARE(found.rowOf(bar), bar < 3 ? 0 : 1);
        }
        // Of the same moment, and without length.
        m_t.take({sessionBetween(u"a"_s, 5h, 5h), sessionBetween(u"b"_s, 5h, 5h)});
        QCOMPARE(m_t.drawn(m_t.lanes()), u"mac: a / b"_s);
    }

    void aLabelNamesTheNewestDeviceAndHowManyPeople()
    {
        api::Session older = sessionBetween(u"a"_s, 50h, 40h);
        older.latestActivity->browserName = u"Old"_s;
        api::Session newer = sessionBetween(u"b"_s, 30h, 2h);
        m_t.take({older, newer});
        QCOMPARE(m_t.lanes().lanes.constFirst().label, u"Chrome · Mac"_s);
        newer.userId = *UserId::parse(u"user_other"_s);
        m_t.take({older, newer});
        QCOMPARE(m_t.lanes().lanes.constFirst().label, u"Chrome · Mac, 2 people"_s);
        newer.latestActivity = std::nullopt;
        newer.userId = older.userId;
        m_t.take({newer});
        QCOMPARE(m_t.lanes().lanes.constFirst().label, u"Unknown device"_s);
        older.latestActivity->browserName = u"<b>\u202Eevil\n"_s;
        m_t.take({older});
        const QString label = m_t.lanes().lanes.constFirst().label;
        QVERIFY(!label.contains(u'\u202E') && !label.contains(u'\n'));
    }

    void whatIsTooMuchIsSaid()
    {
        QList<api::Session> many;
        for (int number = 0; number < 50; ++number)
            many << sessionBetween(
                u"s%1"_s.arg(number), std::chrono::hours(100 + number), std::chrono::hours(number));
        m_t.take(many);
        const SessionLanes found = m_t.lanes(10);
        QCOMPARE(found.bars.size(), 10);
        QCOMPARE(found.leftOut, 40);
        for (const SessionBar &bar : found.bars)
            QVERIFY(bar.used > sampleNow - 10h);
        QCOMPARE(lanesGap(found), u"The 10 last used of 50 are shown; filter the list to see others."_s);
        QCOMPARE(lanesGap(m_t.lanes()), QString());
    }

    void nothingIsNothing()
    {
        m_t.take({});
        QCOMPARE(m_t.lanes().rowCount(), 0);
        QCOMPARE(lanesSummary(m_t.lanes()), u"No session to show"_s);
        QCOMPARE(stepped(m_t.lanes(), -1, LaneStep::Later), -1);
        QVERIFY(rangeOf(TimeSpan::Fit, m_t.lanes(), sampleNow).contains(sampleNow));
    }
};

QTEST_MAIN(TestSessionLanes)
#include "tst_sessionlanes.moc"
