// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/calltrace.h"
#include "api/endpoint.h"
#include "api/gate.h"
#include "api/pending.h"

#include <QTimer>

class QNetworkAccessManager;

namespace frontdesk::api {

class Attempt;
class Transport;

//! One endpoint until it is settled: its place in the queue, its tries, and the waits between them.
class Exchange final : public Pending {
    Q_OBJECT

public:
    Exchange(Transport &transport, const Endpoint &endpoint, std::optional<Permit> permit = std::nullopt);

    //! Queues it, or refuses it.
    void begin();
    //! Its turn has come.
    void fly(QNetworkAccessManager &network);
    void cancel() override;
    //! Ends it with \a failure although it has not had its turn.
    void giveUp(const Failure &failure);
    [[nodiscard]] bool isHarmless() const override { return m_endpoint.verb() == Endpoint::Verb::Get; }
    [[nodiscard]] Urgency urgency() const { return m_endpoint.urgency(); }

private:
    //! It is no GET, and its permit does not hold any more.
    [[nodiscard]] bool isLockedOut() const;
    void land(const Result<Answer> &answer);
    //! Once control is back in the event loop: whoever asked has to attach first, or is busy asking anew.
    void finishSoon(const Failure &failure);
    void finish(Result<Answer> answer);

    Transport &m_transport;
    const Endpoint m_endpoint;
    const std::optional<Permit> m_permit;
    CallTrace m_trace;
    Attempt *m_attempt = nullptr;
    QTimer m_rest;
    int m_tries = 0;
    bool m_over = false; //!< Settled or cancelled: nothing may begin any more.
};

} // namespace frontdesk::api
