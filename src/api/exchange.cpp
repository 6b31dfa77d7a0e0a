// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/exchange.h"

#include "api/allowedhosts.h"
#include "api/attempt.h"
#include "api/gate.h"
#include "api/retrypolicy.h"
#include "api/transport.h"
#include "core/log.h"

#include <QRandomGenerator>

namespace frontdesk::api {

Exchange::Exchange(Transport &transport, const Endpoint &endpoint, std::optional<Permit> permit)
    : Pending(&transport)
    , m_transport(transport)
    , m_endpoint(endpoint)
    , m_permit(permit)
    , m_trace(endpoint, transport.calls(), transport.m_clock)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] { m_transport.enqueue(this); });
}

void Exchange::begin()
{
    if (const auto refusal = m_endpoint.refusal())
        return finishSoon(Failure::refused(*refusal));
    if (!isSafe(m_transport.connection().baseUrl))
        return finishSoon(Failure::refused(Refusal::InsecureBaseUrl));
    if (const auto failure = refusedHost(m_transport.options().hosts, m_transport.connection().baseUrl))
        return finishSoon(*failure);
    if (isLockedOut())
        return finishSoon(Failure::refused(Refusal::ReadOnly));
    m_transport.enqueue(this);
}

bool Exchange::isLockedOut() const
{
    return !isHarmless() && !(m_permit && m_transport.gate().lets(*m_permit));
}

void Exchange::fly(QNetworkAccessManager &network)
{
    if (isLockedOut())
        return finishSoon(Failure::refused(Refusal::ReadOnly));
    ++m_tries;
    m_trace.sent();
    m_attempt = new Attempt(m_endpoint, this);
    connect(m_attempt, &Attempt::ended, this, &Exchange::land);
    m_attempt->start(
        network, m_transport.connection(), m_transport.options().timeout, m_transport.options().veil);
}

void Exchange::cancel()
{
    if (m_over)
        return;
    Failure failure = Failure::cancelled();
    failure.outcomeUnknown = m_attempt && !isHarmless();
    delete std::exchange(m_attempt, nullptr);
    m_rest.stop();
    m_transport.leave(this);
    finishSoon(failure);
}

void Exchange::giveUp(const Failure &failure)
{
    m_over = true;
    m_transport.leave(this);
    finishSoon(failure);
}

void Exchange::land(const Result<Answer> &answer)
{
    m_trace.landed(*std::exchange(m_attempt, nullptr), answer);
    if (answer) {
        m_transport.noteServerTime(answer->serverTime);
        return finish(answer);
    }
    const Failure &failure = answer.error();
    if (failure.retryAfter)
        m_transport.pause(*failure.retryAfter);
    if (m_over)
        return; // cancelled by whoever heard of the pause
    constexpr int unauthorized = 401;
    if (failure.httpStatus == unauthorized && m_transport.keepForKey(this, failure))
        return;
    const auto delay = retryDelay(m_endpoint, failure, m_tries, QRandomGenerator::global()->generateDouble(),
        m_transport.options().firstRetry);
    if (!delay)
        return finish(answer);
    qCInfo(logNetwork).noquote() << m_endpoint.name() << "again in" << delay->count() << "ms, try"
                                 << m_tries + 1;
    m_rest.start(*delay);
    m_transport.leave(this);
    m_transport.m_retried.insert(this);
    Q_EMIT m_transport.retrying(m_endpoint.name(), m_tries + 1, maximumTries);
}

void Exchange::finishSoon(const Failure &failure)
{
    m_over = true;
    QMetaObject::invokeMethod(
        this, [this, failure] { finish(fail(failure)); }, Qt::QueuedConnection);
}

void Exchange::finish(Result<Answer> answer)
{
    m_over = true;
    m_transport.leave(this);
    if (m_transport.m_retried.remove(this) && m_transport.m_retried.isEmpty())
        Q_EMIT m_transport.retryingEnded();
    if (!answer) {
        const Failure &failure = answer.error();
        answer.error().request = m_endpoint.name();
        qCInfo(logNetwork).noquote() << m_endpoint.name() << "failed:" << failure.httpStatus
                                     << (failure.errors.isEmpty() ? failure.detail
                                                                  : failure.errors.constFirst().code)
                                     << failure.traceId;
    }
    m_trace.finished(answer);
    // Before the signal: whoever hears it may take the transport down, and this with it.
    deleteLater();
    Q_EMIT finished(answer);
}

} // namespace frontdesk::api
