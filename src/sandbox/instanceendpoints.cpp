// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/instanceendpoints.h"

#include "sandbox/gate.h"
#include "sandbox/router.h"
#include "sandbox/sessionendpoints.h"

#include <QJsonDocument>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

InstanceEndpoints::InstanceEndpoints(World &world, const Instance &instance)
    : m_world(world)
    , m_instance(instance)
{
}

void InstanceEndpoints::addTo(Router &router)
{
    router.add("GET", "/clients", [](const Request &request) {
        return failed(request, 410, u"operation_deprecated"_s,
            u"This endpoint is deprecated and pending removal"_s,
            u"This endpoint is deprecated and pending removal"_s);
    });
    router.add("GET", "/clients/*", [this](const Request &request) { return client(request); });
    router.add("GET", "/instance", [this](const Request &) { return instance(); });
}

Answer InstanceEndpoints::client(const Request &request)
{
    const int clientRow = m_world.clientRow(request.parts.at(1));
    if (clientRow < 0)
        return notFound(request, u"Client"_s, request.parts.at(1));
    const Client &client = m_world.clients()[static_cast<std::size_t>(clientRow)];
    const Millis now = m_world.now();
    QByteArray sessions;
    QJsonArray ids;
    QJsonValue lastActive;
    Millis newest = 0;
    Millis updated = client.created;
    for (const int row : client.sessions) {
        const Session &session = m_world.session(row, now);
        updated = std::max(updated, session.updated);
        // "removed" says just this: the session no longer stands under its client.
        if (session.status == Status::Removed)
            continue;
        if (session.lastActive > newest) {
            newest = session.lastActive;
            lastActive = QString::fromLatin1(session.id);
        }
        ids.append(QString::fromLatin1(session.id));
        sessions.append(sessions.isEmpty() ? "" : ",")
            .append(sessionAsSeen(m_world, row, knowsTasks(request), now));
    }
    QByteArray json = QJsonDocument(
        QJsonObject {{u"object"_s, u"client"_s}, {u"id"_s, QString::fromLatin1(client.id)},
            {u"session_ids"_s, ids}, {u"sign_in_id"_s, QJsonValue()}, {u"sign_up_id"_s, QJsonValue()},
            {u"last_active_session_id"_s, lastActive},
            {u"last_authentication_strategy"_s, QString::fromLatin1(client.strategy)},
            {u"created_at"_s, client.created},
            {u"updated_at"_s,
                updated}}).toJson(QJsonDocument::Compact);
    json.chop(1);
    return answered(json + ",\"sessions\":[" + sessions + "]}");
}

Answer InstanceEndpoints::instance() const
{
    const QJsonValue origins
        = m_instance.production ? QJsonValue(QJsonArray {u"https://app.example.com"_s}) : QJsonValue();
    return answered(QJsonObject {{u"object"_s, u"instance"_s}, {u"id"_s, QString::fromLatin1(m_instance.id)},
        {u"environment_type"_s, m_instance.production ? u"production"_s : u"development"_s},
        {u"allowed_origins"_s, origins}, {u"workspace_id"_s, QJsonValue()}});
}

} // namespace frontdesk::sandbox
