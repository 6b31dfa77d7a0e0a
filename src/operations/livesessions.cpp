// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/livesessions.h"

#include "operations/loadall.h"

#include <algorithm>
#include <memory>
#include <tuple>

namespace frontdesk::operations {

namespace {
constexpr int width = 6; // people at a time

bool isNewer(const api::Session &one, const api::Session &other)
{
    return std::tie(other.createdAt, one.id) < std::tie(one.createdAt, other.id);
}
} // namespace

LiveSessions::LiveSessions(api::SessionsService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

void LiveSessions::list(const QList<UserId> &users)
{
    QList<api::SessionsQuery> queries;
    for (const UserId &user : users) {
        api::SessionsQuery query;
        query.userId = user;
        queries << query;
    }
    begin(std::move(queries));
}

void LiveSessions::list(const ClientId &client)
{
    api::SessionsQuery query;
    query.clientId = client;
    begin({query});
}

void LiveSessions::cancel()
{
    ++m_generation;
    m_waiting.clear();
    qDeleteAll(std::exchange(m_loads, {}));
}

void LiveSessions::begin(QList<api::SessionsQuery> queries)
{
    cancel();
    m_live.clear();
    m_missed.clear();
    m_total = queries.size();
    m_done = 0;
    m_waiting = std::move(queries);
    QMetaObject::invokeMethod(
        this,
        [this, generation = m_generation] {
            if (generation == m_generation)
                fill();
        },
        Qt::QueuedConnection);
}

void LiveSessions::fill()
{
    while (m_loads.size() < width && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
    if (m_loads.isEmpty())
        Q_EMIT finished();
}

void LiveSessions::ask(const api::SessionsQuery &query)
{
    auto *load = new LoadAll(m_service, this, api::Urgency::Bulk);
    m_loads << load;
    // By id: a page begins with the last row of the one before, and a list that moves is read twice.
    const auto live = std::make_shared<QHash<SessionId, api::Session>>();
    connect(load, &LoadAll::loaded, this, [live](const QList<api::Session> &sessions) {
        for (const api::Session &session : sessions) {
            if (api::isLive(session.status))
                live->insert(session.id, session);
            else
                live->remove(session.id);
        }
    });
    connect(load, &LoadAll::finished, this, [this, load, live] {
        const qsizetype before = m_live.size();
        m_live << live->values();
        std::sort(m_live.begin() + before, m_live.end(), isNewer);
        end(load);
    });
    connect(load, &LoadAll::failed, this, [this, load, user = query.userId](const Failure &failure) {
        m_missed.append({user, failure});
        end(load);
    });
    load->start(query);
}

void LiveSessions::end(LoadAll *load)
{
    m_loads.removeOne(load);
    load->deleteLater();
    ++m_done;
    Q_EMIT progressed();
    fill();
}

} // namespace frontdesk::operations
