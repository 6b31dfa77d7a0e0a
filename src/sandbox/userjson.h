// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/records.h"

#include <QJsonObject>

namespace frontdesk::sandbox {

class World;

//! The User object of the API.
[[nodiscard]] QJsonObject userJson(const Person &person, Millis now);
//! The OrganizationMembership object of the API.
[[nodiscard]] QJsonObject membershipJson(
    const World &world, const Person &person, const Membership &membership);

} // namespace frontdesk::sandbox
