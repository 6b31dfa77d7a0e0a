// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "models/sessiontablemodel.h"

#include <algorithm>

namespace frontdesk::controllers {

namespace {
constexpr int firstPage = 100; // fills any screen and comes quickly
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
    m_model.reset();
    m_total.reset();
    m_updatedAt.reset();
    m_offset = 0;
    m_unreadable = 0;
    m_complete = false;
    m_secondWalk = false;
    // The server cannot filter by "pending", and a page may hold none: only all pages tell.
    m_wantAll = m_query.status == api::SessionStatus::Pending;
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
    m_offset = 0;
    m_unreadable = 0;
    m_wantAll = false;
    m_refreshed.clear();
    request(State::Refreshing, std::clamp(m_model.rowCount(), firstPage, api::maximumPageSize));
}

void SessionsController::stop()
{
    if (!isBusy())
        return;
    const bool hadRows = m_updatedAt.has_value();
    if (m_state == State::Refreshing)
        m_offset = m_model.rowCount(); // the rows of before stand, so paging goes on after them
    ++m_generation;
    m_call.cancel();
    m_wantAll = m_secondWalk = false;
    setState(hadRows ? State::Ready : State::Empty);
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
    m_call.cancel();
    m_query.limit = limit;
    m_query.offset = m_offset;
    const auto urgency = m_wantAll ? api::Urgency::Bulk : api::Urgency::Person;
    m_call = m_service.list(m_query, urgency)
                 .then(this,
                     [this, limit, generation = ++m_generation](const Result<Page<api::Session>> &answer) {
                         if (generation != m_generation)
                             return;
                         if (!answer)
                             return takeFailure(answer.error());
                         m_total = answer->total;
                         m_unreadable += answer->unreadable;
                         m_offset += static_cast<int>(answer->sent());
                         m_updatedAt = m_clock.now();
                         if (m_state == State::Refreshing)
                             takeRefreshed(*answer, limit);
                         else
                             take(*answer, limit);
                     });
    setState(state);
}

void SessionsController::take(const Page<api::Session> &page, int limit)
{
    m_model.upsert(page.items);
    const bool last = page.sent() < limit || (m_total && m_offset >= *m_total);
    if (!last) {
        if (m_wantAll)
            return request(State::LoadingMore, api::maximumPageSize);
        return setState(State::Ready);
    }
    // Rows that went between two pages pull the others up past the offset. One more walk finds them.
    const bool missed = m_total && loaded() + m_unreadable < *m_total;
    if (missed && !m_secondWalk) {
        m_secondWalk = m_wantAll = true;
        m_offset = 0;
        m_unreadable = 0;
        return request(State::LoadingMore, api::maximumPageSize);
    }
    m_wantAll = m_secondWalk = false;
    m_complete = !missed;
    setState(State::Ready);
}

void SessionsController::takeRefreshed(const Page<api::Session> &page, int limit)
{
    m_refreshed += page.items;
    const bool last = page.sent() < limit || (m_total && m_offset >= *m_total);
    if (!last && m_refreshed.size() < m_model.rowCount())
        return request(State::Refreshing, api::maximumPageSize);
    m_model.replaceAll(m_refreshed);
    m_refreshed.clear();
    m_complete = last;
    setState(State::Ready);
}

void SessionsController::takeFailure(const Failure &failure)
{
    if (m_state == State::Refreshing)
        m_offset = m_model.rowCount();
    m_wantAll = m_secondWalk = false;
    m_refreshed.clear();
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
