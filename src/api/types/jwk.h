// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace frontdesk::api {

//! The public half of a signing key (RFC 7517). Private members of a key are never read.
struct Jwk {
    QString kid; //!< At Clerk this is the instance's id.
    QString kty;
    QString alg;
    QString use;
    QByteArray n; //!< RSA modulus, base64url.
    QByteArray e; //!< RSA exponent, base64url.
};

using Jwks = QList<Jwk>;

} // namespace frontdesk::api
