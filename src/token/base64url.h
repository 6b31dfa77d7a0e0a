// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace frontdesk::token {

//! \a bytes in the one spelling that RFC 7515 allows: without padding.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

//! The bytes that \a text stands for; nullopt unless it is the one spelling that RFC 7515 allows for them.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);

} // namespace frontdesk::token
