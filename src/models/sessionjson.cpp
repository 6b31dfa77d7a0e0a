// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionjson.h"

#include "models/sessioncolumns.h"

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using Table = SessionTableModel;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(static_cast<qint64>(time->time_since_epoch().count())) : QJsonValue();
}

} // namespace

QJsonObject sessionJson(const api::Session &session, const QList<Table::Column> &columns)
{
    const api::SessionActivity from = session.latestActivity.value_or(api::SessionActivity {});
    QJsonObject json;
    QJsonObject activity;
    for (const Table::Column column : columns) {
        switch (column) {
        case Table::Status:
            json[u"status"_s] = orNull(session.statusText);
            break;
        case Table::Device:
            activity[u"device_type"_s] = orNull(from.deviceType);
            activity[u"browser_name"_s] = orNull(from.browserName);
            activity[u"browser_version"_s] = orNull(from.browserVersion);
            activity[u"is_mobile"_s] = from.isMobile;
            break;
        case Table::Place:
            activity[u"city"_s] = orNull(from.city);
            activity[u"country"_s] = orNull(from.country);
            break;
        case Table::Ip:
            activity[u"ip_address"_s] = orNull(from.ipAddress);
            break;
        case Table::LastActive:
            json[u"last_active_at"_s] = orNull(session.lastActiveAt);
            break;
        case Table::Created:
            json[u"created_at"_s] = orNull(session.createdAt);
            break;
        case Table::Expires:
            json[u"expire_at"_s] = orNull(session.expireAt);
            break;
        case Table::Organization:
            json[u"last_active_organization_id"_s] = orNull(session.lastActiveOrganizationId.text());
            break;
        case Table::ImpersonatedBy:
            json[u"actor"_s] = session.isImpersonated() ? QJsonValue(session.actor) : QJsonValue();
            break;
        case Table::Client:
            json[u"client_id"_s] = orNull(session.clientId.text());
            break;
        case Table::SessionId:
            json[u"id"_s] = orNull(session.id.text());
            break;
        case Table::User:
            json[u"user_id"_s] = orNull(session.userId.text());
            break;
        case Table::ColumnCount:
            break;
        }
    }
    if (!activity.isEmpty())
        json[u"latest_activity"_s] = session.latestActivity ? QJsonValue(activity) : QJsonValue();
    return json;
}

} // namespace frontdesk::models
