// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QSslConfiguration>

namespace frontdesk::api {

//! TLS 1.2 or newer, every certificate verified, the system's authorities trusted.
[[nodiscard]] QSslConfiguration strictTls();

//! The same, with the certificate authorities in \a file (PEM) trusted too. Fails with
//! Refusal::AuthoritiesUnreadable when it cannot be read or holds no certificate. Reads the disk: not for the
//! thread of the windows.
[[nodiscard]] Result<QSslConfiguration> tlsWith(const QString &file);

} // namespace frontdesk::api
