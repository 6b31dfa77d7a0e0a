// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiontimeline.h"

#include "models/lanewords.h"
#include "models/safetext.h"
#include "ui/timelineaccessible.h"
#include "ui/timelinehit.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::LaneStep;
using Selection = QItemSelectionModel;

SessionTimeline::SessionTimeline(models::SessionTableModel &table, models::SessionView &view,
    QItemSelectionModel &selection, QWidget *parent)
    : TimelineView(parent)
    , m_selection(table, view, selection)
    , m_shown(table, view)
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline of sessions"));
    [[maybe_unused]] static const bool isSeen = (TimelineAccessible::install(), true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&m_shown, &models::ShownLanes::changed, this, &SessionTimeline::takeLanes);
    connect(&m_selection, &SharedSelection::changed, this, &SessionTimeline::takeSelection);
    connect(&m_selection, &SharedSelection::moved, this, [this] {
        takeSelection();
        if (isVisible())
            reveal();
    });
}

void SessionTimeline::takeLanes()
{
    setContent(m_shown.lanes(), m_shown.now());
    setAccessibleDescription(
        tr("%1. The list of sessions shows the same.").arg(models::lanesSummary(m_shown.lanes())));
    takeSelection();
    Q_EMIT contentChanged();
}

void SessionTimeline::takeSelection()
{
    if (!isVisible())
        return;
    const auto number = m_selection.current();
    setChosen(m_selection.selected(), number ? m_shown.lanes().barOf(*number) : -1);
    // Not when the same bar comes again with later times.
    if (number != std::exchange(m_told, number))
        TimelineAccessible::tellMoved(this);
}

QString SessionTimeline::currentWords() const
{
    const models::SessionLanes &lanes = m_shown.lanes();
    if (picture().current < 0)
        return {};
    const models::SessionBar &bar = lanes.bars[picture().current];
    const models::SessionLane &lane = lanes.lanes[lanes.laneOf(lanes.rowOf(picture().current))];
    const auto session = m_selection.session(bar.number);
    return session ? models::barSentence(*session, bar, lane, m_shown.now()) : QString();
}

QRect SessionTimeline::currentRect() const
{
    const models::SessionLanes &lanes = m_shown.lanes();
    if (picture().current < 0)
        return {};
    const models::SessionBar &bar = lanes.bars[picture().current];
    return places().stretch(bar.begin, bar.end, lanes.rowOf(picture().current)).toAlignedRect();
}

void SessionTimeline::choose(qsizetype bar, Selection::SelectionFlags flags)
{
    if (bar >= 0)
        m_selection.choose(m_shown.lanes().bars[bar].number, flags);
}

void SessionTimeline::step(LaneStep step, int times, Selection::SelectionFlags flags)
{
    qsizetype bar = picture().current;
    for (int i = 0; i < times; ++i)
        bar = models::stepped(m_shown.lanes(), bar, step);
    choose(bar, flags);
}

std::optional<LaneStep> SessionTimeline::stepFor(const QKeyEvent &event) const
{
    const bool isFar = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Home:
        return isFar ? LaneStep::Top : LaneStep::First;
    case Qt::Key_End:
        return isFar ? LaneStep::Bottom : LaneStep::Last;
    case Qt::Key_PageUp:
        return LaneStep::Above;
    case Qt::Key_PageDown:
        return LaneStep::Below;
    default:
        break;
    }
    if (isFar) // moves what is in view instead
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Left:
        return places().isMirrored() ? LaneStep::Later : LaneStep::Earlier;
    case Qt::Key_Right:
        return places().isMirrored() ? LaneStep::Earlier : LaneStep::Later;
    case Qt::Key_Up:
        return LaneStep::Above;
    case Qt::Key_Down:
        return LaneStep::Below;
    default:
        return std::nullopt;
    }
}

void SessionTimeline::keyPressEvent(QKeyEvent *event)
{
    const bool isExtending = event->modifiers().testFlag(Qt::ShiftModifier);
    if (const auto towards = stepFor(*event)) {
        const bool isPage = event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown;
        const int page = qMax(1, static_cast<int>(places().plot().height() / places().rowHeight()) - 1);
        step(*towards, isPage ? page : 1, isExtending ? Selection::Select : Selection::ClearAndSelect);
    } else if (event->key() == Qt::Key_Space) {
        choose(picture().current, Selection::Toggle);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (picture().current >= 0)
            Q_EMIT inspectRequested();
    } else {
        TimelineView::keyPressEvent(event);
    }
}

void SessionTimeline::mousePressEvent(QMouseEvent *event)
{
    const qsizetype bar = barAt(m_shown.lanes(), places(), event->position());
    const bool isOneMore = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (bar >= 0 && event->button() == Qt::LeftButton)
        choose(bar, isOneMore ? Selection::Toggle : Selection::ClearAndSelect);
    // The menu means what is selected, and that what was clicked.
    else if (bar >= 0 && event->button() == Qt::RightButton
        && !picture().isSelected(m_shown.lanes().bars[bar].number))
        choose(bar, Selection::ClearAndSelect);
    TimelineView::mousePressEvent(event);
}

void SessionTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && barAt(m_shown.lanes(), places(), event->position()) >= 0)
        Q_EMIT inspectRequested();
}

bool SessionTimeline::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimelineView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = toolTipAt(help->pos());
    if (words.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), models::toolTipText(words), viewport());
    return true;
}

QString SessionTimeline::toolTipAt(QPointF position) const
{
    const TimelineGeometry geometry = places();
    const models::SessionLanes &lanes = m_shown.lanes();
    if (geometry.axis().contains(position))
        return tr("Drag to list only sessions last on in that time");
    const int row = geometry.rowAt(position.y());
    if (geometry.names().contains(position) && row >= 0 && row < lanes.rowCount())
        return models::laneLines(lanes.lanes[lanes.laneOf(row)]);
    const qsizetype bar = barAt(lanes, geometry, position);
    const auto session = bar < 0 ? std::nullopt : m_selection.session(lanes.bars[bar].number);
    return session ? models::barLines(*session, lanes.bars[bar], m_shown.now()) : QString();
}

void SessionTimeline::focusInEvent(QFocusEvent *event)
{
    TimelineView::focusInEvent(event);
    TimelineAccessible::tellMoved(this);
}

void SessionTimeline::showEvent(QShowEvent *event)
{
    TimelineView::showEvent(event);
    m_shown.setWatching(true);
    takeSelection();
}

void SessionTimeline::hideEvent(QHideEvent *event)
{
    TimelineView::hideEvent(event);
    m_shown.setWatching(false);
}

} // namespace frontdesk::ui
