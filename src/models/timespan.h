// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"

namespace frontdesk::models {

//! How much of the lanes is in view: all, so long up to now, or what somebody has zoomed and moved to.
enum class TimeSpan { Fit, Day, Week, Month, Free };

//! What is in view for \a span, but for Free. All: of what is to come no more than of what has been, so that
//! one session that never expires does not make dots of the others.
[[nodiscard]] TimeRange rangeOf(TimeSpan span, const SessionLanes &lanes, Instant now);

//! As far as one can zoom out and move.
[[nodiscard]] TimeRange widestRange(const SessionLanes &lanes, Instant now);

} // namespace frontdesk::models
