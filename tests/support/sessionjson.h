// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

inline QString sessionName(int number)
{
    return QStringLiteral("sess_%1").arg(number, 4, 10, QLatin1Char('0'));
}

inline SessionId sessionId(int number)
{
    return *SessionId::parse(sessionName(number));
}

//! Session \a number of its list: the higher the number, the older it is.
inline QJsonObject sessionJson(int number, const QString &status = QStringLiteral("active"))
{
    const qint64 created = 1767261600000 - number * 60000LL;
    return {{QStringLiteral("object"), QStringLiteral("session")},
        {QStringLiteral("id"), sessionName(number)}, {QStringLiteral("user_id"), QStringLiteral("user_dana")},
        {QStringLiteral("client_id"), QStringLiteral("client_mac")}, {QStringLiteral("status"), status},
        {QStringLiteral("last_active_at"), created}, {QStringLiteral("expire_at"), created + 604800000},
        {QStringLiteral("abandon_at"), created + 2592000000}, {QStringLiteral("created_at"), created},
        {QStringLiteral("updated_at"), created}};
}

//! The same with an activity, as the list tells it and GET may not.
inline QJsonObject withActivity(QJsonObject session)
{
    session.insert(QStringLiteral("latest_activity"),
        QJsonObject {{QStringLiteral("object"), QStringLiteral("session_activity")},
            {QStringLiteral("id"), QStringLiteral("sess_activity_1")}, {QStringLiteral("is_mobile"), false},
            {QStringLiteral("browser_name"), QStringLiteral("Chrome")},
            {QStringLiteral("city"), QStringLiteral("Lagos")}});
    return session;
}

//! Sessions number \a first to \a last, both included.
inline QJsonArray sessionRange(int first, int last)
{
    QJsonArray rows;
    for (int number = first; number <= last; ++number)
        rows.append(sessionJson(number));
    return rows;
}

inline QByteArray bareArray(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

inline QByteArray page(const QJsonArray &rows, int total)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("data"), rows}, {QStringLiteral("total_count"), total}})
        .toJson(QJsonDocument::Compact);
}

inline QByteArray object(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! A refusal in Clerk's shape.
inline QByteArray refusal(const QString &code)
{
    return object({{QStringLiteral("errors"),
        QJsonArray {QJsonObject {{QStringLiteral("message"), QStringLiteral("no")},
            {QStringLiteral("long_message"), QStringLiteral("no")}, {QStringLiteral("code"), code}}}}});
}

} // namespace frontdesk
