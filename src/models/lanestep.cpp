// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lanestep.h"

#include <algorithm>

namespace frontdesk::models {

namespace {

//! In \a row, the bar that is nearest to when \a session was used.
qsizetype nearest(const SessionLanes &lanes, int row, const SessionBar &session)
{
    const auto distance = [&session](const SessionBar &bar) {
        if (session.used < bar.begin)
            return bar.begin - session.used;
        return session.used > bar.end ? session.used - bar.end : std::chrono::milliseconds(0);
    };
    const auto bars = lanes.row(row);
    const auto found = std::ranges::min_element(bars, {}, distance);
    return lanes.starts[row] + (found - bars.begin());
}

} // namespace

qsizetype stepped(const SessionLanes &lanes, qsizetype bar, LaneStep step)
{
    if (lanes.bars.isEmpty())
        return -1;
    if (bar < 0)
        return lanes.starts[1] - 1;
    const int row = lanes.rowOf(bar);
    const qsizetype first = lanes.starts[row];
    const qsizetype last = lanes.starts[row + 1] - 1;
    const int lowest = lanes.rowCount() - 1;
    const auto inRow = [&](int other) { return other == row ? bar : nearest(lanes, other, lanes.bars[bar]); };
    switch (step) {
    case LaneStep::Earlier:
        return std::max(first, bar - 1);
    case LaneStep::Later:
        return std::min(last, bar + 1);
    case LaneStep::First:
        return first;
    case LaneStep::Last:
        return last;
    case LaneStep::Above:
        return inRow(std::max(0, row - 1));
    case LaneStep::Below:
        return inRow(std::min(lowest, row + 1));
    case LaneStep::Top:
        return inRow(0);
    case LaneStep::Bottom:
        return inRow(lowest);
    }
    return bar;
}

} // namespace frontdesk::models
