// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwk.h"
#include "token/jwt.h"
#include "token/reason.h"

#include <chrono>

namespace frontdesk::token {

//! How far two clocks may be apart; Clerk's SDKs allow the same.
constexpr std::chrono::milliseconds defaultSkew = std::chrono::seconds(5);

//! What came of a verification.
struct Verdict {
    std::optional<Reason> rejected; //!< nullopt: signed with one of the keys, and valid now.
    bool signatureValid = false; //!< True also of a token that is only rejected for its claims.
};

/*! Judges \a jwt by \a keys, one instance's or pasted ones (keysIn()), at \a now: the checks of Clerk's
    backend SDK in the same order, so that the first fault is the one an API built on it reports. What `crit`,
    `b64` or a weak key would add is refused before the signature.

    It cannot see a revocation: whoever needs to know asks for the session as well. A signature costs about
    20 µs, a thousandth of a frame, so this runs on any thread and needs none of its own.
*/
[[nodiscard]] Verdict verify(
    const Jwt &jwt, const api::Jwks &keys, Instant now, std::chrono::milliseconds skew = defaultSkew);

} // namespace frontdesk::token
