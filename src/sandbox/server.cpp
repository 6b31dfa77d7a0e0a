// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/server.h"

#include "sandbox/wire.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpServerResponder>
#endif

namespace frontdesk::sandbox {

Server::Server(const Settings &settings, World::Clock clock)
    : m_settings(settings)
    , m_backend(settings, std::move(clock))
{
}

bool Server::listen()
{
    auto *server = new QTcpServer(this);
    // Qt lets 50 wait; one more and the kernel makes it wait a whole second.
    server->setListenBacklogSize(1024);
    if (!server->listen(QHostAddress::LocalHost, m_settings.port))
        return false;
    m_port = server->serverPort();
    bind(server);
    return true;
}

QByteArray Server::baseUrl() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port);
}

#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)

// The answer is written to the socket, not through a responder: that of 6.4 crashes when its client has gone,
// and cannot close a connection that was asked to be closed. The timer dies with the socket.
bool Server::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const auto reply = [this, socket, read = requestOf(request)] {
        const Answer answer = m_backend.answer(read);
        const QByteArray text = wireText(read, answer);
        switch (answer.delivery) {
        case Answer::Delivery::Whole:
            socket->write(text);
            break;
        case Answer::Delivery::Cut:
            socket->write(text.left(text.size() - answer.body.size() / 2));
            break;
        case Answer::Delivery::Lost:
            break;
        case Answer::Delivery::Never:
            return;
        }
        if (read.wantsClose || answer.delivery != Answer::Delivery::Whole)
            socket->disconnectFromHost();
    };
    if (m_settings.latency.count() == 0)
        reply();
    else
        QTimer::singleShot(m_settings.latency, socket, reply);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QTcpSocket *) { }

#else

bool Server::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    const auto reply = [this, held, read = requestOf(request)] {
        const Answer answer = m_backend.answer(read);
        // A responder cannot end its connection: what would be lost or cut comes never.
        if (answer.delivery != Answer::Delivery::Whole)
            return;
        QHttpHeaders headers;
        const auto list = headersOf(answer);
        for (const auto &[name, value] : list)
            headers.append(name, value);
        held->write(answer.body, headers, static_cast<QHttpServerResponder::StatusCode>(answer.status));
    };
    if (m_settings.latency.count() == 0)
        reply();
    else
        QTimer::singleShot(m_settings.latency, this, reply);
    return true;
}

void Server::missingHandler(const QHttpServerRequest &, QHttpServerResponder &) { }

#endif

} // namespace frontdesk::sandbox
