// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineview.h"

#include "ui/zoomgesture.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace frontdesk::ui {

using models::TimeRange;
using models::TimeSpan;
using std::chrono::milliseconds;

namespace {

constexpr double closer = 0.8; // of what was in view, one step of zooming
constexpr double onward = 0.1; // of what is in view, one step along the time
constexpr qreal still = 4; // pixels that a mouse moves without meaning it

} // namespace

TimelineView::TimelineView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // As needed, each of the two could come and go because of the other, without end.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->grabGesture(Qt::PinchGesture);
    takeLook();
    setContent({}, {});
}

void TimelineView::setContent(const models::SessionLanes &lanes, Instant now)
{
    m_picture.lanes = lanes;
    m_picture.now = now;
    m_picture.current = -1;
    setRange(m_span == TimeSpan::Free ? m_picture.range : models::rangeOf(m_span, lanes, now), m_span);
}

void TimelineView::setChosen(const QList<bool> &selected, qsizetype current)
{
    m_picture.selected = selected;
    m_picture.current = current;
    viewport()->update();
}

void TimelineView::takeLook()
{
    m_picture.palette = palette();
    m_picture.font = font();
    m_picture.direction = layoutDirection();
    setMinimumHeight(qCeil(m_picture.geometry({}, 0).heightFor(3)));
    updateScrollBars();
    viewport()->update();
}

TimelineGeometry TimelineView::places() const
{
    return m_picture.geometry(viewport()->size(), verticalScrollBar()->value());
}

void TimelineView::setSpan(TimeSpan span)
{
    setRange(models::rangeOf(span, m_picture.lanes, m_picture.now), span);
}

void TimelineView::setRange(const TimeRange &range, TimeSpan span)
{
    m_picture.range = range.within(models::widestRange(m_picture.lanes, m_picture.now));
    m_span = span;
    updateScrollBars();
    viewport()->update();
    Q_EMIT rangeChanged();
}

void TimelineView::zoom(double factor, Instant around)
{
    setRange(m_picture.range.zoomed(factor, around), TimeSpan::Free);
}

void TimelineView::zoomIn()
{
    zoom(closer, zoomCentre());
}

void TimelineView::zoomOut()
{
    zoom(1 / closer, zoomCentre());
}

Instant TimelineView::zoomCentre() const
{
    if (m_picture.current >= 0) {
        const models::SessionBar &bar = m_picture.lanes.bars[m_picture.current];
        for (const Instant time : {bar.used, bar.begin}) {
            if (m_picture.range.contains(time))
                return time;
        }
    }
    return m_picture.range.at(0.5);
}

void TimelineView::pan(double share)
{
    const TimeRange &range = m_picture.range;
    setRange(range.moved(range.at(share) - range.from), TimeSpan::Free);
}

