// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/revokejob.h"

#include "journal/journal.h"
#include "operations/writegate.h"

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;

namespace {

// Intents are written ahead, so that the disk never keeps a request waiting.
constexpr qsizetype ahead = 16; // times the width
constexpr int mostUnreached = 12; // then there is no network, and trying the rest would only fail them
constexpr int mostRounds = 20; // somebody who signs in again and again would keep it busy for ever

} // namespace

RevokeJob::RevokeJob(const Tools &tools, journal::Job plan, journal::JobId id, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
    , m_plan(std::move(plan))
    , m_id(id)
    , m_items(m_plan.items)
    , m_listing(tools.sessions)
{
    for (qsizetype place = m_items.size() - 1; place >= 0; --place)
        m_waiting << place;
    connect(&m_listing, &LiveSessions::finished, this, &RevokeJob::takeListing);
    if (m_id == 0)
        write();
    else
        m_tools.gate.allowJob(m_id);
}

int RevokeJob::width() const
{
    return m_tools.gate.isGuarded() ? 6 : 3;
}

void RevokeJob::start()
{
    if (m_state != State::Waiting && m_state != State::Paused)
        return;
    m_pausedBy.reset();
    m_unreached = 0;
    setState(State::Running);
    if (m_id != 0)
        m_tools.gate.allowJob(m_id);
    else if (!m_writing)
        write();
    fill();
}

void RevokeJob::write()
{
    m_writing = true;
    m_tools.journal.plan(m_plan, this, [this](const Result<journal::JobId> &id) {
        m_writing = false;
        if (!id)
            return pauseBecause(id.error());
        m_id = *id;
        if (m_state == State::Over)
            return dismiss();
        m_tools.gate.allowJob(m_id);
        fill();
    });
}

void RevokeJob::fill()
{
    while (m_state == State::Running && m_flying < width() && !m_doubtful.isEmpty())
        check(m_doubtful.takeLast());
    sendReady();
    while (m_state == State::Running && m_id != 0 && !m_waiting.isEmpty()
        && m_admitting + m_ready.size() + m_flying < ahead * width())
        admit(m_waiting.takeLast());
    const bool isIdle = m_flying + m_admitting + m_ready.size() == 0;
    if (m_state == State::Running && isIdle && m_waiting.isEmpty() && m_doubtful.isEmpty())
        listAgain();
    else if (m_state == State::Stopping && isIdle)
        finish();
}

void RevokeJob::sendReady()
{
    while (m_state == State::Running && m_flying < width() && !m_ready.isEmpty()) {
        const auto [place, permit] = m_ready.takeFirst();
        fly(place, permit);
    }
}

void RevokeJob::admit(qsizetype place)
{
    ++m_admitting;
    const journal::JobItem &target = m_items.at(place).target;
    m_tools.gate.admit({Action::RevokeSession, target.session, target.user, {}, m_plan.purpose, m_id}, this,
        [this, place](const Result<api::Permit> &permit) {
            --m_admitting;
            if (!permit) {
                m_waiting << place;
                pauseBecause(permit.error());
            } else if (m_state == State::Running) {
                m_ready.append({place, *permit});
            } else {
                giveBack(place, *permit);
            }
            fill();
        });
}

void RevokeJob::giveBack(qsizetype place, const api::Permit &permit)
{
    m_tools.gate.settle(permit, fail(Failure::cancelled()));
    m_waiting << place;
}

void RevokeJob::fly(qsizetype place, const api::Permit &permit)
{
    ++m_flying;
    m_tools.sessions.revoke(m_items.at(place).target.session, permit, api::Urgency::Bulk)
        .then(this, [this, place](const Result<api::Session> &answer) { land(place, answer); });
    Q_EMIT changed();
}

void RevokeJob::check(qsizetype place)
{
    ++m_flying;
    m_tools.sessions.get(m_items.at(place).target.session, api::Urgency::Bulk)
        .then(this, [this, place](const Result<api::Fetched<api::Session>> &answer) {
            const bool isLive = answer && api::isLive(answer->value.status);
            if (answer && !isLive)
                noteSettled(place);
            if (!isLive)
                return land(place, answer.map([](const auto &fetched) { return fetched.value; }));
            // It is known now that nothing had happened.
            --m_flying;
            setFate(place, Fate::Open);
            m_waiting << place;
            fill();
        });
}

// The outcome that was written down stays "unknown": what is known now stands beside it.
void RevokeJob::noteSettled(qsizetype place)
{
    const journal::JobItem &target = m_items.at(place).target;
    m_tools.gate.admit({Action::RevokeSession, target.session, target.user,
                           u"settled by GET, nothing was sent"_s, m_plan.purpose, m_id},
        this, [this](const Result<api::Permit> &permit) {
            if (permit)
                m_tools.gate.settle(*permit, api::Answer {200, {}, {}, {}, {}});
        });
}

void RevokeJob::land(qsizetype place, const Result<api::Session> &answer)
{
    --m_flying;
    if (answer) {
        m_unreached = 0;
        // First, so that the server has something to do while everybody is told.
        sendReady();
        setFate(place, answer->status == api::SessionStatus::Revoked ? Fate::Revoked : Fate::Ended);
        Q_EMIT settled(*answer);
        return fill();
    }
    const Failure &failure = answer.error();
    const bool isUnreached = failure.fault == Fault::Transport || failure.fault == Fault::Timeout;
    m_unreached = isUnreached ? m_unreached + 1 : 0;
    if (stopsEverything(failure)) {
        m_waiting << place;
        pauseBecause(failure);
    } else {
        setFate(place, fateAfter(failure, m_items.at(place).fate), failure);
        if (m_unreached >= mostUnreached)
            pauseBecause(failure);
    }
    fill();
}

void RevokeJob::setFate(qsizetype place, Fate fate, const Failure &failure)
{
    m_items.setFate(place, fate, failure);
    Q_EMIT changed();
}

void RevokeJob::pauseBecause(const Failure &failure)
{
    if (m_state != State::Running)
        return;
    m_pausedBy = failure;
    pause();
}

void RevokeJob::pause()
{
    if (m_state != State::Listing && m_state != State::Running)
        return;
    if (m_state == State::Listing)
        --m_rounds;
    m_listing.cancel();
    settleDown();
    setState(State::Paused);
}

// What is written down but not sent is written off, so that nothing is left open in the journal.
void RevokeJob::settleDown()
{
    const auto ready = std::exchange(m_ready, {});
    for (const auto &[place, permit] : ready)
        giveBack(place, permit);
}

void RevokeJob::stop()
{
    if (m_state == State::Over || m_state == State::Stopping)
        return;
    m_listing.cancel();
    settleDown();
    m_pausedBy.reset();
    setState(State::Stopping);
    fill();
}

void RevokeJob::retry()
{
    if (m_state != State::Over)
        return;
    for (qsizetype place = m_items.size() - 1; place >= 0; --place) {
        const Fate fate = m_items.at(place).fate;
        if (fate == Fate::Unknown) {
            m_doubtful << place;
        } else if (fate == Fate::Failed) {
            setFate(place, Fate::Open);
            m_waiting << place;
        }
    }
    m_missed.clear();
    m_rounds = 0;
    m_state = State::Paused;
    start();
}

void RevokeJob::dismiss()
{
    if (m_state == State::Over && !m_items.isDone() && m_id != 0)
        close(journal::JobEnd::Stopped);
}

void RevokeJob::listAgain()
{
    if (m_plan.everywhere.isEmpty() || m_rounds == mostRounds)
        return finish();
    ++m_rounds;
    setState(State::Listing);
    m_listing.list(m_plan.everywhere);
}

void RevokeJob::takeListing()
{
    if (m_state != State::Listing)
        return;
    m_missed = m_listing.missed();
    const qsizetype before = m_items.size();
    for (const QList<api::Session> found = m_listing.sessions(); const api::Session &session : found) {
        // One that was dealt with and is still listed would be no progress.
        if (m_items.contains(session.id))
            continue;
        m_waiting << m_items.size();
        m_items.append({session.id, session.userId});
    }
    if (m_items.size() == before)
        return finish();
    setState(State::Running);
    fill();
}

void RevokeJob::finish()
{
    m_tools.gate.endJob(m_id);
    if (m_items.isDone() && m_id != 0)
        close(journal::JobEnd::Finished);
    setState(State::Over);
}

void RevokeJob::close(journal::JobEnd how)
{
    m_tools.journal.close(m_id, how, m_tools.clock.now(), this, [](const Result<void> &) {});
}

void RevokeJob::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace frontdesk::operations
