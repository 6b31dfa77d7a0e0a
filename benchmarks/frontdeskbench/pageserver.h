// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QUrl>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace frontdesk::bench {

/*! The least that can stand in for the API, on a thread of its own: it keeps ready what it has answered once,
   so that what is measured is who asks. Lists made-up sessions, and revokes whatever it is told to. */
class PageServer final {
public:
    explicit PageServer(qint64 sessions);
    ~PageServer();
    Q_DISABLE_COPY_MOVE(PageServer)

    [[nodiscard]] QUrl baseUrl() const;
    //! Holds every answer for so long.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

private:
    using Clock = std::chrono::steady_clock;

    struct Connection {
        int socket = -1;
        QByteArray request; //!< As much of it as has come.
        QByteArray answer;
        qsizetype sent = 0;
        Clock::time_point due; //!< When the answer may leave.
    };

    void serve();
    void read(Connection &connection);
    static void write(Connection &connection);
    [[nodiscard]] QByteArray answerTo(const QByteArray &verb, const QByteArray &target);

    const qint64 m_sessions;
    QHash<QByteArray, QByteArray> m_answers; //!< By target.
    std::vector<Connection> m_connections;
    std::atomic<std::chrono::milliseconds> m_delay {std::chrono::milliseconds(0)};
    int m_listener = -1;
    int m_end[2] {-1, -1}; //!< A pipe: closing it ends the thread.
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace frontdesk::bench
