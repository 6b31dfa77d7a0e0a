// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/daemon.h"

#include <QNetworkProxy>
#include <QTemporaryDir>

namespace frontdesk {

//! microsocks: a SOCKS proxy that wants a user and a password. By nss_wrapper it knows api.frontdesk.test,
//! which is this computer.
class Microsocks final {
public:
    Microsocks()
    {
        const QString hosts = m_folder.filePath(QStringLiteral("hosts"));
        Daemon::write(hosts, "127.0.0.1 api.frontdesk.test\n");
        // Somebody else may take the port before it does.
        for (int tries = 0; tries < 5; ++tries) {
            m_port = Daemon::freePorts(1).constFirst();
            const QStringList command {QStringLiteral("LD_PRELOAD=libnss_wrapper.so"),
                QStringLiteral("NSS_WRAPPER_HOSTS=") + hosts, Daemon::find(QStringLiteral("microsocks")),
                QStringLiteral("-i"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                QString::number(m_port), QStringLiteral("-u"), user(), QStringLiteral("-P"),
                QString::fromLatin1(password())};
            if (m_proxy.start(QStringLiteral("/usr/bin/env"), command, m_port))
                return;
        }
        qFatal("microsocks does not come up: %s", m_proxy.output().constData());
    }

    [[nodiscard]] static bool isThere() { return !Daemon::find(QStringLiteral("microsocks")).isEmpty(); }

    [[nodiscard]] QNetworkProxy proxy() const
    {
        return {QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), m_port};
    }
    [[nodiscard]] static QString user() { return QStringLiteral("dana"); }
    [[nodiscard]] static QByteArray password() { return "right horse"; }
    void stop() { m_proxy.stop(); }
    //! A line for each connection it made since this was last asked.
    [[nodiscard]] QByteArray log() { return m_proxy.output(); }

private:
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    Daemon m_proxy;
};

} // namespace frontdesk
