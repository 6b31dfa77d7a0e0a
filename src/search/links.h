// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/meaning.h"

#include <optional>

namespace frontdesk::search {

/*! What \a plain leads to if it is a link to Clerk's dashboard, or one of Frontdesk's own:
    frontdesk://open?instance=…&session=… (or user, client, organization). Such a link names something to be
    shown and never does anything. Nothing for any other link.

    Of several things named the narrowest counts: a session, a client, a user, an organization. */
[[nodiscard]] std::optional<Meaning> linkOf(const QString &plain);

} // namespace frontdesk::search
