// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "token/jwt.h"

namespace frontdesk::token {

//! What a token is for, by what it says of itself.
enum class Kind {
    SessionV2,
    SessionV1,
    Template, //!< Made from a JWT template: Clerk's automatic claims, and no session.
    Machine, //!< Stands for a machine.
    OAuthAccess, //!< `typ` is "at+jwt" (RFC 9068): an app acts for somebody.
    Foreign, //!< Signed by a shared secret or another way that Clerk does not sign session tokens.
    Unknown,
};

[[nodiscard]] Kind kindOf(const Jwt &jwt);

//! What is pasted in place of a token.
enum class Mistaken {
    SecretKey,
    PublishableKey,
    ApiKey,
    MachineToken, //!< Not a JWT: only Clerk can tell about it. So is the next.
    OAuthToken,
    Id, //!< Of a session, a user, a client.
    PublicKey, //!< PEM or JWKS.
};

//! What \a pasted is if it is known and no JWT; nullopt otherwise.
[[nodiscard]] std::optional<Mistaken> mistakenFor(const Secret &pasted);

} // namespace frontdesk::token
