// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

namespace frontdesk::settings {

//! A person who was shown not long ago, or was pinned.
struct KeptPerson {
    UserId id;
    QString name; //!< What they were called then.

    friend bool operator==(const KeptPerson &a, const KeptPerson &b) = default;
};

} // namespace frontdesk::settings
