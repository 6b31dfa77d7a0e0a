// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QString>

namespace frontdesk::ui {

//! Whom and where a dialog is about.
struct Target {
    QString person; //!< What to call the user; empty: the user's id serves.
    QString instance; //!< What the desk calls the instance.
    Environment environment = Environment::Production;
};

} // namespace frontdesk::ui
