// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/backend.h"

#include <QAbstractHttpServer>

class QHttpServerResponder;
class QTcpSocket;

namespace frontdesk::sandbox {

//! The backend over HTTP, on the loopback interface only.
class Server final : public QAbstractHttpServer {
public:
    Server(const Settings &settings, World::Clock clock);

    //! Begins what takes longest beside everything else, so that no request has to wait for it.
    void prepare() const { m_backend.prepare(); }
    //! False when the port is taken.
    [[nodiscard]] bool listen();
    //! Without a trailing slash; valid once it listens.
    [[nodiscard]] QByteArray baseUrl() const;
    [[nodiscard]] const Instance &instance() const { return m_backend.instance(); }

private:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;
#else
    static_assert(QT_VERSION >= QT_VERSION_CHECK(6, 8, 0), "Qt 6.5 to 6.7 have other signatures here");
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
#endif

    Settings m_settings;
    Backend m_backend;
    quint16 m_port = 0;
};

} // namespace frontdesk::sandbox
