// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timespan.h"

#include <algorithm>

namespace frontdesk::models {

using namespace std::chrono_literals;

namespace {

TimeRange untilNow(Instant now, std::chrono::hours length)
{
    // What comes next is seen coming.
    return {now - length, now + length / 12};
}

} // namespace

TimeRange rangeOf(TimeSpan span, const SessionLanes &lanes, Instant now)
{
    switch (span) {
    case TimeSpan::Day:
        return untilNow(now, 24h);
    case TimeSpan::Week:
        return untilNow(now, 7 * 24h);
    case TimeSpan::Month:
        return untilNow(now, 30 * 24h);
    case TimeSpan::Fit:
    case TimeSpan::Free:
        break;
    }
    const Instant from = lanes.bars.isEmpty() ? now - 24h : std::min(lanes.whole.from, now);
    const Instant farthest = now + std::max<std::chrono::milliseconds>(1h, now - from);
    return TimeRange {from, std::clamp(lanes.whole.to, now, farthest)}.widened(0.03);
}

TimeRange widestRange(const SessionLanes &lanes, Instant now)
{
    TimeRange widest = rangeOf(TimeSpan::Fit, lanes, now);
    const TimeRange month = rangeOf(TimeSpan::Month, lanes, now);
    widest.from = std::min(widest.from, month.from);
    widest.to = std::max({widest.to, month.to, lanes.whole.to + 1h});
    return widest;
}

} // namespace frontdesk::models
