// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timelineundertest.h"
#include "ui/barstrokes.h"

#include <QAccessible>
#include <QPainter>
#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::TimeSpan;
using Status = api::SessionStatus;

class TestSessionTimeline final : public QObject {
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

    void drawsTheLineThatIsNow()
    {
        const auto ink = [this] {
            const QImage image = m_t->timeline.viewport()->grab().toImage();
            const auto places = m_t->timeline.places();
            // Between the rows, where no bar is, in the middle of the line.
            const QPoint at(qRound(places.x(sampleNow)), qRound(places.plot().bottom()) - 3);
            return image.rect().contains(at) ? image.pixelColor(at) : QColor();
        };
        const QPalette palette = m_t->timeline.palette();
        QCOMPARE(ink(), palette.color(QPalette::Text));
        m_t->table.setNow(sampleNow + 20h);
        m_t->list.view().setNow(sampleNow + 20h);
        QTRY_COMPARE(m_t->timeline.picture().now, sampleNow + 20h);
        QVERIFY(ink() != palette.color(QPalette::Text));
    }

    void aStatusIsToldWithoutColour()
    {
        QList<QImage> seen;
        for (const Status status : {Status::Active, Status::Pending, Status::Revoked, Status::Ended,
                 Status::Expired, Status::Removed, Status::Abandoned, Status::Replaced, Status::Unknown}) {
            QImage image(60, 20, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            ui::BarStrokes strokes(painter, Qt::white);
            strokes.addUsed(QRectF(0, 0, 60, 20), {}, status, Qt::black);
            strokes.flush();
            painter.end();
            QVERIFY2(!seen.contains(image), qPrintable(api::statusWord(status)));
            seen << image;
        }
    }

    void whatIsClickedIsSelectedInTheList()
    {
        m_t->click(u"m2"_s);
        QCOMPARE(m_t->chosen(), QStringList {u"m2"_s});
        QCOMPARE(m_t->list.currentSession().text(), u"m2"_s);
        QCOMPARE(m_t->current(), u"m2"_s);
        m_t->click(u"p1"_s, Qt::ControlModifier);
        QCOMPARE(m_t->chosen(), (QStringList {u"m2"_s, u"p1"_s}));
        m_t->click(u"m2"_s, Qt::ControlModifier);
        QCOMPARE(m_t->chosen(), QStringList {u"p1"_s});
        QSignalSpy inspected(&m_t->timeline, &ui::SessionTimeline::inspectRequested);
        QTest::mouseDClick(m_t->timeline.viewport(), Qt::LeftButton, {}, m_t->middleOf(u"p1"_s));
        QCOMPARE(inspected.size(), 1);
    }

    void whatIsSelectedInTheListIsSelectedHere()
    {
        m_t->list.selectAll();
        const auto &picture = m_t->timeline.picture();
        for (const models::SessionBar &bar : picture.lanes.bars)
            QVERIFY(picture.isSelected(bar.number));
        m_t->list.select(*SessionId::parse(u"p0"_s));
        QCOMPARE(m_t->current(), u"p0"_s);
        for (qsizetype bar = 0; bar < picture.lanes.bars.size(); ++bar)
            QCOMPARE(picture.isSelected(picture.lanes.bars[bar].number), bar == picture.current);
        // Sorted by another column the rows are others, the sessions the same.
        m_t->list.sortByColumn(models::SessionTableModel::LastActive, Qt::AscendingOrder);
        QCOMPARE(m_t->current(), u"p0"_s);
        m_t->table.remove(*SessionId::parse(u"p0"_s));
        QTRY_COMPARE(picture.lanes.bars.size(), 4);
        QVERIFY(m_t->current() != u"p0"_s);
    }

    void comesIntoViewWhenTheListChoosesIt()
    {
        m_t->timeline.setSpan(TimeSpan::Day);
        m_t->list.select(*SessionId::parse(u"p0"_s));
        QVERIFY(m_t->timeline.picture().range.contains(sampleNow - 80h));
        QCOMPARE(m_t->timeline.span(), TimeSpan::Free);
    }

    void hiddenItWorksNothingOut()
    {
        m_t->timeline.hide();
        m_t->table.upsert(m_t->session(u"new"_s, 1h, 1min, u"client_new"_s));
        QTest::qWait(0);
        QCOMPARE(m_t->timeline.picture().lanes.bars.size(), 5);
        m_t->timeline.show();
        QCOMPARE(m_t->timeline.picture().lanes.bars.size(), 6);
    }

    void manyAreWorkedOutBesideTheWindow()
    {
        QList<api::Session> many;
        for (int number = 0; number < 6000; ++number)
            many << m_t->session(u"s%1"_s.arg(number), std::chrono::hours(number), std::chrono::hours(number),
                u"client_%1"_s.arg(number % 40));
        m_t->table.upsert(many);
        QTRY_COMPARE(m_t->timeline.picture().lanes.bars.size(), models::ShownLanes::most);
        QCOMPARE(m_t->timeline.picture().lanes.leftOut, 6005 - models::ShownLanes::most);
        m_t->table.reset();
        QCOMPARE(m_t->timeline.picture().lanes.bars.size(), 0);
        QCOMPARE(m_t->current(), u"none"_s);
        m_t->timeline.viewport()->grab(); // nothing is painted of what is gone
    }

    void saysWhatItShows()
    {
        QVERIFY(m_t->timeline.accessibleDescription().startsWith(u"5 "_s));
        m_t->click(u"m2"_s);
        QVERIFY(m_t->timeline.currentWords().startsWith(u"Revoked. "_s));
        const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_t->timeline);
        QCOMPARE(list->text(QAccessible::Name), u"Timeline of sessions"_s);
        QCOMPARE(list->childCount(), 1);
        const QAccessibleInterface *bar = list->focusChild();
        QVERIFY(bar && bar->state().focused && bar->state().selected);
        QCOMPARE(bar->text(QAccessible::Name), m_t->timeline.currentWords());
        QVERIFY(list->rect().contains(bar->rect().center()));
        m_t->press(Qt::Key_Space);
        QVERIFY(!bar->state().selected);
        m_t->table.reset();
        QCOMPARE(list->childCount(), 0);
    }
};

QTEST_MAIN(TestSessionTimeline)
#include "tst_sessiontimeline.moc"
