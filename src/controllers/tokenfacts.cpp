// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/tokenfacts.h"

#include "core/redact.h"
#include "token/jwt.h"

namespace frontdesk::controllers {

TokenFacts factsOf(const Secret &token)
{
    const token::Decoded jwt = token::decode(token);
    if (!jwt)
        return {};
    // A token is somebody's own text: it may hold another one.
    return {redact(jwt->sub().value_or(QString())), jwt->exp(), true};
}

} // namespace frontdesk::controllers
