// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinehit.h"

#include "ui/timelinegeometry.h"

#include <algorithm>

namespace frontdesk::ui {

qsizetype barAt(const models::SessionLanes &lanes, const TimelineGeometry &geometry, QPointF position)
{
    constexpr qreal tolerance = 4; // pixels beside a bar that still mean it
    const int row = geometry.rowAt(position.y());
    if (!geometry.plot().contains(position) || row < 0 || row >= lanes.rowCount())
        return -1;
    const auto bars = lanes.row(row);
    const Instant time = geometry.timeAt(position.x());
    const auto next = std::ranges::partition_point(
        bars, [time](const models::SessionBar &bar) { return bar.begin <= time; });
    const auto distance = [&](const models::SessionBar &bar) {
        const QRectF rect = geometry.stretch(bar.begin, bar.end, row);
        return qMax(0.0, qMax(rect.left() - position.x(), position.x() - rect.right()));
    };
    // The one that began last, unless it is over and the next one is nearer.
    auto best = bars.end();
    for (auto bar = next == bars.begin() ? next : next - 1; bar != bars.end() && bar <= next; ++bar) {
        if (distance(*bar) <= tolerance && (best == bars.end() || distance(*bar) < distance(*best)))
            best = bar;
    }
    return best == bars.end() ? -1 : lanes.starts[row] + (best - bars.begin());
}

} // namespace frontdesk::ui
