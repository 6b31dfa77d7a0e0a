// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "qjsondecode.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace frontdesk::bench {

namespace {

template <typename T>
T idIn(const QJsonObject &json, QLatin1String name)
{
    return T::parse(json[name].toString()).value_or(T());
}

std::optional<Instant> timeIn(const QJsonObject &json, QLatin1String name)
{
    const QJsonValue value = json[name];
    return value.isDouble() ? std::optional(Instant(std::chrono::milliseconds(value.toInteger())))
                            : std::nullopt;
}

api::Session sessionIn(const QJsonObject &json)
{
    using namespace Qt::Literals::StringLiterals;
    api::Session session;
    session.id = idIn<SessionId>(json, "id"_L1);
    session.userId = idIn<UserId>(json, "user_id"_L1);
    session.clientId = idIn<ClientId>(json, "client_id"_L1);
    session.statusText = json["status"_L1].toString();
    session.status = api::sessionStatus(session.statusText);
    session.lastActiveOrganizationId = idIn<OrganizationId>(json, "last_active_organization_id"_L1);
    session.actor = json["actor"_L1].toObject();
    const QJsonArray tasks = json["tasks"_L1].toArray();
    for (const QJsonValue task : tasks)
        session.tasks << task["key"_L1].toString();
    if (const QJsonValue value = json["latest_activity"_L1]; value.isObject()) {
        const QJsonObject activity = value.toObject();
        session.latestActivity = {activity["id"_L1].toString(), activity["device_type"_L1].toString(),
            activity["browser_name"_L1].toString(), activity["browser_version"_L1].toString(),
            activity["ip_address"_L1].toString(), activity["city"_L1].toString(),
            activity["country"_L1].toString(), activity["is_mobile"_L1].toBool()};
    }
    session.lastActiveAt = timeIn(json, "last_active_at"_L1);
    session.expireAt = timeIn(json, "expire_at"_L1);
    session.abandonAt = timeIn(json, "abandon_at"_L1);
    session.updatedAt = timeIn(json, "updated_at"_L1);
    session.createdAt = timeIn(json, "created_at"_L1);
    return session;
}

} // namespace

Page<api::Session> decodedByQJsonDocument(const QByteArray &body)
{
    const QJsonObject envelope = QJsonDocument::fromJson(body).object();
    Page<api::Session> page;
    const QJsonArray rows = envelope[QLatin1String("data")].toArray();
    for (const QJsonValue row : rows)
        page.items << sessionIn(row.toObject());
    page.total = envelope[QLatin1String("total_count")].toInteger();
    return page;
}

} // namespace frontdesk::bench
