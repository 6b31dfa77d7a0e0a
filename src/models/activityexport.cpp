// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activityexport.h"

#include "models/csvline.h"
#include "models/relativetime.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

using Fields = QList<std::pair<QString, QString>>;

// For programs: these words are the same in every language.
QString actionKey(Action action)
{
    switch (action) {
    case Action::RevokeSession:
        return u"revoke_session"_s;
    case Action::CreateToken:
        return u"create_token"_s;
    case Action::CreateSession:
        return u"create_session"_s;
    case Action::MarkPasswordCompromised:
        return u"mark_password_compromised"_s;
    case Action::ClearPasswordCompromised:
        return u"clear_password_compromised"_s;
    case Action::BanUser:
        return u"ban_user"_s;
    case Action::UnbanUser:
        return u"unban_user"_s;
    case Action::LockUser:
        return u"lock_user"_s;
    case Action::UnlockUser:
        return u"unlock_user"_s;
    }
    return u"unknown"_s;
}

QString outcomeKey(const std::optional<journal::Outcome> &outcome)
{
    if (!outcome)
        return u"open"_s;
    switch (outcome->kind) {
    case journal::Outcome::Kind::Done:
        return u"done"_s;
    case journal::Outcome::Kind::Failed:
        return u"failed"_s;
    case journal::Outcome::Kind::Unknown:
        break;
    }
    return u"unknown"_s;
}

Fields fieldsOf(const journal::Entry &entry, bool hasPseudonyms)
{
    const journal::Intent &intent = entry.intent;
    const Change &change = intent.change;
    const journal::Outcome outcome = entry.outcome.value_or(journal::Outcome {});
    const auto iso = [](Instant time) { return utcDateTime(time).toString(Qt::ISODateWithMs); };
    return {{u"time"_s, iso(intent.at)}, {u"action"_s, actionKey(change.action)},
        {u"outcome"_s, outcomeKey(entry.outcome)},
        {u"outcome_time"_s, entry.outcome ? iso(outcome.at) : QString()},
        {u"http_status"_s, outcome.httpStatus == 0 ? QString() : QString::number(outcome.httpStatus)},
        {u"instance"_s, intent.instance}, {u"instance_id"_s, intent.instanceId.text()},
        {u"environment"_s,
            intent.environment == Environment::Production ? u"production"_s : u"development"_s},
        {u"user_id"_s, change.user.text()}, {u"session_id"_s, change.session.text()},
        {u"reason"_s, change.purpose.reason}, {u"ticket"_s, change.purpose.ticket},
        {u"operator"_s, intent.operatorName}, {u"detail"_s, change.detail},
        {u"job"_s, change.job == 0 ? QString() : QString::number(change.job)},
        {u"trace_id"_s, outcome.traceId},
        {u"token_expires"_s, outcome.expires ? iso(*outcome.expires) : QString()},
        {u"pseudonyms"_s, hasPseudonyms ? u"true"_s : QString()}};
}

} // namespace

QByteArray activityCsv(const QList<journal::Entry> &entries, bool hasPseudonyms)
{
    QStringList heads;
    for (const auto &[name, value] : fieldsOf({}, hasPseudonyms))
        heads << name;
    QByteArray table = csvLine(heads);
    for (const journal::Entry &entry : entries) {
        QStringList cells;
        for (const auto &[name, value] : fieldsOf(entry, hasPseudonyms))
            cells << value;
        table += csvLine(cells);
    }
    return table;
}

QByteArray activityJson(const QList<journal::Entry> &entries, bool hasPseudonyms)
{
    QJsonArray rows;
    for (const journal::Entry &entry : entries) {
        QJsonObject row;
        for (const auto &[name, value] : fieldsOf(entry, hasPseudonyms)) {
            if (!value.isEmpty())
                row.insert(name, value);
        }
        rows.append(row);
    }
    return QJsonDocument(rows).toJson();
}

} // namespace frontdesk::models
