// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "api/connection.h"
#include "api/endpoint.h"
#include "api/types/callrecord.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace frontdesk::api {

class NetworkAccess;

inline constexpr qint64 largestAnswer = 32LL * 1024 * 1024; //!< bytes

/*! One HTTP request and its answer, once, without retries.

    Emits ended() exactly once and deletes itself. Deleting it earlier aborts the request in silence.
*/
class Attempt final : public QObject {
    Q_OBJECT

public:
    Attempt(const Endpoint &endpoint, QObject *parent);
    ~Attempt() override;

    //! \a veil hides who people are in what comes, and is lifted from what goes; nullptr: nothing is hidden.
    void start(QNetworkAccessManager &network, const Connection &connection,
        std::chrono::milliseconds timeout, Veil *veil);

    // For a record, while ended() is emitted.
    //! Of the answer; empty where there was none.
    [[nodiscard]] Headers headers() const;
    //! Bytes of the answer's body.
    [[nodiscard]] qint64 received() const { return m_received; }
    //! What was not taken: the body of a failure, as far as it came.
    [[nodiscard]] const QByteArray &rejectedBody() const { return m_body; }

Q_SIGNALS:
    void ended(const frontdesk::Result<frontdesk::api::Answer> &answer);

private:
    void send(QNetworkAccessManager &network, const Connection &connection);
    //! Who ended the transfer: Qt reports a time-out of ours like any other abort.
    enum class End { ByServer, ByTimeout, TooLarge };

    void read();
    void abort(End end);
    void finish();
    //! Says what the answer came to, once it may be seen.
    void conclude();
    void settle(const Result<Answer> &answer);
    [[nodiscard]] Result<Answer> result();
    [[nodiscard]] Failure failed(Fault fault) const;
    void noteCertificate(const QList<QSslError> &errors);
    [[nodiscard]] Failure rejected(int status) const;
    //! The request may have reached the server, so that what it asks for may have been done.
    [[nodiscard]] bool mayHaveArrived() const;

    //! \a text as whoever asked may see it.
    [[nodiscard]] QString shown(const QString &text) const;

    const Endpoint m_endpoint;
    Veil *m_veil = nullptr;
    QPointer<QNetworkReply> m_reply; //!< Null until it has left.
    QPointer<NetworkAccess> m_access; //!< Null for a network manager that is not one.
    QString m_proxy; //!< Through which it goes; empty: none.
    bool m_hasLeft = false; //!< The request was written to the server.
    std::optional<Obstacle> m_obstacle; //!< What is wrong with the server's certificate.
    QByteArray m_body;
    qint64 m_received = 0;
    QTimer m_timeout;
    QElapsedTimer m_clock;
    End m_end = End::ByServer;
};

} // namespace frontdesk::api
