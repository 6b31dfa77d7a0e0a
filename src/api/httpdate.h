// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>

#include <optional>

namespace frontdesk::api {

//! The time in a header like Date: "Thu, 01 Jan 2026 10:05:00 GMT" (RFC 9110, IMF-fixdate); nullopt for any
//! other.
[[nodiscard]] std::optional<Instant> httpDate(const QByteArray &value);

/*! How long a Retry-After header asks to wait: a number of seconds, or a date, which is counted from
    \a serverDate, the Date header of the same answer. nullopt where it says neither. Never negative. */
[[nodiscard]] std::optional<std::chrono::seconds> retryAfter(
    const QByteArray &value, const QByteArray &serverDate);

} // namespace frontdesk::api
