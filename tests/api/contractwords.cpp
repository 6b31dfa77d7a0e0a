// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contractwords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QString ms(const std::optional<Instant> &time)
{
    return time ? QString::number(time->time_since_epoch().count()) : u"-"_s;
}

} // namespace

QString tell(const Session &s)
{
    const QString city = s.latestActivity ? s.latestActivity->city : QString();
    return QStringList {s.id.text(), s.userId.text(), s.clientId.text(), s.statusText, ms(s.createdAt),
        ms(s.expireAt), s.lastActiveOrganizationId.text(), s.actor[u"sub"_s].toString(), s.tasks.join(u'+'),
        city}
        .join(u' ');
}

QString tellSession(const QJsonObject &json)
{
    QStringList tasks;
    for (const QJsonValue &task : json[u"tasks"_s].toArray())
        tasks << task[u"key"_s].toString();
    QStringList words;
    for (const QString &name : {u"id"_s, u"user_id"_s, u"client_id"_s, u"status"_s})
        words << json[name].toString();
    for (const QString &name : {u"created_at"_s, u"expire_at"_s})
        words << QString::number(json[name].toInteger());
    words << json[u"last_active_organization_id"_s].toString() << json[u"actor"_s][u"sub"_s].toString()
          << tasks.join(u'+') << json[u"latest_activity"_s][u"city"_s].toString();
    return words.join(u' ');
}

QString tell(const User &u)
{
    return QStringList {u.id.text(), u.firstName, u.lastName, u.primaryEmail, ms(u.lastSignInAt)}.join(u' ');
}

QString tellUser(const QJsonObject &json)
{
    return QStringList {json[u"id"_s].toString(), json[u"first_name"_s].toString(),
        json[u"last_name"_s].toString(), json[u"email_addresses"_s][0][u"email_address"_s].toString(),
        json[u"last_sign_in_at"_s].isNull() ? u"-"_s
                                            : QString::number(json[u"last_sign_in_at"_s].toInteger())}
        .join(u' ');
}

QString tell(const Membership &m)
{
    return QStringList {m.organization.text(), m.organizationName, m.role}.join(u' ');
}

QString tellMembership(const QJsonObject &json)
{
    const QJsonObject organization = json[u"organization"_s].toObject();
    return QStringList {
        organization[u"id"_s].toString(), organization[u"name"_s].toString(), json[u"role"_s].toString()}
        .join(u' ');
}

QString tell(const JwtTemplate &t)
{
    return QStringList {t.id, t.name, QString::number(t.lifetime.count()), t.signingAlgorithm,
        QString::number(t.claims.size())}
        .join(u' ');
}

QString tellTemplate(const QJsonObject &json)
{
    return QStringList {json[u"id"_s].toString(), json[u"name"_s].toString(),
        QString::number(json[u"lifetime"_s].toInteger()), json[u"signing_algorithm"_s].toString(),
        QString::number(json[u"claims"_s].toObject().size())}
        .join(u' ');
}

QString tell(const Client &client)
{
    QStringList words {client.id.text(), client.lastActiveSessionId.text(), client.lastAuthenticationStrategy,
        ms(client.createdAt)};
    for (const Session &session : client.sessions)
        words << tell(session);
    return words.join(u' ');
}

QString tellClient(const QJsonObject &json)
{
    QStringList words;
    for (const QString &name : {u"id"_s, u"last_active_session_id"_s, u"last_authentication_strategy"_s})
        words << json[name].toString();
    words << QString::number(json[u"created_at"_s].toInteger());
    for (const QJsonValue &session : json[u"sessions"_s].toArray())
        words << tellSession(session.toObject());
    return words.join(u' ');
}

QString tell(const Instance &instance)
{
    const bool isProduction = instance.environment == Environment::Production;
    return instance.id.text() + u' ' + (isProduction ? u"production"_s : u"development"_s);
}

QString tellInstance(const QJsonObject &json)
{
    return json[u"id"_s].toString() + u' ' + json[u"environment_type"_s].toString();
}

QString tell(const Jwks &keys)
{
    QStringList words;
    for (const Jwk &key : keys)
        words << key.kid << key.kty << key.alg << key.use << QString::fromLatin1(key.n + ' ' + key.e);
    return words.join(u' ');
}

QString tellKeys(const QJsonObject &json)
{
    QStringList words;
    for (const QJsonValue &key : json[u"keys"_s].toArray()) {
        for (const QString &name : {u"kid"_s, u"kty"_s, u"alg"_s, u"use"_s, u"n"_s, u"e"_s})
            words << key[name].toString();
    }
    return words.join(u' ');
}

QString tell(const Token &token)
{
    return QString::fromLatin1(token.jwt.reveal());
}

QString tellToken(const QJsonObject &json)
{
    return json[u"jwt"_s].toString();
}

QString tell(qint64 count)
{
    return QString::number(count);
}

QString tellCount(const QJsonObject &json)
{
    return QString::number(json[u"total_count"_s].toInteger());
}

QString tellPage(const QJsonDocument &json, QString (*tellRow)(const QJsonObject &))
{
    const QJsonArray rows = json.isArray() ? json.array() : json[u"data"_s].toArray();
    QStringList words {json.isArray() ? u"no total"_s : QString::number(json[u"total_count"_s].toInteger())};
    for (const QJsonValue &row : rows)
        words << tellRow(row.toObject());
    return words.join(u'\n');
}

} // namespace frontdesk::api