void TimelineView::updateScrollBars()
{
    m_isScrolling = true;
    const TimelineGeometry geometry = places();
    const int room = viewport()->height();
    verticalScrollBar()->setRange(0, qMax(0, qCeil(geometry.heightFor(m_picture.lanes.rowCount())) - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(qRound(geometry.rowHeight()));

    // In pixels, as far as those of ten years, seen closely, can be counted.
    const TimeRange widest = models::widestRange(m_picture.lanes, m_picture.now);
    const double width = qMax(1.0, geometry.plot().width());
    const auto pixels = [this, width](Instant time) {
        return static_cast<int>(qBound(0.0, m_picture.range.fraction(time) * width, 1e9));
    };
    const int before = pixels(m_picture.range.from + (m_picture.range.from - widest.from));
    const int behind = pixels(widest.to - m_picture.range.length());
    horizontalScrollBar()->setRange(0, before + behind);
    horizontalScrollBar()->setPageStep(qRound(width));
    horizontalScrollBar()->setSingleStep(qRound(width * onward));
    horizontalScrollBar()->setValue(before);
    m_isScrolling = false;
}

void TimelineView::scrollContentsBy(int dx, int)
{
    viewport()->update();
    if (m_isScrolling || dx == 0)
        return;
    const TimeRange widest = models::widestRange(m_picture.lanes, m_picture.now);
    const double along = horizontalScrollBar()->value() / qMax(1.0, places().plot().width());
    setRange(m_picture.range.moved(widest.from - m_picture.range.from)
                 .moved(m_picture.range.at(along) - m_picture.range.from),
        TimeSpan::Free);
}

void TimelineView::reveal()
{
    if (m_picture.current < 0)
        return;
    const models::SessionBar &bar = m_picture.lanes.bars[m_picture.current];
    const TimelineGeometry geometry = places();
    const qreal top = geometry.rowTop(m_picture.lanes.rowOf(m_picture.current)) - geometry.plot().top();
    const qreal below = top + geometry.rowHeight() - geometry.plot().height();
    if (top < 0 || below > 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + (top < 0 ? qFloor(top) : qCeil(below)));
    const TimeRange shown = m_picture.range.showing(bar.begin, bar.end);
    if (shown != m_picture.range)
        setRange(shown, TimeSpan::Free);
}

void TimelineView::paintEvent(QPaintEvent *)
{
    // Without smoothing: what is straight or lies at 45° is as crisp, in a tenth of the time.
    QPainter painter(viewport());
    paint(painter, m_picture, places());
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    const QEvent::Type type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::StyleChange
        || type == QEvent::LayoutDirectionChange)
        takeLook();
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        viewport()->update();
    // Esc lets go of what is being marked before it means the window's shortcut.
    if (event->type() == QEvent::ShortcutOverride && m_picture.brush
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool TimelineView::viewportEvent(QEvent *event)
{
    const auto gesture = zoomGesture(*event, *viewport());
    if (!gesture)
        return QAbstractScrollArea::viewportEvent(event);
    zoom(1 / gesture->factor, places().timeAt(gesture->centre.x()));
    event->accept();
    return true;
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    const QPoint delta = event->angleDelta();
    const bool isSideways = delta.y() == 0;
    const double steps = (isSideways ? delta.x() : delta.y()) / notch;
    if (isSideways && places().isMirrored())
        pan(onward * steps);
    else if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)
        || verticalScrollBar()->maximum() == 0)
        pan(-onward * steps);
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_drag = Drag {event->position(), m_picture.range, verticalScrollBar()->value(),
            places().axis().contains(event->position())};
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_drag)
        return;
    const TimelineGeometry geometry = places();
    const QPointF moved = event->position() - m_drag->from;
    if (m_drag->isOnAxis) {
        const QRectF axis = geometry.axis();
        const auto timeAt = [&](qreal x) { return geometry.timeAt(qBound(axis.left(), x, axis.right())); };
        const auto [first, last] = std::minmax({timeAt(m_drag->from.x()), timeAt(event->position().x())});
        setBrush(qAbs(moved.x()) < still ? std::nullopt : std::optional(TimeRange {first, last}));
    } else if (moved.manhattanLength() >= still) {
        viewport()->setCursor(Qt::ClosedHandCursor);
        const double share = moved.x() / qMax(1.0, geometry.plot().width());
        setRange(m_drag->range.moved(
                     m_drag->range.from - m_drag->range.at(geometry.isMirrored() ? -share : share)),
            TimeSpan::Free);
        verticalScrollBar()->setValue(m_drag->scrolled - qRound(moved.y()));
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent *)
{
    viewport()->unsetCursor();
    m_drag.reset();
    if (const auto brush = std::exchange(m_picture.brush, std::nullopt)) {
        viewport()->update();
        Q_EMIT brushed(*brush);
    }
}

void TimelineView::setBrush(const std::optional<TimeRange> &brush)
{
    m_picture.brush = brush;
    viewport()->update();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const bool isMoving = event->modifiers().testFlag(Qt::ControlModifier);
    const double ahead = places().isMirrored() ? -onward : onward;
    if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
        zoomIn();
    else if (event->key() == Qt::Key_Minus)
        zoomOut();
    else if (event->key() == Qt::Key_0)
        setSpan(TimeSpan::Fit);
    else if (isMoving && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        pan(event->key() == Qt::Key_Right ? ahead : -ahead);
    else if (isMoving && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_Up ? QAbstractSlider::SliderSingleStepSub
                                                                      : QAbstractSlider::SliderSingleStepAdd);
    else if (event->key() == Qt::Key_Escape && m_picture.brush) {
        setBrush(std::nullopt);
        m_drag.reset();
    } else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace frontdesk::ui
