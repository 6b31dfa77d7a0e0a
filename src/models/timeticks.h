// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timerange.h"

#include <QList>
#include <QString>

namespace frontdesk::models {

//! A mark on a time axis.
struct TimeTick {
    Instant time;
    QString words; //!< In local time: "13:45", "16 Nov", "Nov 2026", "2026".
    bool isDay = false; //!< Among hours: here a day begins.
};

/*! Round moments in \a range, no more than \a most of them: minutes, hours, days, Mondays, months or years,
   as local clocks and calendars have them. */
[[nodiscard]] QList<TimeTick> timeTicks(const TimeRange &range, int most);

} // namespace frontdesk::models
