// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "token/jwt.h"

namespace frontdesk {
class Veil;
}

namespace frontdesk::controllers {

//! What may be said of a token without keeping it. By its own words: nothing is checked.
struct TokenFacts {
    QString user; //!< Whose it is; empty: it does not say.
    std::optional<Instant> expiresAt;
    bool isReadable = false;

    friend bool operator==(const TokenFacts &, const TokenFacts &) = default;
};

//! As they may be shown behind \a veil; nullptr: as they are.
[[nodiscard]] TokenFacts factsOf(const Secret &token, Veil *veil);

//! \a jwt with its claims as they may be shown behind \a veil; nullptr: as they are. The signed bytes are
//! the token's own, so that verify() judges it and not its pseudonyms.
[[nodiscard]] token::Jwt veiled(token::Jwt jwt, Veil *veil);

} // namespace frontdesk::controllers
