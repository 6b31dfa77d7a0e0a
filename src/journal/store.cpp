// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/store.h"

#include "core/redact.h"

#include <QSqlError>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 ms(Instant at)
{
    return at.time_since_epoch().count();
}

Instant instant(const QVariant &value)
{
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

//! \a text as it is kept: never a key or a token, and not NULL, which an empty QString would be.
QString kept(const QString &text)
{
    return text.isEmpty() ? u""_s : redact(text);
}

template <typename T>
T idIn(const QVariant &value)
{
    return T::parse(value.toString()).value_or(T());
}

//! \a text for LIKE, where it is to occur as it stands.
QString pattern(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

QString question(const Filter &filter)
{
    QString where = u"1"_s;
    if (filter.action)
        where += u" AND action = :action"_s;
    if (filter.from)
        where += u" AND i.at >= :from"_s;
    if (!filter.text.isEmpty())
        where += u" AND (operator || char(10) || instance || char(10) || session || char(10) || user || "
                 u"char(10)"
                 " || reason || char(10) || ticket || char(10) || i.detail || char(10)"
                 " || coalesce(trace, '') LIKE :text ESCAPE '\\')"_s;
    return u"SELECT i.id, i.at, operator, instance, instance_id, production, action, session, user, i.detail,"
           " reason, ticket, o.at, o.kind, o.status, o.trace, o.detail"
           " FROM intents i LEFT JOIN outcomes o ON o.intent = i.id WHERE "_s
        + where + u" ORDER BY i.id DESC LIMIT :limit"_s;
}

Entry entry(const QSqlQuery &row)
{
    Entry entry;
    entry.id = row.value(0).toLongLong();
    entry.intent = {instant(row.value(1)), row.value(2).toString(), row.value(3).toString(),
        idIn<InstanceId>(row.value(4)),
        row.value(5).toBool() ? Environment::Production : Environment::Development,
        {static_cast<Action>(row.value(6).toInt()), idIn<SessionId>(row.value(7)), idIn<UserId>(row.value(8)),
            row.value(9).toString(), {row.value(10).toString(), row.value(11).toString()}}};
    if (!row.value(12).isNull())
        entry.outcome = Outcome {instant(row.value(12)), static_cast<Outcome::Kind>(row.value(13).toInt()),
            row.value(14).toInt(), row.value(15).toString(), row.value(16).toString()};
    return entry;
}

} // namespace

Store::Store(QString path)
    : m_path(std::move(path))
{
}

Result<EntryId> Store::add(const Intent &intent)
{
    if (const auto problem = m_database.open(m_path))
        return fail(Failure::refused(Refusal::Unrecorded, *problem));
    QSqlQuery query = m_database.query();
    query.prepare(
        u"INSERT INTO intents (at, operator, instance, instance_id, production, action, session, user,"
        " detail, reason, ticket) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    const Change &change = intent.change;
    query.addBindValue(ms(intent.at));
    query.addBindValue(kept(intent.operatorName));
    query.addBindValue(kept(intent.instance));
    query.addBindValue(kept(intent.instanceId.text()));
    query.addBindValue(intent.environment == Environment::Production);
    query.addBindValue(static_cast<int>(change.action));
    for (const QString &text : {change.session.text(), change.user.text(), change.detail,
             change.purpose.reason, change.purpose.ticket})
        query.addBindValue(kept(text));
    return write(query).map([&query] { return query.lastInsertId().toLongLong(); });
}

Result<void> Store::addOutcome(EntryId entry, const Outcome &outcome)
{
    if (const auto problem = m_database.open(m_path))
        return fail(Failure::refused(Refusal::Unrecorded, *problem));
    QSqlQuery query = m_database.query();
    query.prepare(
        u"INSERT INTO outcomes (intent, at, kind, status, trace, detail) VALUES (?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(entry);
    query.addBindValue(ms(outcome.at));
    query.addBindValue(static_cast<int>(outcome.kind));
    query.addBindValue(outcome.httpStatus);
    query.addBindValue(kept(outcome.traceId));
    query.addBindValue(kept(outcome.detail));
    return write(query);
}

Result<void> Store::write(QSqlQuery &query)
{
    // Outside a transaction each statement commits, and with synchronous=FULL that is synced, by itself.
    if (query.exec())
        return {};
    return fail(Failure::refused(Refusal::Unrecorded, query.lastError().text()));
}

Result<QList<Entry>> Store::read(const Filter &filter)
{
    if (const auto problem = m_database.open(m_path))
        return fail(Failure::refused(Refusal::UnreadableJournal, *problem));
    QSqlQuery query = m_database.query();
    query.setForwardOnly(true);
    query.prepare(question(filter));
    if (filter.action)
        query.bindValue(u":action"_s, static_cast<int>(*filter.action));
    if (filter.from)
        query.bindValue(u":from"_s, ms(*filter.from));
    if (!filter.text.isEmpty())
        query.bindValue(u":text"_s, pattern(filter.text));
    query.bindValue(u":limit"_s, filter.limit);
    if (!query.exec())
        return fail(Failure::refused(Refusal::UnreadableJournal, query.lastError().text()));
    QList<Entry> entries;
    while (query.next())
        entries << entry(query);
    // A damaged page ends the rows like their end does: a part must not pass for the whole.
    if (query.lastError().isValid())
        return fail(Failure::refused(Refusal::UnreadableJournal, query.lastError().text()));
    return entries;
}

} // namespace frontdesk::journal
