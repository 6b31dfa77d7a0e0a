// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "token/keys.h"

namespace frontdesk::token {

//! The public keys in \a pem, which holds no private one. Only KeysError::Unreadable and TooMany can come of
//! it.
[[nodiscard]] tl::expected<api::Jwks, KeysError> keysInPem(const QByteArray &pem);

} // namespace frontdesk::token
