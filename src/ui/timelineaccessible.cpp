// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineaccessible.h"

#include "ui/sessiontimeline.h"

#include <QPointer>

namespace frontdesk::ui {

namespace {

//! The bar with the ring, whichever that is.
class BarAccessible final : public QAccessibleInterface {
public:
    explicit BarAccessible(SessionTimeline *timeline)
        : m_timeline(timeline)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_timeline; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return parent()->window(); }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_timeline);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_timeline->currentWords() : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        const QRect place = m_timeline->currentRect();
        return {m_timeline->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        const TimelinePicture &picture = m_timeline->picture();
        QAccessible::State state;
        state.focusable = state.selectable = true;
        state.focused = m_timeline->hasFocus();
        state.selected
            = picture.current >= 0 && picture.isSelected(picture.lanes.bars[picture.current].number);
        state.invisible = picture.current < 0;
        return state;
    }

private:
    const QPointer<SessionTimeline> m_timeline;
};

} // namespace

TimelineAccessible::TimelineAccessible(SessionTimeline *timeline)
    : QAccessibleWidget(timeline, QAccessible::List)
    , m_timeline(*timeline)
    , m_bar(QAccessible::registerAccessibleInterface(new BarAccessible(timeline)))
{
}

TimelineAccessible::~TimelineAccessible()
{
    QAccessible::deleteAccessibleInterface(m_bar);
}

int TimelineAccessible::childCount() const
{
    return m_timeline.picture().current < 0 ? 0 : 1;
}

QAccessibleInterface *TimelineAccessible::child(int index) const
{
    return index == 0 && childCount() > 0 ? QAccessible::accessibleInterface(m_bar) : nullptr;
}

QAccessibleInterface *TimelineAccessible::childAt(int x, int y) const
{
    QAccessibleInterface *bar = child(0);
    return bar && bar->rect().contains(x, y) ? bar : nullptr;
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface *one) const
{
    return one && one == child(0) ? 0 : -1;
}

QAccessibleInterface *TimelineAccessible::focusChild() const
{
    return m_timeline.hasFocus() ? child(0) : nullptr;
}

void TimelineAccessible::install()
{
    QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
        auto *timeline = qobject_cast<SessionTimeline *>(object);
        return timeline ? new TimelineAccessible(timeline) : nullptr;
    });
}

void TimelineAccessible::tellMoved(SessionTimeline *timeline)
{
    if (!QAccessible::isActive() || !timeline->hasFocus() || timeline->picture().current < 0)
        return;
    // It is one child with other words: a reader that is on it already is told of the words.
    for (const QAccessible::Event type : {QAccessible::NameChanged, QAccessible::Focus}) {
        QAccessibleEvent event(timeline, type);
        event.setChild(0);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace frontdesk::ui
