// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/livesessions.h"

#include "operations/loadall.h"

namespace frontdesk::operations {

namespace {
constexpr int width = 6; // people at a time
}

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
    for (const auto reading = std::exchange(m_reading, {}); LoadAll * load : reading.keys()) {
        load->stop();
        load->disconnect(this);
        load->deleteLater();
    }
}

void LiveSessions::begin(QList<api::SessionsQuery> queries)
{
    cancel();
    m_live.clear();
    m_seen.clear();
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
    while (m_reading.size() < width && !m_waiting.isEmpty())
        ask(m_waiting.takeFirst());
    if (m_reading.isEmpty())
        Q_EMIT finished();
}

void LiveSessions::ask(const api::SessionsQuery &query)
{
    auto *load = new LoadAll(m_service, this);
    m_reading.insert(load, {});
    connect(load, &LoadAll::loaded, this, [this, load](const api::PackedPage &page) { take(load, page); });
    connect(load, &LoadAll::finished, this, [this, load] { end(load); });
    connect(load, &LoadAll::failed, this, [this, load, user = query.userId](const Failure &failure) {
        m_missed.append({user, failure});
        end(load);
    });
    load->start(query, api::maximumPageSize, api::Urgency::Bulk);
}

void LiveSessions::take(LoadAll *load, const api::PackedPage &page)
{
    for (const api::PackedSession &packed : page.items) {
        if (!api::isLive(packed.status))
            continue;
        const api::Session session = page.unpacked(packed);
        if (m_seen.contains(session.id))
            continue;
        m_seen.insert(session.id);
        m_reading[load] << session;
    }
}

void LiveSessions::end(LoadAll *load)
{
    m_live << m_reading.take(load);
    load->deleteLater();
    ++m_done;
    Q_EMIT progressed();
    fill();
}

} // namespace frontdesk::operations
