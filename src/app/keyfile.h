// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"

#include <optional>

namespace frontdesk::app {

/*! The connection that the environment names, for automation and tests: FRONTDESK_SECRET_KEY_FILE is a file
    that holds the key, FRONTDESK_BASE_URL the address (Clerk's own when unset).

    nullopt when no file is named. The key itself is never an argument or a variable: both can be read from
    outside.
*/
[[nodiscard]] std::optional<Result<api::Connection>> connectionFromEnvironment();

} // namespace frontdesk::app
