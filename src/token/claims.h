// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "token/jwt.h"
#include "token/reason.h"

#include <chrono>

namespace frontdesk::token {

//! What speaks against the claims of \a jwt at \a now, its signature taken for granted; nullopt: nothing.
[[nodiscard]] std::optional<Reason> faultInClaims(
    const Jwt &jwt, Instant now, std::chrono::milliseconds skew);

} // namespace frontdesk::token
