// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "token/jwt.h"

namespace frontdesk::token {

//! The object in \a json. Numbers beyond 64 bits become the nearest double.
[[nodiscard]] tl::expected<QJsonObject, DecodeError> parseObject(const QByteArray &json);

} // namespace frontdesk::token
