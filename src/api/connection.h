// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secretkey.h"

#include <QUrl>

namespace frontdesk::api {

//! Clerk's own address.
[[nodiscard]] QUrl defaultBaseUrl();

/*! The address in \a text, ending in "/v1" whether or not the text did.

    Fails with Fault::Refused for anything that is not https, loopback apart.
*/
[[nodiscard]] Result<QUrl> parseBaseUrl(const QString &text);

//! \a url leads to this very computer.
[[nodiscard]] bool isLoopback(const QUrl &url);

//! A key may be sent there: it is https, or never leaves this computer.
[[nodiscard]] bool isSafe(const QUrl &url);

//! Where to send requests, and with which key.
struct Connection {
    QUrl baseUrl; //!< As parseBaseUrl() gives it.
    SecretKey key;
};

} // namespace frontdesk::api
