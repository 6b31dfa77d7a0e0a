// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "api/connection.h"
#include "api/endpoint.h"
#include "core/result.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

namespace frontdesk::api {

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

Q_SIGNALS:
    void ended(const frontdesk::Result<frontdesk::api::Answer> &answer);

private:
    //! Who ended the transfer: Qt reports a time-out of ours like any other abort.
    enum class End { ByServer, ByTimeout, TooLarge };

    void read();
    void abort(End end);
    void finish();
    //! Says what the answer came to, once it may be seen.
    void conclude();
    [[nodiscard]] Result<Answer> result();
    [[nodiscard]] Failure failed(Fault fault) const;
    [[nodiscard]] Failure rejected(int status) const;
    //! The request may have reached the server, so that what it asks for may have been done.
    [[nodiscard]] bool mayHaveArrived() const;

    //! \a text as whoever asked may see it.
    [[nodiscard]] QString shown(const QString &text) const;

    const Endpoint m_endpoint;
    Veil *m_veil = nullptr;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_timeout;
    QElapsedTimer m_clock;
    End m_end = End::ByServer;
};

} // namespace frontdesk::api
