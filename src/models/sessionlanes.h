// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionrows.h"
#include "models/timerange.h"

#include <span>

namespace frontdesk::models {

//! One session in time: `begin` ≤ `used` ≤ `kept` ≤ `end`, whatever Clerk said.
struct SessionBar {
    quint32 number = 0; //!< Of its id, as the table counts.
    api::SessionStatus status = api::SessionStatus::Unknown;
    Instant begin; //!< Created.
    Instant used; //!< Last active.
    Instant kept; //!< Until then it stays without being used; of one that is over: about when it ended.
    Instant end; //!< Expires; of one that is over the same as `kept`.
    //! A time it needs is missing, was sent in seconds, or contradicts the others.
    bool isDoubtful = false;
};

//! The sessions of one client: a browser or a device.
struct SessionLane {
    ClientId client; //!< Empty: Clerk did not say.
    QString label; //!< "Safari · iPhone"; where several people were on it, how many.
    int sessions = 0;
    int firstRow = 0;
    int rows = 0; //!< More than one where sessions lie over each other in time.
};

//! Sessions in time, a lane a client.
struct SessionLanes {
    QList<SessionLane> lanes; //!< The one used last comes first.
    QList<SessionBar> bars; //!< By row, then by time. Those of one row do not overlap.
    QList<qsizetype> starts; //!< Where in `bars` each row begins, and the last one ends.
    TimeRange whole; //!< All bars lie in it, and now does.
    qsizetype leftOut = 0; //!< Older sessions than there was room for.
    qsizetype timeless = 0; //!< Sessions without any time to place them by.

    [[nodiscard]] int rowCount() const { return static_cast<int>(qMax<qsizetype>(0, starts.size() - 1)); }
    [[nodiscard]] std::span<const SessionBar> row(int row) const;
    //! The row that the bar at this place in `bars` is in.
    [[nodiscard]] int rowOf(qsizetype bar) const;
    //! The place in `bars` of the session of this number; -1 when it has none.
    [[nodiscard]] qsizetype barOf(quint32 number) const;
    //! The place in `lanes` of the lane that \a row belongs to.
    [[nodiscard]] qsizetype laneOf(int row) const;
};

/*! The sessions of \a list that are in \a shown, at most the \a most last used of them.

    Safe on any thread. */
[[nodiscard]] SessionLanes sessionLanes(
    const SessionList &list, const QList<quint32> &shown, Instant now, qsizetype most);

} // namespace frontdesk::models
