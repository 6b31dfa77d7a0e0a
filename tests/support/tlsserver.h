// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/daemon.h"

#include <QTemporaryDir>
#include <QUrl>

namespace frontdesk {

/*! nginx, answering like Clerk at a port for each thing that can be right or wrong with TLS.

    It answers GET /v1/instance, and ends the connection without a word where a token is to be made. */
class TlsServer final {
public:
    enum Site { Good, Http1, Expired, Early, Elsewhere, Self, OldTls, SiteCount };

    TlsServer();

    [[nodiscard]] static bool isThere() { return !Daemon::find(QStringLiteral("nginx")).isEmpty(); }

    //! Ends in "/v1". \a host has to lead to this computer for whoever asks.
    [[nodiscard]] QUrl baseUrl(Site site, const QString &host = QStringLiteral("localhost")) const;
    //! The authority that vouches for all but Self.
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    //! What has come: a line each with site's port, HTTP, TLS, verb, path, status and the key.
    [[nodiscard]] QByteArray log() const;
    void clearLog() const { Daemon::write(m_folder.filePath(QStringLiteral("access.log")), {}); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    [[nodiscard]] QByteArray configuration() const;

    QTemporaryDir m_folder;
    QList<quint16> m_ports;
    Daemon m_nginx;
};

} // namespace frontdesk
