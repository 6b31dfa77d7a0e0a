// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/writegate.h"

#include "core/log.h"
#include "core/redact.h"
#include "journal/journal.h"
#include "token/jwt.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

#include <algorithm>

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! When the token in \a body expires; nullopt: there is none.
std::optional<Instant> expiryIn(const QByteArray &body)
{
    const auto name = "jwt"_L1;
    if (!body.contains(name.data()))
        return std::nullopt;
    const QJsonValue token = QJsonDocument::fromJson(body).object().value(name);
    const auto jwt = token::decode(Secret(token.toString().toUtf8()));
    return jwt ? jwt->exp() : std::nullopt;
}

journal::Outcome outcomeOf(const Result<api::Answer> &answer, Instant now)
{
    using Kind = journal::Outcome::Kind;
    if (answer)
        return {now, Kind::Done, answer->httpStatus, answer->traceId, {}, expiryIn(answer->body)};
    const Failure &failure = answer.error();
    QString detail = failure.errors.isEmpty() ? failure.detail : failure.errors.constFirst().code;
    return {now, failure.outcomeUnknown ? Kind::Unknown : Kind::Failed, failure.httpStatus, failure.traceId,
        redact(std::move(detail))};
}

} // namespace

WriteGate::WriteGate(journal::Journal &journal, const Clock &clock, QString instance, Environment environment,
    policy::Policy rules)
    : m_journal(journal)
    , m_clock(clock)
    , m_instance(std::move(instance))
    , m_rules(std::move(rules))
    , m_environment(environment)
{
    setIdleLimit(5min);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &WriteGate::tick);
}

void WriteGate::setInstance(const InstanceId &id, Environment environment)
{
    m_instanceId = id;
    if (environment == m_environment)
        return;
    m_environment = environment;
    lock();
    Q_EMIT changed();
}

void WriteGate::setOperatorName(const QString &name)
{
    m_operatorName = name;
}

void WriteGate::setIdleLimit(std::chrono::minutes limit)
{
    m_idleLimit = std::min(limit, m_rules.idleLock.value_or(limit));
}

bool WriteGate::isOpen() const
{
    return !m_rules.readOnly && (!isGuarded() || remaining());
}

void WriteGate::allowJob(qint64 job)
{
    if (!isOpen())
        return;
    m_jobs.insert(job);
    if (isGuarded() && !m_second.isActive()) {
        m_lastTick = m_clock.now();
        m_second.start();
    }
}

void WriteGate::endJob(qint64 job)
{
    m_jobs.remove(job);
    if (m_jobs.isEmpty() && !m_openUntil)
        m_second.stop();
}

bool WriteGate::lets(const api::Permit &permit) const
{
    // Jobs are in the set only if changes were allowed once, so never where the policy forbids them.
    return isOpen() || m_jobs.contains(permit.job());
}

std::optional<std::chrono::seconds> WriteGate::remaining() const
{
    if (!isGuarded() || !m_openUntil)
        return std::nullopt;
    const Instant now = m_clock.now();
    const auto left = std::chrono::ceil<std::chrono::seconds>(*m_openUntil - now);
    // A clock that was set back must not prolong it.
    const bool over = left <= 0s || left > allowedFor || now - m_lastInput >= m_idleLimit;
    return over ? std::nullopt : std::optional(left);
}

void WriteGate::allow()
{
    if (m_rules.readOnly)
        return;
    const Instant now = m_clock.now();
    qCInfo(logApp) << "changes allowed";
    m_openUntil = now + allowedFor;
    m_lastInput = now;
    m_lastTick = now;
    if (isGuarded())
        m_second.start();
    Q_EMIT changed();
}

void WriteGate::lock()
{
    // A job that goes on still wants to know whether the computer slept.
    if (m_jobs.isEmpty())
        m_second.stop();
    if (!std::exchange(m_openUntil, std::nullopt))
        return;
    qCInfo(logApp) << "changes locked";
    Q_EMIT changed();
}

void WriteGate::noteInput()
{
    // Too late once it is over: the key that wakes the desk up does not unlock it.
    if (remaining())
        m_lastInput = m_clock.now();
}

void WriteGate::tick()
{
    constexpr auto asleep = 30s; // a timer of one second is never that late while the computer is awake
    const Instant now = m_clock.now();
    const bool hasSlept = now - std::exchange(m_lastTick, now) >= asleep;
    if (hasSlept)
        noteSleep();
    else if (!remaining())
        lock();
    else
        Q_EMIT changed();
}

void WriteGate::noteSleep()
{
    lock();
    Q_EMIT slept();
}

std::optional<Refusal> WriteGate::refusalOf(const Change &change) const
{
    if (m_rules.readOnly)
        return Refusal::ManagedReadOnly;
    if (!isOpen() && !m_jobs.contains(change.job))
        return Refusal::ReadOnly;
    if (m_rules.requireReason && change.purpose.reason.trimmed().isEmpty())
        return Refusal::ManagedReason;
    if (change.action != Action::CreateToken)
        return std::nullopt;
    // What is not said is not known to be allowed.
    const Minting minting = change.minting.value_or(Minting {});
    if (m_rules.templates && !(change.minting && m_rules.templates->contains(minting.templateName)))
        return Refusal::ManagedTemplate;
    if (m_rules.longestToken && !(minting.lifetime && *minting.lifetime <= *m_rules.longestToken))
        return Refusal::ManagedLifetime;
    return std::nullopt;
}

void WriteGate::admit(const Change &change, QObject *context, Admitted then)
{
    if (const auto refusal = refusalOf(change)) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then), refusal] { then(fail(Failure::refused(*refusal))); },
            Qt::QueuedConnection);
        return;
    }
    ++m_running;
    const journal::Intent intent {
        m_clock.now(), m_operatorName, m_instance, m_instanceId, m_environment, change};
    // Ours rather than the asker's context: what is written down is counted also when the asker has gone.
    m_journal.begin(intent, this,
        [this, job = change.job, asker = QPointer(context), then = std::move(then)](
            const Result<journal::EntryId> &entry) {
            const Result<api::Permit> permit
                = entry.map([job](journal::EntryId id) { return permitFor(id, job); });
            if (permit && !asker)
                return settle(*permit, fail(Failure::cancelled()));
            if (!permit)
                settleOne();
            if (asker)
                then(permit);
        });
}

void WriteGate::settle(const api::Permit &permit, const Result<api::Answer> &answer)
{
    m_journal.end(
        permit.entry(), outcomeOf(answer, m_clock.now()), this, [this](const Result<void> &written) {
            if (!written)
                Q_EMIT outcomeUnrecorded(
                    Failure::refused(Refusal::OutcomeUnrecorded, written.error().detail));
            settleOne();
        });
}

void WriteGate::settleOne()
{
    if (--m_running == 0)
        Q_EMIT settled();
}

} // namespace frontdesk::operations
