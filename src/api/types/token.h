// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/secret.h"

#include <QString>

#include <chrono>
#include <optional>

namespace frontdesk::api {

//! A freshly minted JWT.
struct Token {
    Secret jwt;
};

//! How a token is to be minted.
struct TokenRequest {
    std::optional<std::chrono::seconds> lifetime; //!< 30 … 315360000 s; nullopt: the server's default.
    QString origin; //!< Becomes the `azp` claim; empty: the token has none.
    UserId user {}; //!< Whose session it is, for the journal; may be empty.
    Purpose purpose {}; //!< Why, for the journal.
};

} // namespace frontdesk::api
