// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "models/claimsmodel.h"
#include "token/keys.h"
#include "token/kind.h"

namespace frontdesk::ui {

//! What \a jwt says in header and claims, what matters most first, each explained as of \a now. No more than
//! a person reads: of a token with hundreds of claims, or long ones, a part.
[[nodiscard]] QList<models::ClaimRow> explained(const token::Jwt &jwt, Instant now);

//! What kind of token it is, e.g. "Session token, version 2".
[[nodiscard]] QString kindWords(token::Kind kind);

//! What was pasted in place of a token, and what to do with it instead.
[[nodiscard]] QString wordingOf(token::Mistaken mistaken);

//! Why what was pasted holds no keys to check with.
[[nodiscard]] QString wordingOf(token::KeysError error);

} // namespace frontdesk::ui
