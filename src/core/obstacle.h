// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace frontdesk {

//! What stands between this computer and a server it may not, or cannot, speak to.
struct Obstacle {
    enum class Kind {
        UnknownIssuer, //!< Nobody this computer trusts vouches for the certificate.
        SelfSigned, //!< The certificate vouches for itself.
        Expired,
        NotYetValid,
        WrongHost, //!< The certificate is for another host.
        OtherCertificate, //!< Anything else about the certificate; Failure::detail says what.
        OldTls, //!< The two have no TLS in common that is new enough, or the handshake failed otherwise.
        ProxyUnreachable, //!< The proxy is not there, or its name is not known.
        ProxyDenied, //!< It wants a user and a password, or refused those it was given.
        ProxyFailed, //!< It was there and broke off.
    };

    Kind kind = Kind::OtherCertificate;
    QString host; //!< Of the server, of the proxy for the kinds that are about it; with the port if unusual.
    QString subject; //!< Whom the certificate is for, e.g. "CN=api.example.com, O=Example"; may be empty.
    QString issuer; //!< Who vouches for it; may be empty.
    std::optional<Instant> validFrom; //!< Of the certificate.
    std::optional<Instant> validUntil; //!< Of the certificate.

    friend bool operator==(const Obstacle &a, const Obstacle &b) = default;
};

} // namespace frontdesk
