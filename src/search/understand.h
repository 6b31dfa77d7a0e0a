// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/meaning.h"

namespace frontdesk::search {

/*! What \a typed means, whatever it is. A sentence is what it names, if that is one thing: of a session, a
    client, a user, an email address, an organization, an IP address and a phone number the first of which it
    names just one.

    Nothing that redact() would mask is ever part of the answer. */
[[nodiscard]] Meaning understand(const QString &typed);

} // namespace frontdesk::search
