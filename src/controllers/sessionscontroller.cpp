// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "models/sessiontablemodel.h"

#include <QSet>

#include <algorithm>
#include <functional>
#include <utility>

namespace frontdesk::controllers {

namespace {
constexpr int firstPage = 100; // fills any screen and comes quickly
}

SessionsController::SessionsController(
    api::SessionsService &service, models::SessionTableModel &model, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_clock(clock)
    , m_load(service)
{
    connect(&m_load, &operations::LoadAll::loaded, this, &SessionsController::take);
    connect(&m_load, &operations::LoadAll::finished, this, &SessionsController::end);
    connect(&m_load, &operations::LoadAll::failed, this, &SessionsController::takeFailure);
    m_marks.setSingleShot(true);
    connect(&m_marks, &QTimer::timeout, this, &SessionsController::endMarks);
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

void SessionsController::start(const api::SessionsQuery &query)
{
    m_query = query;
    m_total.reset();
    m_updatedAt.reset();
    m_new.clear();
    m_unreadable = 0;
    m_isComplete = m_isRead = m_isRefresh = m_isQuiet = false;
    m_state = State::Loading;
    m_model.reset();
    m_load.start(m_query, firstPage);
    setState(State::Loading);
}

void SessionsController::loadAll()
{
    if (m_state == State::Empty || isBusy())
        return;
    showNew();
    if (m_isComplete)
        return;
    m_isQuiet = false;
    m_load.resume();
    setState(m_isRefresh ? State::Refreshing : State::LoadingMore);
}

void SessionsController::refresh()
{
    if (!isAsked())
        return;
    if (!m_updatedAt)
        return start(m_query);
    showNew();
    beginRefresh(false);
}

void SessionsController::refreshQuietly()
{
    if (canRefreshQuietly())
        beginRefresh(true);
}

void SessionsController::beginRefresh(bool isQuiet)
{
    m_isRefresh = true;
    m_isQuiet = isQuiet;
    m_load.start(m_query, api::maximumPageSize, isQuiet ? api::Urgency::Bulk : api::Urgency::Person,
        m_total.value_or(0));
    setState(State::Refreshing);
}

void SessionsController::showNew()
{
    if (m_new.isEmpty())
        return;
    // In the order of the list, whichever page came first: neighbours are inserted together.
    std::ranges::stable_sort(m_new, std::greater(), &api::Session::createdAt);
    m_model.upsert(std::exchange(m_new, {}));
    Q_EMIT changed();
}

void SessionsController::stop()
{
    if (!isBusy())
        return;
    m_load.stop();
    setState(m_updatedAt ? State::Ready : State::Empty);
}

bool SessionsController::isBusy() const
{
    return m_state == State::Loading || m_state == State::LoadingMore || m_state == State::Refreshing;
}

int SessionsController::loaded() const
{
    return m_model.rowCount();
}

void SessionsController::take(const api::PackedPage &page)
{
    m_total = m_load.total();
    m_unreadable = m_isRefresh ? qMax(m_unreadable, m_load.unreadable()) : m_load.unreadable();
    api::PackedPage shown = page;
    if (m_isQuiet)
        holdBack(shown);
    m_model.upsert(shown, m_isRefresh ? std::optional(m_clock.now()) : std::nullopt);
    scheduleMarks();
    m_isComplete &= !m_total || loaded() + m_unreadable >= *m_total;
    if (!m_isRefresh)
        m_updatedAt = m_clock.now();
    setState(m_isRefresh ? State::Refreshing : State::LoadingMore);
}

// What is new waits to be asked for.
void SessionsController::holdBack(api::PackedPage &page)
{
    QList<api::Session> fresh;
    QSet<SessionId> ids;
    page.items.removeIf([&](const api::PackedSession &packed) {
        const SessionId id = page.texts.id(packed);
        if (m_model.holds(id))
            return false;
        if (!ids.contains(id)) {
            ids.insert(id);
            fresh << page.unpacked(packed);
        }
        return true;
    });
    m_new.removeIf([&ids](const api::Session &held) { return ids.contains(held.id); });
    m_new << fresh;
}

void SessionsController::endMarks()
{
    m_model.endMarks(m_clock.now());
    scheduleMarks();
}

void SessionsController::scheduleMarks()
{
    // A coarse timer may be a twentieth early.
    if (m_model.hasMarks())
        m_marks.start(models::CellMarks::length + models::CellMarks::length / 10);
}

void SessionsController::end()
{
    if (m_load.isComplete() && m_isRefresh)
        dropUnseen();
    m_total = m_load.total();
    m_unreadable = m_load.unreadable();
    m_isComplete = m_load.isComplete();
    m_isRead = true;
    m_isRefresh = false;
    m_updatedAt = m_clock.now();
    m_model.squeeze();
    setState(State::Ready);
}

// What everything was read without is gone.
void SessionsController::dropUnseen()
{
    const auto isGone = [this](const SessionId &id) { return !m_load.holds(id); };
    m_new.removeIf([&isGone](const api::Session &session) { return isGone(session.id); });
    m_model.removeIf(isGone);
}

void SessionsController::takeFailure(const Failure &failure)
{
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
