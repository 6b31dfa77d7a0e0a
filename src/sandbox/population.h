// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/settings.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

//! The instance behind the key.
struct Instance {
    QByteArray id; //!< Also the `kid` of its tokens.
    QByteArray issuer; //!< URL of its frontend API.
    QByteArray key;
    bool production = false;
};

[[nodiscard]] Instance instanceFor(const Settings &settings);
//! Fills \a world, which is empty, with the people, organizations and sessions of \a settings.
void populate(World &world, const Settings &settings);

} // namespace frontdesk::sandbox
