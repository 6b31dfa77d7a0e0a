// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/livesessions.h"

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
    m_flying = 0;
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
    while (m_flying < width && !m_waiting.isEmpty()) {
        ++m_flying;
        ask(m_waiting.takeFirst());
    }
    if (m_flying == 0)
        Q_EMIT finished();
}

void LiveSessions::ask(const api::SessionsQuery &query)
{
    m_service.list(query, api::Urgency::Bulk)
        .then(this, [this, query, generation = m_generation](const Result<Page<api::Session>> &answer) {
            if (generation != m_generation)
                return;
            if (answer)
                return take(query, *answer);
            m_missed.append({query.userId, answer.error()});
            end();
        });
}

void LiveSessions::take(api::SessionsQuery query, const Page<api::Session> &page)
{
    for (const api::Session &session : page.items) {
        if (api::isLive(session.status))
            m_live << session;
    }
    query.offset += static_cast<int>(page.sent());
    // A total is believed before the length of a page, which the server may cut.
    const bool last
        = page.sent() == 0 || (page.total ? query.offset >= *page.total : page.sent() < query.limit);
    if (last)
        end();
    else
        ask(query);
}

void LiveSessions::end()
{
    --m_flying;
    ++m_done;
    Q_EMIT progressed();
    fill();
}

} // namespace frontdesk::operations
