// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

namespace frontdesk::settings {

//! A person whose sessions were shown not long ago.
struct Recent {
    UserId id;
    QString name; //!< What they were called then.

    friend bool operator==(const Recent &a, const Recent &b) = default;
};

} // namespace frontdesk::settings
