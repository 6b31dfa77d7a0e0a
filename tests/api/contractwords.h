// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/decode.h"

#include <QJsonDocument>

namespace frontdesk::api {

// What a value and the JSON it came from say, in words that can be compared.

[[nodiscard]] QString tell(const Session &session);
[[nodiscard]] QString tell(const User &user);
[[nodiscard]] QString tell(const Membership &membership);
[[nodiscard]] QString tell(const JwtTemplate &jwtTemplate);
[[nodiscard]] QString tell(const Client &client);
[[nodiscard]] QString tell(const Instance &instance);
[[nodiscard]] QString tell(const Jwks &keys);
[[nodiscard]] QString tell(const Token &token);
[[nodiscard]] QString tell(qint64 count);

[[nodiscard]] QString tellSession(const QJsonObject &json);
[[nodiscard]] QString tellUser(const QJsonObject &json);
[[nodiscard]] QString tellMembership(const QJsonObject &json);
[[nodiscard]] QString tellTemplate(const QJsonObject &json);
[[nodiscard]] QString tellClient(const QJsonObject &json);
[[nodiscard]] QString tellInstance(const QJsonObject &json);
[[nodiscard]] QString tellKeys(const QJsonObject &json);
[[nodiscard]] QString tellToken(const QJsonObject &json);
[[nodiscard]] QString tellCount(const QJsonObject &json);

//! A page of either shape: its total and its rows.
[[nodiscard]] QString tellPage(const QJsonDocument &json, QString (*tellRow)(const QJsonObject &));

template <typename T>
[[nodiscard]] QString tell(const Page<T> &page)
{
    QStringList words {page.total ? QString::number(*page.total) : QStringLiteral("no total")};
    for (const T &row : page.items)
        words << tell(row);
    return words.join(u'\n');
}

template <typename T>
[[nodiscard]] QString tell(const Fetched<T> &fetched)
{
    return tell(fetched.value);
}

} // namespace frontdesk::api
