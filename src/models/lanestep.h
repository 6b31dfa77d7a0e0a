// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"

namespace frontdesk::models {

//! A way from one bar to another.
enum class LaneStep {
    Earlier, //!< In the same row; so are Later, First and Last.
    Later,
    First,
    Last,
    Above, //!< Whatever is nearest in time in the row above; so for Below, Top and Bottom.
    Below,
    Top,
    Bottom,
};

/*! The place of the bar that \a step leads to from the one at \a bar; \a bar itself where there is none
    further. From -1, nowhere yet, every step leads to the newest bar of the first row; -1 without bars. */
[[nodiscard]] qsizetype stepped(const SessionLanes &lanes, qsizetype bar, LaneStep step);

} // namespace frontdesk::models
