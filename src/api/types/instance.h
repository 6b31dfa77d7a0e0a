// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/secretkey.h"

namespace frontdesk::api {

//! The Clerk instance that the key belongs to.
struct Instance {
    InstanceId id;
    //! Anything that does not say "development" counts as production: the careful reading.
    Environment environment = Environment::Production;
    QString environmentText; //!< As the API wrote it, e.g. "staging".
};

} // namespace frontdesk::api
