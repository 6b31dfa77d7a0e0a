// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/target.h"

#include "controllers/desk.h"
#include "models/safetext.h"

namespace frontdesk::ui {

Target targetOf(const controllers::Desk &desk, const UserId &user)
{
    // A browser's list holds sessions of several people; the header then names none of them.
    const auto &person = desk.person.person();
    const bool known = person && person->id == user;
    return {models::safeText(known ? person->displayName() : user.text()), desk.profile.name,
        desk.instance.environment(), desk.policy.requireReason};
}

} // namespace frontdesk::ui
