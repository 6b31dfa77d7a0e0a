// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionexport.h"
#include "samples.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

//! What somebody would write who wants to be more than text.
inline const QStringList hostile {u"=HYPERLINK(\"http://evil\")"_s, u"+1+1"_s, u"-2+3"_s, u"@SUM(A1)"_s,
    u"\t=1"_s, u"\r\n=1"_s, u"＝1"_s, u"say \"no\", please"_s, u"a|b\\|c"_s, u"<script>alert(1)</script>"_s,
    u"</td></table>&amp;"_s, u"[x](http://evil) `y` *z*"_s, u"\u202Eevil\u2066"_s, u"مدينة نصر"_s,
    u"line\nbreak\u2028more"_s, u"nul\0inside"_s, u"'quoted'"_s, u"😀"_s};

inline api::Session inCity(int number, const QString &city)
{
    api::Session session = sampleSession(u"sess_%1"_s.arg(number), std::chrono::minutes(number));
    session.latestActivity->city = city;
    session.latestActivity->country.clear();
    session.latestActivity->ipAddress = u"203.0.113.%1"_s.arg(number % 250);
    return session;
}

inline models::ExportJob jobOf(const QList<api::Session> &sessions, const models::ExportChoice &choice)
{
    models::SessionTableModel table;
    table.upsert(sessions);
    models::ExportJob job {table.list(), std::nullopt, choice, {}};
    job.source.instance = u"Acme"_s;
    job.source.person.emplace();
    job.source.person->id = *UserId::parse(u"user_dana"_s);
    job.source.person->firstName = u"Dana"_s;
    job.source.person->primaryEmail = u"dana@example.com"_s;
    job.source.operatorName = u"kim"_s;
    job.source.loaded = sessions.size();
    job.source.isComplete = true;
    job.source.at = sampleNow;
    return job;
}

inline models::ExportJob hostileJob(const models::ExportChoice &choice)
{
    QList<api::Session> sessions;
    for (const QString &city : hostile)
        sessions << inCity(static_cast<int>(sessions.size()) + 1, city);
    return jobOf(sessions, choice);
}

inline models::ExportChoice written(models::ExportFormat format,
    const QList<models::ExportChoice::Column> &columns = models::ExportChoice().columns)
{
    models::ExportChoice choice;
    choice.format = format;
    choice.columns = columns;
    return choice;
}

inline QByteArray all(const models::ExportJob &job)
{
    models::SessionExport pieces(job);
    QByteArray text;
    for (QByteArray piece = pieces.next(); !piece.isEmpty(); piece = pieces.next())
        text += piece;
    return text;
}

} // namespace frontdesk
