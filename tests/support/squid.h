// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/daemon.h"

#include <QNetworkProxy>
#include <QTemporaryDir>

namespace frontdesk {

//! squid: a proxy that wants a user and a password, and knows api.frontdesk.test, which is this computer.
class Squid final {
public:
    Squid();

    [[nodiscard]] static bool isThere() { return !Daemon::find(QStringLiteral("squid")).isEmpty(); }

    [[nodiscard]] QNetworkProxy proxy() const
    {
        return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), m_port};
    }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] static QString user() { return QStringLiteral("dana"); }
    [[nodiscard]] static QByteArray password() { return "right horse"; }
    void stop() { m_squid.stop(); }
    //! Everything it was asked: status, verb, target and all headers of each request.
    [[nodiscard]] QByteArray log() const
    {
        return Daemon::read(m_folder.filePath(QStringLiteral("access.log")));
    }

private:
    [[nodiscard]] QByteArray configuration() const;

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    Daemon m_squid;
};

} // namespace frontdesk
