// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/callrecord.h"

namespace frontdesk::api {

class Endpoint;

//! What \a endpoint is sent with, but for the key.
[[nodiscard]] Headers requestHeaders(const Endpoint &endpoint);

} // namespace frontdesk::api
