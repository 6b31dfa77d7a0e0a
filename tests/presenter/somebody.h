// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

//! Somebody nobody else is like, made from a number.
class Somebody final {
public:
    explicit Somebody(int number)
        : m_random(static_cast<quint32>(number) + 1)
        , first(word() + u"fi"_s)
        , last(word() + u"la"_s)
        , id(u"user_"_s + base62(27))
        , session(u"sess_"_s + base62(27))
        , client(u"client_"_s + base62(27))
        , organization(u"org_"_s + base62(27))
        , company(word() + u" "_s + word() + u" GmbH"_s)
        , email(first.toLower() + u'.' + last.toLower() + u"@"_s + word().toLower() + u".test"_s)
        , username(word().toLower() + u"_nick"_s)
        , phone(u"+49301%1"_s.arg(number, 7, 10, QLatin1Char('0')))
        , external(u"crm-"_s + base62(8))
        , ip4(u"81.%1.%2.%3"_s.arg(number / 200 % 200).arg(number % 200).arg(1 + m_random.bounded(254)))
        , ip6(u"2a02:%1:%2::%3"_s.arg(number + 16, 0, 16)
                  .arg(m_random.bounded(1, 65535), 0, 16)
                  .arg(m_random.bounded(1, 65535), 0, 16))
        , note(word())
    {
    }

    [[nodiscard]] QStringList everything() const
    {
        return {first, last, id, session, client, organization, company, email, username, phone, external,
            ip4, ip6, note};
    }

    [[nodiscard]] QJsonObject user() const
    {
        return {{u"id"_s, id}, {u"object"_s, u"user"_s}, {u"first_name"_s, first}, {u"last_name"_s, last},
            {u"username"_s, username}, {u"external_id"_s, external},
            {u"image_url"_s, QString(u"https://img.example.com/"_s + id)},
            {u"created_at"_s, qint64(1716153600123)},
            {u"email_addresses"_s,
                QJsonArray {QJsonObject {{u"id"_s, QString(u"idn_"_s + id.mid(5))},
                    {u"object"_s, u"email_address"_s}, {u"email_address"_s, email}}}},
            {u"phone_numbers"_s, QJsonArray {QJsonObject {{u"phone_number"_s, phone}}}},
            {u"public_metadata"_s,
                QJsonObject {{u"note"_s, note}, {email, 1}, {u"deep"_s, QJsonArray {note}}}}};
    }

    [[nodiscard]] QJsonObject told() const
    {
        return {{u"id"_s, session}, {u"object"_s, u"session"_s}, {u"user_id"_s, id}, {u"client_id"_s, client},
            {u"status"_s, u"active"_s}, {u"last_active_at"_s, qint64(1716153600123)},
            {u"latest_activity"_s,
                QJsonObject {{u"ip_address"_s, ip4}, {u"city"_s, u"Berlin"_s},
                    {u"browser_version"_s, u"119.0.0.1"_s}}},
            {u"organization"_s,
                QJsonObject {
                    {u"id"_s, organization}, {u"object"_s, u"organization"_s}, {u"name"_s, company}}},
            {u"public_user_data"_s,
                QJsonObject {{u"first_name"_s, first}, {u"last_name"_s, last}, {u"identifier"_s, email}}},
            {u"message"_s,
                u"%1 (%2 %3, %4) from %5 and %6 called %7 about %8's %9"_s
                    .arg(id, first, last, email, ip4, ip6, phone, company)
                    .arg(session)}};
    }

private:
    QString base62(int length)
    {
        constexpr auto letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
        QString text = u"2A"_s;
        while (text.size() < length)
            text += letters[m_random.bounded(letters.size())];
        return text;
    }

    QString word()
    {
        QString text = QChar(u'A' + m_random.bounded(26));
        while (text.size() < 9)
            text += QChar(u'a' + m_random.bounded(26));
        return text;
    }

    QRandomGenerator m_random;

public:
    const QString first;
    const QString last;
    const QString id;
    const QString session;
    const QString client;
    const QString organization;
    const QString company;
    const QString email;
    const QString username;
    const QString phone;
    const QString external;
    const QString ip4;
    const QString ip6;
    const QString note;
};

} // namespace frontdesk
