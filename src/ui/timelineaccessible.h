// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAccessibleWidget>

namespace frontdesk::ui {

class SessionTimeline;

/*! What a screen reader sees of a timeline: a list of which the bar with the ring is an item. All of them,
   with every field, are in the table beside it. */
class TimelineAccessible final : public QAccessibleWidget {
public:
    explicit TimelineAccessible(SessionTimeline *timeline);
    ~TimelineAccessible() override;
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    //! From now on timelines are seen so.
    static void install();
    //! Says that another bar of \a timeline has the keyboard.
    static void tellMoved(SessionTimeline *timeline);

private:
    const SessionTimeline &m_timeline;
    QAccessible::Id m_bar;
};

} // namespace frontdesk::ui
