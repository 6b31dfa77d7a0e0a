// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace frontdesk::models {

//! A stretch of time to look at, from `from` up to `to`.
struct TimeRange {
    //! Closer than this there is nothing to see.
    static constexpr std::chrono::milliseconds shortest {std::chrono::minutes(2)};

    Instant from;
    Instant to;

    [[nodiscard]] std::chrono::milliseconds length() const { return to - from; }
    [[nodiscard]] bool contains(Instant time) const { return from <= time && time < to; }
    //! Where \a time lies, 0 at the beginning and 1 at the end; less and more outside.
    [[nodiscard]] double fraction(Instant time) const;
    [[nodiscard]] Instant at(double fraction) const;
    //! \a factor times as long, \a around staying where it is.
    [[nodiscard]] TimeRange zoomed(double factor, Instant around) const;
    [[nodiscard]] TimeRange moved(std::chrono::milliseconds by) const { return {from + by, to + by}; }
    //! Moved into \a whole; as long as before where that has room.
    [[nodiscard]] TimeRange within(const TimeRange &whole) const;
    //! Moved no further than needed to show something of what lies between \a first and \a last.
    [[nodiscard]] TimeRange showing(Instant first, Instant last) const;
    //! Longer by \a share of itself at both ends.
    [[nodiscard]] TimeRange widened(double share) const;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

} // namespace frontdesk::models
