// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QAbstractItemModel>
#include <QStringList>
#include <QTranslator>

namespace frontdesk {

//! The moment of all tests: 1 January 2026, 10:05 UTC.
inline constexpr Instant sampleNow {std::chrono::milliseconds {1767261900000}};

inline api::SessionActivity sampleActivity()
{
    api::SessionActivity activity;
    activity.deviceType = QStringLiteral("Macintosh");
    activity.browserName = QStringLiteral("Chrome");
    activity.browserVersion = QStringLiteral("126.0.6478.127");
    activity.ipAddress = QStringLiteral("203.0.113.7");
    activity.city = QStringLiteral("Berlin");
    activity.country = QStringLiteral("DE");
    return activity;
}

//! An active session called \a id, created \a age before sampleNow and last used three minutes before it.
inline api::Session sampleSession(const QString &id, std::chrono::minutes age = std::chrono::hours(1))
{
    api::Session session;
    session.id = *SessionId::parse(id);
    session.userId = *UserId::parse(QStringLiteral("user_dana"));
    session.clientId = *ClientId::parse(QStringLiteral("client_mac"));
    session.status = api::SessionStatus::Active;
    session.statusText = QStringLiteral("active");
    session.latestActivity = sampleActivity();
    session.createdAt = sampleNow - age;
    session.lastActiveAt = sampleNow - std::chrono::minutes(3);
    session.expireAt = sampleNow + std::chrono::hours(24 * 6 + 1);
    return session;
}

//! The \a role of column \a column in all rows, in order.
inline QStringList columnOf(const QAbstractItemModel &model, int role, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

//! Chooses between singular and plural as the translation file for English does.
class EnglishPlurals final : public QTranslator {
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString ending = QStringLiteral("(s)");
        if (n < 0 || !text.contains(ending))
            return {};
        return QString(text).replace(ending, n == 1 ? QString() : QStringLiteral("s"));
    }
};

} // namespace frontdesk
