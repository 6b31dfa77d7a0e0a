// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/secretkey.h"

#include <QString>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

//! Whom and where a dialog is about.
struct Target {
    QString person; //!< What to call the user; empty: the user's id serves.
    QString instance; //!< What the desk calls the instance.
    Environment environment = Environment::Production;
    bool reasonRequired = false; //!< The organization demands one.
};

//! \a user at \a desk; called by name where that is known.
[[nodiscard]] Target targetOf(const controllers::Desk &desk, const UserId &user);

} // namespace frontdesk::ui
