// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/secret.h"

#include <QString>

#include <optional>

namespace frontdesk::controllers {

//! What may be said of a token without keeping it. By its own words: nothing is checked.
struct TokenFacts {
    QString user; //!< Whose it is; empty: it does not say.
    std::optional<Instant> expiresAt;
    bool isReadable = false;

    friend bool operator==(const TokenFacts &, const TokenFacts &) = default;
};

[[nodiscard]] TokenFacts factsOf(const Secret &token);

} // namespace frontdesk::controllers
