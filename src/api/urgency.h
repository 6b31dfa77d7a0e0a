// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace frontdesk::api {

//! Who waits for a request: people go first, bulk work is held to a fifth of the rate limit.
enum class Urgency { Person, Bulk };

} // namespace frontdesk::api
