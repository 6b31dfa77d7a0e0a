// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QDateTime>

namespace frontdesk::models {

/*! How long before or after \a now \a then is, for a narrow column: "just now", "41 s ago", "3 min ago",
    "2 h ago", "4 d ago", "in 6 d", "2 y ago". Rounded towards now. */
[[nodiscard]] QString relativeTime(Instant then, Instant now);

//! The same in full words, for a screen reader: "3 minutes ago", "in 6 days".
[[nodiscard]] QString spokenRelativeTime(Instant then, Instant now);

//! The local time of day, e.g. "13:48".
[[nodiscard]] QString clockTime(Instant then);

//! Local date and time, short, as the locale writes them.
[[nodiscard]] QString localTime(Instant then);

//! \a then as Qt writes dates, in UTC.
[[nodiscard]] QDateTime utcDateTime(Instant then);

//! Three lines: local time and UTC in the locale's words, and milliseconds since 1970.
[[nodiscard]] QString exactTime(Instant then);

} // namespace frontdesk::models
