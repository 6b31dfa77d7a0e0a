// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/transport.h"

#include "api/calllog.h"
#include "api/endpoint.h"
#include "api/exchange.h"
#include "api/retrypolicy.h"
#include "core/log.h"

#include <algorithm>

namespace frontdesk::api {

using namespace std::chrono_literals;

Transport::Transport(QNetworkAccessManager &network, const Clock &clock, Gate &gate, Connection connection,
    const TransportOptions &options)
    : m_network(network)
    , m_clock(clock)
    , m_gate(gate)
    , m_connection(std::move(connection))
    , m_options(options)
    , m_calls(new CallLog(this))
    , m_budget(m_connection.key.environment(), clock.now())
{
    m_next.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Transport::pump);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        Q_EMIT resumed();
        pump();
    });
}

Transport::~Transport()
{
    // Their ends must not set off others.
    m_pause.stop();
    m_waiting.clear();
    const auto pending = findChildren<Exchange *>(Qt::FindDirectChildrenOnly);
    qDeleteAll(pending);
}

Pending *Transport::send(const Endpoint &endpoint)
{
    Q_ASSERT(endpoint.verb() == Endpoint::Verb::Get);
    auto *exchange = new Exchange(*this, endpoint);
    exchange->begin();
    return exchange;
}

Pending *Transport::send(const Endpoint &endpoint, const Permit &permit)
{
    auto *exchange = new Exchange(*this, endpoint, permit);
    exchange->begin();
    return exchange;
}

void Transport::replaceKey(const SecretKey &key)
{
    qCInfo(logNetwork) << "another key";
    m_connection.key = key;
    m_keyRefused.reset();
    Q_EMIT keyReplaced();
    pump();
}

void Transport::giveUpOnKey()
{
    const auto refused = std::exchange(m_keyRefused, std::nullopt);
    if (!refused)
        return;
    const auto waiting = m_waiting;
    for (Exchange *exchange : waiting)
        exchange->giveUp(*refused);
}

void Transport::enqueue(Exchange *exchange)
{
    m_waiting.append(exchange);
    pump();
}

void Transport::leave(Exchange *exchange)
{
    m_waiting.removeOne(exchange);
    if (m_flying.removeOne(exchange))
        pump();
}

void Transport::pause(std::chrono::milliseconds wait)
{
    wait = std::min<std::chrono::milliseconds>(wait, longestWait);
    if (m_pause.isActive() && m_pause.remainingTimeAsDuration() >= wait)
        return;
    qCInfo(logNetwork) << "pausing for" << wait.count() << "ms";
    m_pause.start(wait);
    Q_EMIT pausedUntil(m_clock.now() + wait);
}

void Transport::noteServerTime(const std::optional<Instant> &time)
{
    // The header has no fractions: on average half a second has passed since.
    if (time)
        m_clockOffset = *time + 500ms - m_clock.now();
}

std::chrono::milliseconds Transport::clockOffset() const
{
    return std::chrono::abs(m_clockOffset) < 2s ? 0ms : m_clockOffset;
}

bool Transport::keepForKey(Exchange *exchange, const Failure &refused)
{
    if (!m_options.waitsForKey)
        return false;
    const bool isNews = !m_keyRefused;
    m_keyRefused = refused;
    if (exchange->isHarmless()) {
        m_flying.removeOne(exchange);
        m_waiting.prepend(exchange);
    }
    if (isNews) {
        qCWarning(logNetwork) << "the key was refused";
        Q_EMIT keyRefused(refused);
    }
    return exchange->isHarmless();
}

void Transport::pump()
{
    while (!m_pause.isActive() && !m_keyRefused && m_flying.size() < m_options.mostInFlight) {
        Exchange *next = takeNext();
        if (!next)
            return;
        m_flying.append(next);
        next->fly(m_network);
    }
}

Exchange *Transport::takeNext()
{
    if (m_waiting.isEmpty())
        return nullptr;
    const auto isPersons = [](const Exchange *exchange) { return exchange->urgency() == Urgency::Person; };
    auto next = std::ranges::find_if(m_waiting, isPersons);
    if (next == m_waiting.end())
        next = m_waiting.begin();
    const Instant now = m_clock.now();
    const bool lifted = m_options.withoutBudget && isLoopback(m_connection.baseUrl);
    if (!lifted && !m_budget.take((*next)->urgency(), now)) {
        m_next.start(m_budget.nextAt((*next)->urgency(), now) - now);
        return nullptr;
    }
    Exchange *exchange = *next;
    m_waiting.erase(next);
    return exchange;
}

} // namespace frontdesk::api
