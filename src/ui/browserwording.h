// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/client.h"
#include "models/sessioncensus.h"

namespace frontdesk::ui {

//! What there is to say of a browser in one line: how many people, how many of them are signed in, and how
//! somebody last signed in. \a client is what Clerk tells of it, if it does.
[[nodiscard]] QString browserWords(
    const models::SessionCensus &census, const std::optional<api::Client> &client);

//! What people call a way to sign in: "Google" for "oauth_google"; a word that is not known, as it came.
[[nodiscard]] QString strategyWords(const QString &strategy);

} // namespace frontdesk::ui
