// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/fetched.h"
#include "api/types/session.h"
#include "api/types/user.h"
#include "token/shortcodes.h"

namespace frontdesk::controllers {

/*! What is known here of what shortcodes may name: of \a person, as Clerk answered, and of \a session. Of
    either nothing is known while it is nullopt.

    Of an organization that is its id: neither its name nor the membership was asked for. The names are those
    that Clerk's documentation uses; what else Clerk tells of a person may resolve or not, and is not known.
*/
[[nodiscard]] token::ShortcodeFacts templateFacts(
    const std::optional<api::Fetched<api::User>> &person, const std::optional<api::Session> &session);

} // namespace frontdesk::controllers
