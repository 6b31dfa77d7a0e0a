// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/replicator.h"

#include <QRandomGenerator>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isRefusal(const Failure &failure)
{
    return failure.refusal != Refusal::TeamUnreachable && failure.refusal != Refusal::TeamSilent;
}

Failure failureOf(const Break &wrong)
{
    const QString which = u"record %1 of %2 %3"_s.arg(wrong.number).arg(wrong.writer, wrong.detail).trimmed();
    return Failure::refused(
        wrong.kind == Break::Kind::CutOff ? Refusal::TeamCutOff : Refusal::TeamAltered, which);
}

} // namespace

Replicator::Replicator(
    QString path, TeamAddress address, Secret password, std::shared_ptr<const ThreadEnd> end)
    : m_replica(std::move(path))
    , m_server(end)
    , m_address(std::move(address))
    , m_password(std::move(password))
    , m_end(std::move(end))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Replicator::exchange);
}

void Replicator::start()
{
    tell(TeamState::Kind::Connecting);
    exchange();
}

void Replicator::noteWritten()
{
    if (m_failures > 0)
        return tell(m_state.kind, m_state.failure); // one more waits
    exchange();
}

void Replicator::retry()
{
    if (m_state.failure && m_state.failure->refusal == Refusal::TeamCutOff)
        static_cast<void>(m_replica.forgetKnown(m_address.place()));
    m_failures = 0;
    exchange();
}

void Replicator::exchange()
{
    if (m_end->stop)
        return;
    m_next.stop();
    if (m_state.kind == TeamState::Kind::Current)
        tell(m_state.kind);
    const auto result = exchanged();
    Q_EMIT asking(false);
    if (m_end->stop)
        return;
    if (!result) {
        m_server.close();
        ++m_failures;
        tell(isRefusal(result.error()) ? TeamState::Kind::Refused : TeamState::Kind::Unreachable,
            result.error());
    } else {
        take(*result);
    }
    m_next.start(pause());
}

void Replicator::take(const Exchange::Result &result)
{
    m_failures = 0;
    m_isMore = result.isMore;
    if (result.received > 0)
        Q_EMIT received();
    if (!m_isMore)
        m_state.lastExchange = SystemClock().now();
    if (!result.wrong.isEmpty())
        tell(TeamState::Kind::Refused, failureOf(result.wrong.constFirst()));
    else
        tell(m_isMore ? TeamState::Kind::Connecting : TeamState::Kind::Current);
}

Result<Exchange::Result> Replicator::exchanged()
{
    Q_EMIT asking(true);
    const auto ready = m_server.open(m_address, m_password).and_then([this] { return m_server.prepare(); });
    if (!ready)
        return fail(ready.error());
    return Exchange(m_replica, m_server, m_address.place(), *m_end, [this] { Q_EMIT asking(true); }).run();
}

void Replicator::tell(TeamState::Kind kind, const std::optional<Failure> &failure)
{
    m_state.waiting = m_replica.waiting(m_address.place()).value_or(0);
    const bool isBehind = kind == TeamState::Kind::Current && m_state.waiting > 0;
    m_state.kind = isBehind ? TeamState::Kind::Behind : kind;
    m_state.failure = failure;
    Q_EMIT stateChanged(m_state);
}

std::chrono::milliseconds Replicator::pause() const
{
    constexpr std::chrono::milliseconds breath = 150ms;
    constexpr std::chrono::milliseconds usual = 10s;
    constexpr std::chrono::milliseconds longest = 60s;
    constexpr int mostDoublings = 6;
    if (m_failures == 0)
        return m_isMore ? breath : usual;
    // Somebody has to do something first, and a server may lock out who tries too often.
    if (m_state.kind == TeamState::Kind::Refused)
        return longest;
    // Not all computers of a team at once when the server is back.
    const std::chrono::milliseconds base = 1s * (1 << qMin(m_failures - 1, mostDoublings));
    const auto spread = 0.8 + 0.4 * QRandomGenerator::global()->generateDouble();
    return qMin(longest, std::chrono::duration_cast<std::chrono::milliseconds>(base * spread));
}

} // namespace frontdesk::journal
