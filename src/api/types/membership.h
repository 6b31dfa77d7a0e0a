// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

namespace frontdesk::api {

//! That a person belongs to an organization.
struct Membership {
    OrganizationId organization;
    QString organizationName; //!< Empty where Clerk has none.
    QString role; //!< Clerk's word, e.g. "org:admin".
};

} // namespace frontdesk::api
