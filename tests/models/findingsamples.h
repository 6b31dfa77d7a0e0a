// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/findings.h"
#include "samples.h"

namespace frontdesk {

/*! A session in words, in any order: a status, "39m", "5h" or "41d" since it was last on ("?": Clerk did not
    say), "Lagos,NG", "Chrome/126.0", "user:dana", "client:mac", "actor", "bare" for no activity, or an
   address.
*/
inline api::Session sessionOf(const QString &id, const QString &words)
{
    api::Session session = sampleSession(id);
    bool isBare = false;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QString rest = word.section(u':', 1);
        bool isNumber = false;
        const int number = word.chopped(1).toInt(&isNumber);
        using namespace std::chrono;
        if (word == QLatin1String("?"))
            session.lastActiveAt.reset();
        else if (isNumber && word.endsWith(u'm'))
            session.lastActiveAt = sampleNow - minutes(number);
        else if (isNumber && word.endsWith(u'h'))
            session.lastActiveAt = sampleNow - hours(number);
        else if (isNumber && word.endsWith(u'd'))
            session.lastActiveAt = sampleNow - days(number);
        else if (word.contains(u',')) {
            session.latestActivity->city = word.section(u',', 0, 0);
            session.latestActivity->country = word.section(u',', 1);
        } else if (word.contains(u'/')) {
            session.latestActivity->browserName = word.section(u'/', 0, 0).replace(u'_', u' ');
            session.latestActivity->browserVersion = word.section(u'/', 1);
        } else if (word.startsWith(QLatin1String("user:")))
            session.userId = UserId::parse(rest).value_or(UserId());
        else if (word.startsWith(QLatin1String("client:")))
            session.clientId = ClientId::parse(rest).value_or(ClientId());
        else if (word == QLatin1String("actor"))
            session.actor = {{QStringLiteral("sub"), QStringLiteral("user_support")}};
        else if (word == QLatin1String("bare"))
            isBare = true;
        else if (word.contains(u'.') || word.contains(u':'))
            session.latestActivity->ipAddress = word;
        else {
            session.status = api::sessionStatus(word);
            session.statusText = word;
        }
    }
    if (isBare)
        session.latestActivity.reset();
    return session;
}

//! One session for each line, called "a", "b", "c" …
inline QList<api::Session> sessionsOf(const QStringList &lines)
{
    QList<api::Session> sessions;
    for (const QString &line : lines)
        sessions << sessionOf(QString(QChar(u'a' + static_cast<char16_t>(sessions.size()))), line);
    return sessions;
}

inline models::SessionList listOf(const QList<api::Session> &sessions)
{
    models::SessionRows rows;
    rows.insert(0, rows.pack(sessions));
    return rows.list();
}

//! A table of the month before sampleNow.
inline models::BrowserAges sampleAges()
{
    return models::BrowserAges::parse(QStringLiteral("# A comment\n"
                                                     "date 2025-12\n"
                                                     "source Somebody, 1.0\n"
                                                     "browser Chrome, Chrome Mobile\n"
                                                     "100 2022-03\n"
                                                     "120 2023-12\n"
                                                     "121 2024-01\n"
                                                     "140 2025-09\n"));
}

} // namespace frontdesk
