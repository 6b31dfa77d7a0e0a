// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/door.h"

#include "core/log.h"

#include <QDir>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestMessage = 16'384; // bytes
constexpr char answer[] = "shown\n";

} // namespace

Door::Door(const QString &name, std::chrono::milliseconds patience)
    : m_name(name)
    , m_lock((QDir::isAbsolutePath(name) ? name : QDir::temp().filePath(name)) + ".lock"_L1)
{
    m_lock.setStaleLockTime(0ms); // only the end of its process ends a lock
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_again.setSingleShot(true);
    m_again.setInterval(50ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_again.stop();
        m_socket.disconnect(this);
        m_socket.abort();
        Q_EMIT silent();
    });
    connect(&m_again, &QTimer::timeout, this, [this] { m_socket.connectToServer(m_name); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_message + '\n'); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (!m_socket.canReadLine())
            return;
        m_patience.stop();
        m_socket.disconnect(this);
        Q_EMIT delivered();
    });
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { open(); });
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            take(caller);
    });
}

void Door::knock(const Request &request)
{
    m_message = request.toJson();
    m_patience.start();
    m_socket.connectToServer(m_name);
}

void Door::open()
{
    if (!m_lock.tryLock(0ms)) {
        // It has the lock, so it is about to listen, or to end.
        if (m_lock.error() == QLockFile::LockFailedError) {
            m_again.start();
            return;
        }
        // Nobody can be found there, now or later: better two Frontdesks than none.
        qCWarning(logApp) << "other starts cannot be told apart: no lock file can be written";
    } else {
        QLocalServer::removeServer(m_name); // left by one that crashed
        if (!m_server.listen(m_name))
            qCWarning(logApp) << "other starts cannot be heard:" << m_server.errorString();
    }
    m_patience.stop();
    Q_EMIT opened();
}

void Door::take(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto read = [this, caller] {
        if (!caller->canReadLine()) {
            if (caller->bytesAvailable() > longestMessage)
                caller->abort();
            return;
        }
        if (const auto request = Request::fromJson(caller->readLine(longestMessage))) {
            caller->write(answer);
            Q_EMIT asked(*request);
        }
        caller->disconnectFromServer();
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace frontdesk::app
