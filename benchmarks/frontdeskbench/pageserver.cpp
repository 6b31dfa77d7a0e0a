// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageserver.h"

#include "sessionpages.h"

#include <QUrlQuery>

#include <algorithm>
#include <arpa/inet.h>
#include <cstring>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace frontdesk::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray http(const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

//! How long the request at the beginning of \a bytes is; 0: it is not whole yet.
qsizetype lengthOf(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return 0;
    const QByteArray head = bytes.first(end).toLower();
    const qsizetype at = head.indexOf("\r\ncontent-length:");
    const qsizetype body
        = at < 0 ? 0 : head.mid(at + 17, head.indexOf('\r', at + 17) - at - 17).trimmed().toInt();
    return bytes.size() >= end + 4 + body ? end + 4 + body : 0;
}

} // namespace

PageServer::PageServer(qint64 sessions)
    : m_sessions(sessions)
{
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address);
    if (bind(m_listener, general, length) != 0 || listen(m_listener, 64) != 0
        || getsockname(m_listener, general, &length) != 0 || pipe(m_end) != 0)
        qFatal("No server on this computer: %s", std::strerror(errno));
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

PageServer::~PageServer()
{
    close(m_end[1]);
    m_thread.join();
    close(m_end[0]);
    close(m_listener);
    for (const Connection &connection : m_connections)
        close(connection.socket);
}

QUrl PageServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_port));
}

void PageServer::serve()
{
    std::vector<pollfd> polled;
    while (true) {
        polled.assign({{m_end[0], POLLIN, 0}, {m_listener, POLLIN, 0}});
        const auto now = Clock::now();
        auto wake = now + std::chrono::hours(1);
        for (const Connection &connection : m_connections) {
            const bool isWriting = !connection.answer.isEmpty();
            const bool isDue = isWriting && connection.due <= now;
            if (isWriting && !isDue)
                wake = std::min(wake, connection.due);
            polled.push_back({connection.socket, static_cast<short>(isDue ? POLLOUT : POLLIN), 0});
        }
        const auto left = std::chrono::duration_cast<std::chrono::nanoseconds>(wake - now).count();
        const timespec timeout {left / 1'000'000'000, left % 1'000'000'000};
        ppoll(polled.data(), polled.size(), &timeout, nullptr);
        if (polled[0].revents != 0)
            return;
        for (size_t i = 0; i < m_connections.size(); ++i) {
            Connection &connection = m_connections[i];
            if ((polled[i + 2].revents & POLLOUT) != 0)
                write(connection);
            else if (polled[i + 2].revents != 0)
                read(connection);
        }
        std::erase_if(m_connections, [](const Connection &connection) { return connection.socket < 0; });
        for (int socket = 0; polled[1].revents != 0 && socket >= 0;) {
            socket = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (socket < 0)
                break;
            const int on = 1;
            setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_connections.push_back({.socket = socket, .request = {}, .answer = {}, .due = {}});
        }
    }
}

void PageServer::read(Connection &connection)
{
    char bytes[4096];
    const ssize_t count = recv(connection.socket, bytes, sizeof bytes, 0);
    if (count <= 0) {
        close(std::exchange(connection.socket, -1));
        return;
    }
    connection.request.append(bytes, count);
    const qsizetype length = lengthOf(connection.request);
    if (length == 0)
        return;
    const QByteArrayList line = connection.request.first(connection.request.indexOf('\r')).split(' ');
    connection.request.remove(0, length);
    connection.answer = answerTo(line.value(0), line.value(1));
    connection.sent = 0;
    const auto delay = m_delay.load();
    connection.due = Clock::now() + delay;
    if (delay.count() == 0)
        write(connection);
}

void PageServer::write(Connection &connection)
{
    const ssize_t count = send(connection.socket, connection.answer.constData() + connection.sent,
        static_cast<size_t>(connection.answer.size() - connection.sent), MSG_NOSIGNAL);
    if (count < 0 && errno != EAGAIN)
        close(std::exchange(connection.socket, -1));
    connection.sent += std::max<ssize_t>(count, 0);
    if (connection.sent == connection.answer.size())
        connection.answer.clear();
}

QByteArray PageServer::answerTo(const QByteArray &verb, const QByteArray &target)
{
    QByteArray &answer = m_answers[target];
    if (!answer.isEmpty())
        return answer;
    if (verb == "POST") {
        // ".../sessions/ID/revoke"
        QByteArray session = sessionJson(0, "revoked");
        const qsizetype id = session.indexOf("sess_");
        const QByteArray asked = target.split('/').value(3);
        session.replace(id, session.indexOf('"', id) - id, asked);
        answer = http(session);
    } else {
        const QUrlQuery query(QUrl::fromEncoded(target));
        answer = http(sessionPage(query.queryItemValue(u"offset"_s).toLongLong(),
            query.queryItemValue(u"limit"_s).toLongLong(), m_sessions));
    }
    return answer;
}

} // namespace frontdesk::bench
