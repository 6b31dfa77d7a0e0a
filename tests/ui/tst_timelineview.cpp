// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineundertest.h"

#include <QScrollBar>
#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::TimeSpan;

class TestTimelineView final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TimelineUnderTest> m_t;

private Q_SLOTS:
    void init()
    {
        m_t = std::make_unique<TimelineUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(&m_t->timeline));
        m_t->timeline.setFocus();
        QCOMPARE(m_t->timeline.picture().lanes.bars.size(), 5);
    }
    void cleanup() { m_t.reset(); }

    void keysGoFromBarToBar_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void keysGoFromBarToBar()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        const bool isMirrored = direction == Qt::RightToLeft;
        const Qt::Key earlier = isMirrored ? Qt::Key_Right : Qt::Key_Left;
        const Qt::Key later = isMirrored ? Qt::Key_Left : Qt::Key_Right;
        QCOMPARE(m_t->timeline.places().x(sampleNow) < m_t->timeline.places().x(sampleNow - 20h), isMirrored);
        QVERIFY(m_t->timeline.places().names().left()
            == (isMirrored ? m_t->timeline.places().plot().right() : 0));
        m_t->click(u"p1"_s);
        m_t->press(earlier);
        QCOMPARE(m_t->current(), u"p0"_s);
        m_t->press(later);
        QCOMPARE(m_t->current(), u"p1"_s);
        m_t->press(later);
        QCOMPARE(m_t->current(), u"p1"_s);
        m_t->press(Qt::Key_Down);
        QCOMPARE(m_t->current(), u"m3"_s);
        m_t->press(Qt::Key_Home);
        QCOMPARE(m_t->current(), u"m1"_s);
        m_t->press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(m_t->chosen(), (QStringList {u"m1"_s, u"m2"_s}));
        m_t->press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(m_t->chosen(), QStringList {u"p1"_s});
        m_t->press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(m_t->current(), u"m2"_s);
        m_t->press(Qt::Key_Space);
        QVERIFY(m_t->chosen().isEmpty());
        QSignalSpy inspected(&m_t->timeline, &ui::SessionTimeline::inspectRequested);
        m_t->press(Qt::Key_Return);
        QCOMPARE(inspected.size(), 1);
    }

    void zoomsAroundTheMouse()
    {
        const QPointF at(600, 60);
        const Instant under = m_t->timeline.places().timeAt(at.x());
        const auto before = m_t->timeline.picture().range.length();
        m_t->wheel(at, {0, 120}, Qt::ControlModifier);
        QVERIFY(m_t->timeline.picture().range.length() < before);
        QCOMPARE(m_t->timeline.span(), TimeSpan::Free);
        QVERIFY(std::chrono::abs(m_t->timeline.places().timeAt(at.x()) - under) < 1min);
        m_t->press(Qt::Key_0);
        QCOMPARE(m_t->timeline.span(), TimeSpan::Fit);
        QCOMPARE(m_t->timeline.picture().range.length(), before);
        for (int i = 0; i < 100; ++i)
            m_t->press(Qt::Key_Plus);
        QCOMPARE(m_t->timeline.picture().range.length(), models::TimeRange::shortest);
        for (int i = 0; i < 100; ++i)
            m_t->press(Qt::Key_Minus);
        QVERIFY(m_t->timeline.picture().range.length() > before);
        QCOMPARE(m_t->timeline.horizontalScrollBar()->maximum(), 0);
    }

    void movesAlongTheTime()
    {
        m_t->timeline.setSpan(TimeSpan::Day);
        const Instant from = m_t->timeline.picture().range.from;
        m_t->press(Qt::Key_Left, Qt::ControlModifier);
        const Instant keyed = m_t->timeline.picture().range.from;
        QVERIFY(keyed < from);
        m_t->wheel({600, 60}, {120, 0});
        const Instant wheeled = m_t->timeline.picture().range.from;
        QVERIFY(wheeled < keyed);
        QWidget *viewport = m_t->timeline.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {500, 190});
        QTest::mouseMove(viewport, {620, 190});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {620, 190});
        const Instant dragged = m_t->timeline.picture().range.from;
        QVERIFY(dragged < wheeled);
        m_t->timeline.horizontalScrollBar()->setValue(0);
        QVERIFY(m_t->timeline.picture().range.from < dragged);
        QCOMPARE(
            m_t->timeline.picture().range.length(), models::rangeOf(TimeSpan::Day, {}, sampleNow).length());
    }

    void aStretchOfTheAxisIsMarked()
    {
        QSignalSpy brushed(&m_t->timeline, &ui::SessionTimeline::brushed);
        QWidget *viewport = m_t->timeline.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {700, 8});
        QTest::mouseMove(viewport, {500, 8});
        QVERIFY(m_t->timeline.picture().brush);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {500, 8});
        QCOMPARE(brushed.size(), 1);
        const auto range = brushed.constFirst().constFirst().value<models::TimeRange>();
        QCOMPARE(qRound(m_t->timeline.places().x(range.from)), 500);
        QCOMPARE(qRound(m_t->timeline.places().x(range.to)), 700);
        // Esc lets go of it, and a click marks nothing.
        QTest::mousePress(viewport, Qt::LeftButton, {}, {700, 8});
        QTest::mouseMove(viewport, {500, 8});
        m_t->press(Qt::Key_Escape);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {500, 8});
        QTest::mouseClick(viewport, Qt::LeftButton, {}, {600, 8});
        QCOMPARE(brushed.size(), 1);
        QVERIFY(!m_t->timeline.picture().brush);
    }
};

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"
