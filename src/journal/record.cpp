// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/record.h"

#include "core/redact.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 ms(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instant(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

//! Adds \a text as it is kept, never a key or a token; what is empty is left out.
void put(QJsonObject &body, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        body.insert(name, redact(text));
}

template <typename T>
T idIn(const QJsonValue &value)
{
    return T::parse(value.toString()).value_or(T());
}

QByteArray json(const QJsonObject &body)
{
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QJsonObject bodyOf(const Record &record)
{
    return QJsonDocument::fromJson(record.body).object();
}

//! What intents and jobs have in common: an Intent or a Job.
template <typename T>
void putOrigin(QJsonObject &body, const T &from, const Purpose &purpose)
{
    put(body, u"operator"_s, from.operatorName);
    put(body, u"instance"_s, from.instance);
    put(body, u"instance_id"_s, from.instanceId.text());
    body.insert(u"production"_s, from.environment == Environment::Production);
    put(body, u"reason"_s, purpose.reason);
    put(body, u"ticket"_s, purpose.ticket);
}

template <typename T>
void readOrigin(const QJsonObject &body, T &into, Purpose &purpose)
{
    into.operatorName = body.value(u"operator").toString();
    into.instance = body.value(u"instance").toString();
    into.instanceId = idIn<InstanceId>(body.value(u"instance_id"));
    into.environment
        = body.value(u"production").toBool(true) ? Environment::Production : Environment::Development;
    purpose = {body.value(u"reason").toString(), body.value(u"ticket").toString()};
}

} // namespace

QByteArray chained(const QByteArray &previous, const Record &record)
{
    // Nothing but the body can hold a line's end, so that no two records read the same.
    QByteArray text = previous.toHex();
    const qint64 numbers[] {record.place(), record.number, static_cast<qint64>(record.type), record.subject,
        record.at, record.code};
    for (const qint64 number : numbers)
        text += '\n' + QByteArray::number(number);
    for (const QString &name : {record.writer, record.subjectWriter})
        text += '\n' + name.toUtf8();
    text += '\n' + record.body;
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

Record recordOf(const Intent &intent)
{
    const Change &change = intent.change;
    QJsonObject body;
    putOrigin(body, intent, change.purpose);
    put(body, u"session"_s, change.session.text());
    put(body, u"user"_s, change.user.text());
    put(body, u"detail"_s, change.detail);
    Record record;
    record.type = Record::Type::Intent;
    record.at = ms(intent.at);
    record.code = static_cast<int>(change.action);
    record.body = json(body);
    return record;
}

Record recordOf(const Outcome &outcome)
{
    QJsonObject body;
    if (outcome.httpStatus != 0)
        body.insert(u"status"_s, outcome.httpStatus);
    put(body, u"trace"_s, outcome.traceId);
    put(body, u"detail"_s, outcome.detail);
    if (outcome.expires)
        body.insert(u"expires"_s, ms(*outcome.expires));
    Record record;
    record.type = Record::Type::Outcome;
    record.at = ms(outcome.at);
    record.code = static_cast<int>(outcome.kind);
    record.body = json(body);
    return record;
}

Record recordOf(const Job &job)
{
    QJsonObject body;
    putOrigin(body, job, job.purpose);
    QJsonArray items;
    for (const JobItem &item : job.items)
        items.append(QJsonArray {redact(item.session.text()), redact(item.user.text())});
    body.insert(u"items"_s, items);
    QJsonArray everywhere;
    for (const UserId &user : job.everywhere)
        everywhere.append(redact(user.text()));
    body.insert(u"everywhere"_s, everywhere);
    Record record;
    record.type = Record::Type::Job;
    record.at = ms(job.at);
    record.body = json(body);
    return record;
}

Intent intentIn(const Record &record, JobId job)
{
    const QJsonObject body = bodyOf(record);
    Intent intent;
    intent.at = instant(record.at);
    Change &change = intent.change;
    readOrigin(body, intent, change.purpose);
    change.action = static_cast<Action>(record.code);
    change.session = idIn<SessionId>(body.value(u"session"));
    change.user = idIn<UserId>(body.value(u"user"));
    change.detail = body.value(u"detail").toString();
    change.job = job;
    return intent;
}

Outcome outcomeIn(const Record &record)
{
    const QJsonObject body = bodyOf(record);
    Outcome outcome {instant(record.at), static_cast<Outcome::Kind>(record.code),
        body.value(u"status").toInt(), body.value(u"trace").toString(), body.value(u"detail").toString()};
    if (const QJsonValue expires = body.value(u"expires"); expires.isDouble())
        outcome.expires = instant(expires.toInteger());
    return outcome;
}

Job jobIn(const Record &record)
{
    const QJsonObject body = bodyOf(record);
    Job job;
    job.at = instant(record.at);
    readOrigin(body, job, job.purpose);
    const QJsonArray items = body.value(u"items").toArray();
    job.items.reserve(items.size());
    for (const auto &item : items)
        job.items.append({idIn<SessionId>(item.toArray().at(0)), idIn<UserId>(item.toArray().at(1))});
    const QJsonArray everywhere = body.value(u"everywhere").toArray();
    for (const auto &user : everywhere)
        job.everywhere.append(idIn<UserId>(user));
    return job;
}

} // namespace frontdesk::journal
