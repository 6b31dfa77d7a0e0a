// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "api/ratebudget.h"
#include "core/clock.h"
#include "core/failure.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

class QNetworkAccessManager;

namespace frontdesk {
class Veil;
}

namespace frontdesk::api {

class CallLog;
class Endpoint;
class Exchange;
class Gate;
class Pending;
class Permit;

//! How a transport behaves where it is not Clerk that it talks to.
struct TransportOptions {
    std::chrono::milliseconds timeout {30'000}; //!< From sending to the end of the answer.
    std::chrono::milliseconds firstRetry {500}; //!< The first wait before another try, without jitter.
    int mostInFlight = 6; //!< Requests at a time; over HTTP/1.1 Qt opens six connections and no more.
    bool withoutBudget = false; //!< Lifts the rate budget; heeded for this very computer only.
    std::optional<QStringList> hosts {}; //!< Sends to these hosts only; nullopt: to any.
    Veil *veil = nullptr; //!< Hides from all above who people are; null: nothing is hidden.
    bool waitsForKey = false; //!< A refused key stops the queue until replaceKey() or giveUpOnKey().
};

/*! Sends endpoints to one instance: key, version, time-out, rate budget, retries and redaction in one place.

    Must not outlive the network manager and the gate. Calls still pending when it goes are dropped without a
   word.
*/
class Transport final : public QObject {
    Q_OBJECT

public:
    Transport(QNetworkAccessManager &network, const Clock &clock, Gate &gate, Connection connection,
        const TransportOptions &options = {});
    ~Transport() override;

    //! Queues \a endpoint, which has to be a GET; never null.
    [[nodiscard]] Pending *send(const Endpoint &endpoint);
    //! Queues \a endpoint, whatever it is; never null. Refused with Refusal::ReadOnly once the gate is shut.
    [[nodiscard]] Pending *send(const Endpoint &endpoint, const Permit &permit);

    //! Goes on with \a key, whether or not the old one was refused.
    void replaceKey(const SecretKey &key);
    //! Fails what waits for another key, and lets the next request try the old one again.
    void giveUpOnKey();

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] const TransportOptions &options() const { return m_options; }
    [[nodiscard]] Gate &gate() const { return m_gate; }
    //! What was called of late. Goes with the transport.
    [[nodiscard]] CallLog &calls() const { return *m_calls; }
    /*! How far the server's clock is ahead of this computer's, by the last answer; zero while that is not
       known or within two seconds, which is as exact as the header Date is. */
    [[nodiscard]] std::chrono::milliseconds clockOffset() const;

Q_SIGNALS:
    // What is connected to these must not destroy the transport.
    //! The server asked to wait: nothing is sent before \a until, a minute from now at most.
    void pausedUntil(frontdesk::Instant until);
    //! The wait is over.
    void resumed();
    //! \a request ("GET /v1/…") failed in a way that may pass; try number \a attempt of \a attempts follows.
    void retrying(const QString &request, int attempt, int attempts);
    //! The server refused the key, and nothing is sent until that is settled. Once for each key.
    void keyRefused(const frontdesk::Failure &failure);
    //! Another key was set.
    void keyReplaced();
    //! All that was retried is settled, one way or the other.
    void retryingEnded();

private:
    friend class Exchange;

    void enqueue(Exchange *exchange);
    void leave(Exchange *exchange);
    void pause(std::chrono::milliseconds wait);
    void noteServerTime(const std::optional<Instant> &time);
    //! Puts \a exchange back in its place for when there is another key; false: it has to fail.
    bool keepForKey(Exchange *exchange, const Failure &refused);
    void pump();
    [[nodiscard]] Exchange *takeNext();

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    Gate &m_gate;
    Connection m_connection;
    const TransportOptions m_options;
    CallLog *const m_calls;
    RateBudget m_budget;
    QList<Exchange *> m_waiting;
    QList<Exchange *> m_flying;
    QSet<Exchange *> m_retried;
    std::optional<Failure> m_keyRefused;
    std::chrono::milliseconds m_clockOffset {0};
    QTimer m_next; //!< When the budget has room again.
    QTimer m_pause; //!< While the server wants quiet.
};

} // namespace frontdesk::api
