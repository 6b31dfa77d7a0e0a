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

//! What is said of lanes, and ways along them.
class TestLaneStep final : public QObject {
    Q_OBJECT

    LanesUnderTest m_t;

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(new EnglishPlurals(this)); }

    void stepsGoAlongRowsAndBetweenThem()
    {
        m_t.take({sessionBetween(u"a"_s, 50h, 30h), sessionBetween(u"b"_s, 40h, 20h),
            sessionBetween(u"c"_s, 30h, 10h),
            sessionBetween(u"p"_s, 60h, 55h, Status::Active, u"client_phone"_s),
            sessionBetween(u"q"_s, 15h, 12h, Status::Active, u"client_phone"_s)});
        const SessionLanes found = m_t.lanes();
        QCOMPARE(m_t.drawn(found), u"mac: a c / b | phone: p q"_s);
        const auto way = [&](qsizetype from, const QList<LaneStep> &steps) {
            QString ids = m_t.idOf(found, from);
            for (const LaneStep step : steps) {
                from = stepped(found, from, step);
                ids += u' ' + m_t.idOf(found, from);
            }
            return ids;
        };
        QCOMPARE(
            way(stepped(found, -1, LaneStep::Below), {LaneStep::Later, LaneStep::Earlier, LaneStep::Earlier}),
            u"c c a a"_s);
        QCOMPARE(
            way(1, {LaneStep::Below, LaneStep::Below, LaneStep::Below, LaneStep::First, LaneStep::Above}),
            u"c b q q p b"_s);
        QCOMPARE(way(3, {LaneStep::Last, LaneStep::Top, LaneStep::Bottom}), u"p q c q"_s);
    }

    void fitShowsNoMoreToComeThanThereHasBeen()
    {
        api::Session one = sessionBetween(u"a"_s, 10h, 2h);
        one.expireAt = sampleNow + std::chrono::years(2);
        m_t.take({one});
        const TimeRange fit = rangeOf(TimeSpan::Fit, m_t.lanes(), sampleNow);
        QVERIFY(fit.from < sampleNow - 10h && fit.from > sampleNow - 12h);
        QVERIFY(fit.to > sampleNow + 10h && fit.to < sampleNow + 12h);
        const TimeRange widest = widestRange(m_t.lanes(), sampleNow);
        QVERIFY(widest.to > sampleNow + std::chrono::years(2));
        QVERIFY(widest.from <= sampleNow - 30 * 24h);
    }

    void saysItInWords()
    {
        api::Session one = sessionBetween(u"sess_a"_s, 10h, 2h);
        one.expireAt = sampleNow + 48h;
        m_t.take({one});
        const SessionLanes found = m_t.lanes();
        const QString lines = barLines(one, found.bars.constFirst(), sampleNow);
        QVERIFY2(
            lines.startsWith(u"● Active\nChrome 126 · Mac\nBerlin, Germany\nCreated "_s), qPrintable(lines));
        QVERIFY(
            lines.contains(u"Expires "_s) && lines.contains(u"(in 2 d)"_s) && lines.contains(u"sess_a"_s));
        const QString sentence
            = barSentence(one, found.bars.constFirst(), found.lanes.constFirst(), sampleNow);
        QVERIFY2(sentence.startsWith(u"Active. Chrome 126 on Mac."_s)
                && sentence.endsWith(u"Lane Chrome · Mac."_s),
            qPrintable(sentence));
        one.status = Status::Revoked;
        m_t.take({one});
        QVERIFY(barLines(one, m_t.lanes().bars.constFirst(), sampleNow).contains(u"Ended about "_s));
        QVERIFY(lanesSummary(m_t.lanes()).startsWith(u"1 session in 1 browser, "_s));
        QCOMPARE(
            laneLines(m_t.lanes().lanes.constFirst()), u"Chrome · Mac\n1 session\n\u2066client_mac\u2069"_s);
    }
};

QTEST_MAIN(TestLaneStep)
#include "tst_lanestep.moc"
