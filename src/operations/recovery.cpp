// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/recovery.h"

#include "api/sessionsservice.h"
#include "core/redact.h"
#include "journal/journal.h"

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;
using Kind = journal::Outcome::Kind;

namespace {

//! What a GET of the session says about a revoke that nobody saw answered.
journal::Outcome outcomeOf(const Result<api::Fetched<api::Session>> &answer, Instant now)
{
    constexpr int notFound = 404;
    if (answer)
        return {now, api::isLive(answer->value.status) ? Kind::Failed : Kind::Done, 0, {},
            u"settled by GET after a restart: %1"_s.arg(answer->value.statusText)};
    const Failure &failure = answer.error();
    if (failure.httpStatus == notFound)
        return {now, Kind::Done, notFound, failure.traceId, u"settled by GET after a restart: gone"_s};
    return {now, Kind::Unknown, failure.httpStatus, failure.traceId, redact(failure.detail)};
}

} // namespace

Recovery::Recovery(
    journal::Journal &journal, api::SessionsService &sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_sessions(sessions)
    , m_clock(clock)
{
}

void Recovery::run(const InstanceId &instance, const QString &name)
{
    if (std::exchange(m_running, true))
        return;
    m_found.clear();
    m_journal.unfinished(this, [this, instance, name](const Result<QList<journal::Unfinished>> &all) {
        if (!all) {
            m_running = false;
            Q_EMIT failed(all.error());
            return;
        }
        const auto isHere = [&](const auto &origin) {
            return origin.instanceId.isEmpty() ? origin.instance == name : origin.instanceId == instance;
        };
        QList<journal::Unfinished> here;
        for (journal::Unfinished unfinished : *all) {
            unfinished.open.removeIf([&](const journal::Entry &entry) { return !isHere(entry.intent); });
            const bool isMine = unfinished.id == 0 ? !unfinished.open.isEmpty() : isHere(unfinished.job);
            if (isMine)
                here << unfinished;
        }
        take(here);
    });
}

void Recovery::end()
{
    m_running = false;
    Q_EMIT found(m_found);
}

void Recovery::take(const QList<journal::Unfinished> &unfinished)
{
    for (const journal::Unfinished &each : unfinished) {
        m_found.append({each.id, each.job, each.open.size(), 0, 0, each.left});
        m_open += each.open.size();
    }
    if (m_open == 0)
        return end();
    for (qsizetype place = 0; place < unfinished.size(); ++place) {
        for (const journal::Entry &entry : unfinished.at(place).open)
            settle(place, entry);
    }
}

void Recovery::settle(qsizetype place, const journal::Entry &entry)
{
    // Whether a token was minted cannot be asked.
    if (entry.intent.change.action != Action::RevokeSession)
        return note(
            place, entry, {m_clock.now(), Kind::Unknown, 0, {}, u"the program ended before the answer"_s});
    m_sessions.get(entry.intent.change.session, api::Urgency::Bulk)
        .then(this, [this, place, entry](const Result<api::Fetched<api::Session>> &answer) {
            note(place, entry, outcomeOf(answer, m_clock.now()));
        });
}

void Recovery::note(qsizetype place, const journal::Entry &entry, const journal::Outcome &outcome)
{
    Recovered &recovered = m_found[place];
    const Change &change = entry.intent.change;
    recovered.done += outcome.kind == Kind::Done ? 1 : 0;
    recovered.unclear += outcome.kind == Kind::Unknown ? 1 : 0;
    if (outcome.kind == Kind::Failed)
        recovered.left.append({change.session, change.user});
    // It stays open, so that it is asked for again: to revoke it now might be to do it twice.
    if (outcome.kind == Kind::Unknown && change.action == Action::RevokeSession)
        return settleOne();
    m_journal.end(entry.id, outcome, this, [this](const Result<void> &) { settleOne(); });
}

void Recovery::settleOne()
{
    if (--m_open == 0)
        end();
}

} // namespace frontdesk::operations
