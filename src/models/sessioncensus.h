// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionrows.h"

namespace frontdesk::models {

//! Whom the sessions of a list belong to, and which organizations they name.
struct SessionCensus {
    QList<UserId> people; //!< Each once, in the order of the list.
    int signedIn = 0; //!< Of them have a session that is live.
    QHash<OrganizationId, UserId> organizations; //!< And somebody who had it active.
};

[[nodiscard]] SessionCensus censusOf(const SessionList &list);

} // namespace frontdesk::models
