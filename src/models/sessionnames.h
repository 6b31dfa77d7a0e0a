// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QHash>

namespace frontdesk::models {

//! Why it is not known what an organization is called.
enum class NoName {
    NotAMember, //!< Clerk lists it with nobody who was asked about.
    Refused, //!< Clerk did not say: the key or the plan may not ask.
    Unanswered, //!< Clerk did not answer; it will be asked again.
};

//! What the organizations and people that sessions name by id are called, as far as it is known. Names as
//! others wrote them. A copy is safe to read on another thread.
struct SessionNames {
    QHash<OrganizationId, QString> organizations;
    QHash<OrganizationId, NoName> unnamed;
    QHash<UserId, QString> people;

    friend bool operator==(const SessionNames &, const SessionNames &) = default;
};

} // namespace frontdesk::models
