// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"

#include <QTimer>

#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QByteArray ReceivedRequest::path() const
{
    return target.split('?').constFirst();
}

QByteArray ReceivedRequest::header(QByteArrayView name) const
{
    for (const auto &[known, value] : headers) {
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Reaction Reaction::answer(int status, const QByteArray &json, const QList<QByteArray> &headers)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    bytes += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n";
    for (const QByteArray &line : headers)
        bytes += line + "\r\n";
    Reaction reaction;
    reaction.bytes = bytes + "\r\n" + json;
    return reaction;
}

Reaction Reaction::close()
{
    Reaction reaction;
    reaction.cutAfter = 0;
    return reaction;
}

Reaction Reaction::silence()
{
    Reaction reaction;
    reaction.held = true;
    return reaction;
}

FaultServer::FaultServer()
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the fault server cannot listen");
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
}

FaultServer::~FaultServer()
{
    // The sockets are the server's children; their last words must not reach what is gone.
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect();
}

QUrl FaultServer::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1/v1"_s.arg(m_server.serverPort()));
}

void FaultServer::release()
{
    const auto held = std::exchange(m_held, {});
    for (const Held &one : held) {
        if (one.socket)
            send(one.socket, one.reaction);
    }
}

void FaultServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        m_inboxes.insert(socket, {});
        QObject::connect(socket, &QTcpSocket::readyRead, &m_server, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, &m_server, [this, socket] {
            m_inboxes.remove(socket);
            socket->deleteLater();
        });
    }
}

void FaultServer::read(QTcpSocket *socket)
{
    m_inboxes[socket] += socket->readAll();
    while (m_inboxes.contains(socket) && take(m_inboxes[socket]))
        react(socket);
}

bool FaultServer::take(QByteArray &inbox)
{
    const qsizetype gap = inbox.indexOf("\r\n\r\n");
    if (gap < 0)
        return false;
    QList<QByteArray> lines = inbox.first(gap).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> first = lines.takeFirst().split(' ');
    ReceivedRequest request {first.value(0), first.value(1), {}, {}};
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon).trimmed(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (inbox.size() < gap + 4 + length)
        return false;
    request.body = inbox.sliced(gap + 4, length);
    inbox.remove(0, gap + 4 + length);
    m_requests.append(request);
    return true;
}

void FaultServer::react(QTcpSocket *socket)
{
    static const Reaction unknown = Reaction::answer(404,
        R"({"errors":[{"message":"Not scripted","long_message":"Not scripted","code":"not_scripted"}]})");
    const ReceivedRequest request = m_requests.constLast();
    const auto reactor = m_reactors.value(request.path());
    const Reaction reaction = !m_queue.isEmpty() ? m_queue.takeFirst()
        : reactor                                ? reactor(request)
                                                 : m_byPath.value(request.path(), unknown);
    if (reaction.held)
        m_held.append({socket, reaction});
    else
        send(socket, reaction);
}

void FaultServer::send(QTcpSocket *socket, const Reaction &reaction)
{
    if (reaction.cutAfter >= 0) {
        socket->write(reaction.bytes.first(reaction.cutAfter));
        socket->disconnectFromHost();
        return;
    }
    if (reaction.dripSize == 0) {
        socket->write(reaction.bytes);
        return;
    }
    auto *drip = new QTimer(socket);
    QObject::connect(drip, &QTimer::timeout, socket,
        [drip, socket, left = reaction.bytes, size = reaction.dripSize]() mutable {
            socket->write(left.first(qMin(size, left.size())));
            left.remove(0, size);
            if (left.isEmpty())
                drip->deleteLater();
        });
    drip->start(reaction.dripEvery);
}

} // namespace frontdesk
