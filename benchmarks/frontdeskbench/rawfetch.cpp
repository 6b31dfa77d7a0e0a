// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawfetch.h"

#include <atomic>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace frontdesk::bench {

namespace {

int connected(const QUrl &url)
{
    addrinfo hints {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const QByteArray port = QByteArray::number(url.port(80));
    int result = -1;
    if (getaddrinfo(url.host().toLatin1().constData(), port.constData(), &hints, &found) != 0)
        return result;
    for (const addrinfo *one = found; one && result < 0; one = one->ai_next) {
        result = socket(one->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
        if (connect(result, one->ai_addr, one->ai_addrlen) != 0)
            close(std::exchange(result, -1));
    }
    freeaddrinfo(found);
    const int on = 1;
    setsockopt(result, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return result;
}

} // namespace

RawFetch::RawFetch(const QUrl &baseUrl, const QByteArray &key, int concurrency)
    : m_path(baseUrl.path(QUrl::FullyEncoded).toLatin1())
    , m_headers(" HTTP/1.1\r\nHost: " + baseUrl.authority().toLatin1() + "\r\nAuthorization: Bearer " + key
          + "\r\nAccept: application/json\r\nClerk-API-Version: 2025-11-10\r\n\r\n")
{
    for (int i = 0; i < concurrency; ++i)
        m_sockets.push_back(connected(baseUrl));
}

RawFetch::~RawFetch()
{
    for (const int socket : m_sockets)
        close(socket);
}

qint64 RawFetch::fetch(const QByteArrayList &targets)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> isWhole = true;
    std::vector<std::thread> threads;
    threads.reserve(m_sockets.size());
    for (const int socket : m_sockets) {
        threads.emplace_back([&, socket] {
            for (qsizetype at = next++; at < targets.size(); at = next++) {
                const qint64 count = fetch(socket, targets[at]);
                bytes += count;
                isWhole = isWhole && count >= 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return isWhole ? bytes.load() : -1;
}

qint64 RawFetch::fetch(int socket, const QByteArray &target) const
{
    const QByteArray request = "GET " + m_path + target + m_headers;
    if (send(socket, request.constData(), static_cast<size_t>(request.size()), MSG_NOSIGNAL)
        != request.size())
        return -1;
    std::vector<char> buffer(256 * 1024);
    QByteArray head;
    qint64 left = -1; // of the body; -1: its length is not known yet
    qint64 length = -1;
    while (left != 0) {
        const ssize_t count = recv(socket, buffer.data(), buffer.size(), 0);
        if (count <= 0)
            return -1;
        if (left > 0) {
            left -= count;
            continue;
        }
        head.append(buffer.data(), count);
        const qsizetype end = head.indexOf("\r\n\r\n");
        if (end < 0)
            continue;
        const QByteArray lower = head.first(end).toLower() + "\r\n";
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        if (at < 0 || !lower.startsWith("http/1.1 200"))
            return -1;
        length = lower.mid(at + 17, lower.indexOf('\r', at + 17) - at - 17).trimmed().toLongLong();
        left = length - (head.size() - end - 4);
    }
    return length;
}

} // namespace frontdesk::bench
