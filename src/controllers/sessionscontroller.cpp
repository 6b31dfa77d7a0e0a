// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "models/sessiontablemodel.h"

#include <algorithm>
#include <utility>

namespace frontdesk::controllers {

namespace {
constexpr int firstPage = 100; // fills any screen and comes quickly
}

void SessionsController::Walk::add(const Page<api::Session> &page)
{
    shrank |= total && page.total && *page.total < *total;
    total = page.total;
    offset += static_cast<int>(page.sent());
    unreadable += page.unreadable;
    for (const api::Session &session : page.items) {
        ids.insert(session.id);
        end = session.createdAt;
    }
}

// Rows that went between two pages pull the others up past the offset.
bool SessionsController::Walk::missedRows() const
{
    return shrank || (total && ids.size() + unreadable < *total);
}

SessionsController::SessionsController(
    api::SessionsService &service, models::SessionTableModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_model(model)
    , m_clock(clock)
{
}

void SessionsController::show(const UserId &user)
{
    api::SessionsQuery query;
    query.userId = user;
    start(query);
}

void SessionsController::show(const ClientId &client)
{
    api::SessionsQuery query;
    query.clientId = client;
    start(query);
}

void SessionsController::setStatus(std::optional<api::SessionStatus> status)
{
    if (m_query.status == status)
        return;
    api::SessionsQuery query = m_query;
    query.status = status;
    if (query.userId.isEmpty() && query.clientId.isEmpty()) {
        m_query = query;
        return;
    }
    start(query);
}

void SessionsController::start(const api::SessionsQuery &query)
{
    m_query = query;
    m_total.reset();
    m_updatedAt.reset();
    m_walk = {};
    m_before.reset();
    m_complete = m_walkedTwice = false;
    // The server cannot filter by "pending", and a page may hold none: only all pages tell.
    m_wantAll = wantsEverything();
    // Before the rows go: the view answers that by asking for more.
    m_state = State::Loading;
    m_model.reset();
    request(State::Loading, m_wantAll ? api::maximumPageSize : firstPage);
}

void SessionsController::loadMore()
{
    if (m_state == State::Empty || m_complete || isBusy())
        return;
    request(State::LoadingMore, firstPage);
}

void SessionsController::loadAll()
{
    if (m_state == State::Empty || m_complete)
        return;
    m_wantAll = true;
    if (!isBusy())
        request(State::LoadingMore, api::maximumPageSize);
}

void SessionsController::refresh()
{
    if (m_query.userId.isEmpty() && m_query.clientId.isEmpty())
        return;
    if (!m_updatedAt)
        return start(m_query);
    m_wantAll |= wantsEverything();
    m_walkedTwice = false;
    walkAgain();
    request(State::Refreshing,
        m_wantAll ? api::maximumPageSize : std::clamp(m_before->offset, firstPage, api::maximumPageSize));
}

void SessionsController::walkAgain()
{
    if (!m_before)
        m_before = m_walk;
    m_walk = {};
}

void SessionsController::stop()
{
    if (!isBusy())
        return;
    ++m_generation;
    m_call.cancel();
    abandon();
    setState(m_updatedAt ? State::Ready : State::Empty);
}

void SessionsController::abandon()
{
    if (m_before)
        m_walk = *std::exchange(m_before, std::nullopt);
    m_wantAll = m_walkedTwice = false;
}

bool SessionsController::isBusy() const
{
    return m_state == State::Loading || m_state == State::LoadingMore || m_state == State::Refreshing;
}

int SessionsController::loaded() const
{
    return m_model.rowCount();
}

void SessionsController::request(State state, int limit)
{
    const quint64 generation = ++m_generation;
    m_call.cancel();
    m_query.limit = limit;
    m_query.offset = m_walk.offset;
    const auto urgency = m_wantAll ? api::Urgency::Bulk : api::Urgency::Person;
    m_call = m_service.list(m_query, urgency)
                 .then(this, [this, limit, generation](const Result<Page<api::Session>> &answer) {
                     if (generation != m_generation)
                         return;
                     if (!answer)
                         return takeFailure(answer.error());
                     take(*answer, limit);
                 });
    setState(state);
}

void SessionsController::take(const Page<api::Session> &page, int limit)
{
    m_walk.add(page);
    m_total = page.total;
    m_model.upsert(page.items);
    if (!m_before)
        m_updatedAt = m_clock.now();
    m_complete &= !m_total || loaded() + unreadable() >= *m_total;

    // A total is believed before the length of a page, which the server may cut.
    const bool last = page.sent() == 0 || (page.total ? m_walk.offset >= *page.total : page.sent() < limit);
    const bool enough = !m_wantAll && (!m_before || m_walk.offset >= m_before->offset);
    if (last || enough)
        return endWalk(last);
    request(m_state == State::Refreshing ? State::Refreshing : State::LoadingMore, api::maximumPageSize);
}

void SessionsController::endWalk(bool last)
{
    const bool missed = last && m_walk.missedRows();
    if (missed && !m_walkedTwice) {
        m_walkedTwice = m_wantAll = true;
        walkAgain();
        return request(
            m_state == State::Refreshing ? State::Refreshing : State::LoadingMore, api::maximumPageSize);
    }
    if (m_before) {
        if (!missed && !m_walk.shrank)
            dropUnseen(last);
        m_before.reset();
        m_updatedAt = m_clock.now();
    }
    m_complete = last && !missed;
    m_wantAll = m_walkedTwice = false;
    setState(State::Ready);
}

// What a repeated walk did not meet is gone, but for rows that lie beyond where it ended.
void SessionsController::dropUnseen(bool last)
{
    QList<api::Session> kept;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto known = m_model.session(m_model.index(row, 0));
        const bool beyond = !last && m_walk.end && known->createdAt && *known->createdAt < *m_walk.end;
        if (beyond || m_walk.ids.contains(known->id))
            kept << *known;
    }
    m_model.replaceAll(kept);
}

void SessionsController::takeFailure(const Failure &failure)
{
    abandon();
    setState(State::Failed);
    if (failure.fault != Fault::Cancelled)
        Q_EMIT failed(failure);
}

void SessionsController::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
