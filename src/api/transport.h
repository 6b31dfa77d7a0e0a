// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "api/ratebudget.h"
#include "core/clock.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

class QNetworkAccessManager;

namespace frontdesk::api {

class Endpoint;
class Exchange;
class Pending;

//! How a transport behaves where it is not Clerk that it talks to.
struct TransportOptions {
    std::chrono::milliseconds timeout {30'000}; //!< From sending to the end of the answer.
    std::chrono::milliseconds firstRetry {500}; //!< The first wait before another try, without jitter.
    bool withoutBudget = false; //!< Lifts the rate budget; heeded for this very computer only.
};

/*! Sends endpoints to one instance: key, version, time-out, rate budget, retries and redaction in one place.

    Must not outlive the network manager. Calls still pending when it goes are dropped without a word.
*/
class Transport final : public QObject {
    Q_OBJECT

public:
    Transport(QNetworkAccessManager &network, const Clock &clock, Connection connection,
        const TransportOptions &options = {});
    ~Transport() override;

    //! Queues \a endpoint; never null.
    [[nodiscard]] Pending *send(const Endpoint &endpoint);

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const TransportOptions &options() const { return m_options; }

Q_SIGNALS:
    // What is connected to these must not destroy the transport.
    //! The server asked to wait: nothing is sent before \a until, a minute from now at most.
    void pausedUntil(frontdesk::Instant until);
    //! The wait is over.
    void resumed();
    //! \a request ("GET /v1/…") failed in a way that may pass; try number \a attempt of \a attempts follows.
    void retrying(const QString &request, int attempt, int attempts);
    //! All that was retried is settled, one way or the other.
    void retryingEnded();

private:
    friend class Exchange;

    void enqueue(Exchange *exchange);
    void leave(Exchange *exchange);
    void pause(std::chrono::milliseconds wait);
    void pump();
    [[nodiscard]] Exchange *takeNext();

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    const Connection m_connection;
    const TransportOptions m_options;
    RateBudget m_budget;
    QList<Exchange *> m_waiting;
    QList<Exchange *> m_flying;
    QSet<Exchange *> m_retried;
    QTimer m_next; //!< When the budget has room again.
    QTimer m_pause; //!< While the server wants quiet.
};

} // namespace frontdesk::api
