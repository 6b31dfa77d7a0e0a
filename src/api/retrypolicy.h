// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"

namespace frontdesk::api {

inline constexpr int maximumTries = 3;
inline constexpr std::chrono::seconds longestWait {60}; //!< A Retry-After beyond this is not waited for.

/*! How long to wait before \a endpoint is tried again after \a failure; nullopt when it must not be.

    GET: three tries in all on 429, 5xx and lost connections, with doubling waits and jitter; Retry-After
   where the server gave one of up to a minute. POST: never, but for a lock that Clerk says is another
   request's. \a tries made so far, from 1. \a jitter is between 0 and 1. \a first is the first wait without
   jitter. What stands in the way and does not go away by itself is not tried again.
*/
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const Endpoint &endpoint,
    const Failure &failure, int tries, double jitter, std::chrono::milliseconds first);

} // namespace frontdesk::api
