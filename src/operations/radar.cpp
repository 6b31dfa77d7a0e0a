// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/radar.h"

#include "api/sessionsservice.h"
#include "api/usersservice.h"

#include <algorithm>
#include <utility>

namespace frontdesk::operations {

namespace {

// Twice what the transport sends at a time, so that the next leaves before the last is read.
constexpr int width = 12;
// So many people missed one after the other are no longer about these people.
constexpr int mostMissedInARow = 5;

//! It would meet the next request as well.
bool isAboutAll(const Failure &failure)
{
    const int status = failure.httpStatus;
    return (failure.fault != Fault::Rejected && failure.fault != Fault::Malformed) || status == 401
        || status == 403 || status == 429;
}

} // namespace

Radar::Radar(api::UsersService &users, api::SessionsService &sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_sessions(sessions)
    , m_clock(clock)
{
}

Instant Radar::askedSince(Instant since)
{
    return Instant(std::chrono::floor<std::chrono::days>(since)) - std::chrono::milliseconds(1);
}

qint64 Radar::requestsFor(qint64 people)
{
    constexpr qint64 page = api::maximumPageSize;
    return 1 + (people + page - 1) / page + people;
}

void Radar::start(const Scope &scope)
{
    drop();
    m_scope = scope;
    m_coverage = {};
    m_waiting.clear();
    m_known.clear();
    m_missed.clear();
    m_missedInARow = 0;
    m_isSecond = false;
    m_listing = Question {Question::Kind::Count};
    m_isRunning = true;
    fill();
}

void Radar::stop()
{
    QList<Question> again;
    for (const Flight &flight : std::as_const(m_flying)) {
        if (flight.question.kind == Question::Kind::Sessions)
            again << Question {Question::Kind::Sessions, flight.question.user};
        else
            m_listing = flight.question;
    }
    drop();
    m_waiting = again + m_waiting;
    m_isRunning = false;
}

void Radar::resume()
{
    if (isRunning())
        return;
    m_missedInARow = 0;
    for (const Missed &one : std::exchange(m_missed, {}))
        m_waiting << Question {Question::Kind::Sessions, one.user};
    if (isThrough())
        return;
    m_isRunning = true;
    fill();
}

bool Radar::isThrough() const
{
    return !m_listing && m_waiting.isEmpty() && m_flying.isEmpty();
}

qint64 Radar::unlisted() const
{
    return isThrough() ? m_coverage.wanted - m_known.size() : 0;
}

// Without a word to whoever asked.
void Radar::drop()
{
    const auto flying = std::exchange(m_flying, {});
    for (const Flight &flight : flying)
        flight.call.cancel();
}

void Radar::fill()
{
    // Whoever was told what came may have stopped it.
    if (!m_isRunning)
        return;
    if (const auto next = std::exchange(m_listing, std::nullopt))
        ask(*next);
    while (m_flying.size() < width && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
    if (!m_flying.isEmpty())
        return;
    m_isRunning = false;
    Q_EMIT finished();
}

void Radar::ask(const Question &question)
{
    const quint64 number = ++m_asked;
    m_flying[number].question = question;
    api::UsersQuery people;
    people.lastActiveAfter = askedSince(m_scope.since);
    people.limit = static_cast<int>(std::clamp<qint64>(m_scope.people, 1, api::maximumPageSize));
    people.offset = question.offset;
    api::SessionsQuery sessions;
    sessions.userId = question.user;
    sessions.status = api::SessionStatus::Active;
    sessions.offset = question.offset;
    api::CallHandle call;
    switch (question.kind) {
    case Question::Kind::Count:
        call = m_users.count(people).then(this, [this, number](const Result<qint64> &answer) {
            settle(number, answer, [this](const Question &, qint64 count) { takeCount(count); });
        });
        break;
    case Question::Kind::People:
        call = m_users.list(people, api::Urgency::Bulk)
                   .then(this, [this, number](const Result<Page<api::User>> &answer) {
                       settle(number, answer, [this](const Question &asked, const Page<api::User> &page) {
                           takePeople(asked, page);
                       });
                   });
        break;
    case Question::Kind::Sessions:
        call = m_sessions.list(sessions, api::Urgency::Bulk)
                   .then(this, [this, number](const Result<Page<api::Session>> &answer) {
                       settle(number, answer, [this](const Question &asked, const Page<api::Session> &page) {
                           takeSessions(asked, page);
                       });
                   });
        break;
    }
    m_flying[number].call = call;
}

template <typename T, typename Take>
void Radar::settle(quint64 number, const Result<T> &answer, Take take)
{
    const auto found = m_flying.constFind(number);
    if (found == m_flying.constEnd())
        return;
    const Question asked = found->question;
    m_flying.erase(found);
    if (!answer)
        return takeFailure(asked, answer.error());
    take(asked, *answer);
    Q_EMIT progressed();
    fill();
}

void Radar::takeCount(qint64 count)
{
    m_coverage.counted = count;
    m_coverage.wanted = std::min(count, m_scope.people);
    m_listing = Question {Question::Kind::People};
}

void Radar::takePeople(const Question &question, const Page<api::User> &page)
{
    QList<api::User> fresh;
    for (const api::User &user : page.items) {
        if (m_known.size() == m_scope.people || m_known.contains(user.id))
            continue;
        m_known.insert(user.id);
        fresh << user;
        m_waiting << Question {Question::Kind::Sessions, user.id};
    }
    const qint64 counted = m_coverage.counted.value_or(0);
    // Who came since is asked about too, and has to count, or they would make up for others who were not.
    m_coverage.wanted = std::max(m_coverage.wanted, qint64(m_known.size()));
    if (!fresh.isEmpty())
        Q_EMIT listed(fresh);
    if (m_known.size() == m_scope.people)
        return;
    const int end = question.offset + static_cast<int>(page.sent());
    // A count is believed before the length of a page, which the server may cut.
    const bool isFull = page.sent() >= std::min<qint64>(m_scope.people, api::maximumPageSize);
    if (page.sent() > 0 && (end < counted || (isFull && !fresh.isEmpty())))
        m_listing = Question {Question::Kind::People, {}, end};
    // Whoever goes moves the others past the next offset.
    else if (m_known.size() < m_coverage.wanted && !std::exchange(m_isSecond, true))
        m_listing = Question {Question::Kind::People};
}

void Radar::takeSessions(const Question &question, const Page<api::Session> &page)
{
    if (!page.items.isEmpty())
        Q_EMIT found(page.items);
    const int end = question.offset + static_cast<int>(page.sent());
    const bool hasMore
        = page.sent() > 0 && (page.total ? end < *page.total : page.sent() == api::maximumPageSize);
    // Sessions that ended have moved others past the offset.
    if (question.total && page.total && *page.total < *question.total)
        m_waiting.prepend({Question::Kind::Sessions, question.user});
    else if (hasMore)
        m_waiting.prepend({Question::Kind::Sessions, question.user, end, page.total});
    else
        cover();
}

void Radar::cover()
{
    m_missedInARow = 0;
    ++m_coverage.covered;
    if (!m_coverage.oldest)
        m_coverage.oldest = m_clock.now();
}

void Radar::takeFailure(const Question &question, const Failure &failure)
{
    const bool isPerson = question.kind == Question::Kind::Sessions;
    // No such person any more: there is nothing left to list.
    if (isPerson && failure.httpStatus == 404) {
        cover();
    } else if (isPerson && !isAboutAll(failure) && ++m_missedInARow < mostMissedInARow) {
        m_missed.append({question.user, failure});
    } else {
        if (isPerson)
            m_waiting.prepend({Question::Kind::Sessions, question.user});
        else
            m_listing = question;
        stop();
        return Q_EMIT failed(failure);
    }
    Q_EMIT progressed();
    fill();
}

} // namespace frontdesk::operations
