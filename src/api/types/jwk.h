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
    /*! A person gave it without an id, to verify any token with. Never so of a key from the network: in a set
    that serves more than one purpose a key without an id says nothing about whose tokens it signs. */
    bool isForAnyKid = false;
};

using Jwks = QList<Jwk>;

} // namespace frontdesk::api
