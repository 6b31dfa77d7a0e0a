// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>

namespace frontdesk {

//! One request as it came over the wire.
struct ReceivedRequest {
    QByteArray verb;
    QByteArray target; //!< Path and query, still encoded.
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    //! The target without its query.
    [[nodiscard]] QByteArray path() const;
    //! The value of the first header of this name, whatever its case; null when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! What the server does with one request.
struct Reaction {
    QByteArray bytes; //!< The answer with its head, to the letter.
    qsizetype cutAfter = -1; //!< Closes the connection after so many bytes; -1: sends all and keeps it open.
    bool held = false; //!< Says nothing before FaultServer::release().
    qsizetype dripSize = 0; //!< Sends so many bytes at a time; 0: all at once.
    std::chrono::milliseconds dripEvery {0}; //!< Between two such pieces.

    //! A complete JSON answer; \a headers are whole lines without their ends.
    [[nodiscard]] static Reaction answer(
        int status, const QByteArray &json, const QList<QByteArray> &headers = {});
    //! Closes the connection without a word.
    [[nodiscard]] static Reaction close();
    //! Never answers.
    [[nodiscard]] static Reaction silence();
};

/*! A web server on this computer that does what a test says, also what no good server does.

    Lives on the test's own thread and needs its event loop. What was queued is used first, one a request;
   then what stands for the path; else the answer is 404 with the code "not_scripted".
*/
class FaultServer final {
public:
    FaultServer();
    ~FaultServer();
    Q_DISABLE_COPY_MOVE(FaultServer)

    //! Where the API is, ending in "/v1".
    [[nodiscard]] QUrl baseUrl() const;
    //! Everything asked so far, in the order of arrival.
    [[nodiscard]] const QList<ReceivedRequest> &requests() const { return m_requests; }

    //! The reaction to the next request that finds none queued before it.
    void enqueue(Reaction reaction) { m_queue.append(std::move(reaction)); }
    void enqueue(int status, const QByteArray &json) { enqueue(Reaction::answer(status, json)); }
    //! The answer whenever \a path (encoded, with "/v1", without a query) is asked for.
    void answer(const QByteArray &path, int status, const QByteArray &json)
    {
        answer(path, Reaction::answer(status, json));
    }
    void answer(const QByteArray &path, Reaction reaction) { m_byPath[path] = std::move(reaction); }
    //! What \a react says whenever \a path is asked for.
    void answer(const QByteArray &path, std::function<Reaction(const ReceivedRequest &)> react)
    {
        m_reactors[path] = std::move(react);
    }
    //! Answers every held request, oldest first.
    void release();

    //! Connections that are open now.
    [[nodiscard]] qsizetype connectionCount() const { return m_inboxes.size(); }
    //! Requests not answered yet.
    [[nodiscard]] qsizetype heldCount() const { return m_held.size(); }

private:
    struct Held {
        QPointer<QTcpSocket> socket;
        Reaction reaction;
    };

    void accept();
    void read(QTcpSocket *socket);
    //! Takes one whole request off \a inbox; false while it is not whole.
    bool take(QByteArray &inbox);
    void react(QTcpSocket *socket);
    void send(QTcpSocket *socket, const Reaction &reaction);

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_inboxes;
    QList<ReceivedRequest> m_requests;
    QList<Reaction> m_queue;
    QHash<QByteArray, Reaction> m_byPath;
    QHash<QByteArray, std::function<Reaction(const ReceivedRequest &)>> m_reactors;
    QList<Held> m_held;
};

} // namespace frontdesk
