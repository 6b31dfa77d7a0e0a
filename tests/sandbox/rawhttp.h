// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>

#include <optional>

//! An answer as it came over the wire.
struct RawAnswer {
    int status = 0;
    QByteArray head; //!< Status line and headers.
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        const qsizetype place = head.toLower().indexOf(QByteArray("\r\n" + name.toLower() + ": "));
        return place < 0 ? QByteArray() : head.mid(place + name.size() + 4).split('\r').first();
    }
};

//! Sends \a request to the loopback \a port; it has to ask for `Connection: close`. nullopt: no whole answer.
[[nodiscard]] inline std::optional<RawAnswer> exchanged(quint16 port, const QByteArray &request)
{
    QTcpSocket socket;
    // A spy waits in an event loop; qWaitFor would sleep between its looks, in a server's thread too.
    QSignalSpy closed(&socket, &QTcpSocket::disconnected);
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    socket.write(request);
    if (!closed.wait(20000))
        return std::nullopt;
    const QByteArray text = socket.readAll();
    const qsizetype gap = text.indexOf("\r\n\r\n");
    if (gap < 0)
        return std::nullopt;
    return RawAnswer {text.mid(9, 3).toInt(), text.left(gap + 2), text.mid(gap + 4)};
}
