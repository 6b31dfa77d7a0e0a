// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/olderjournal.h"

#include "journal/chain.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
T idIn(const QVariant &value)
{
    return T::parse(value.toString()).value_or(T());
}

Instant instant(const QVariant &value)
{
    return Instant(std::chrono::milliseconds(value.toLongLong()));
}

Intent intentIn(const QSqlQuery &row)
{
    return {instant(row.value(0)), row.value(1).toString(), row.value(2).toString(),
        idIn<InstanceId>(row.value(3)),
        row.value(4).toBool() ? Environment::Production : Environment::Development,
        {static_cast<Action>(row.value(5).toInt()), idIn<SessionId>(row.value(6)), idIn<UserId>(row.value(7)),
            row.value(8).toString(), {row.value(9).toString(), row.value(10).toString()}}};
}

Outcome outcomeIn(const QSqlQuery &row)
{
    return {instant(row.value(11)), static_cast<Outcome::Kind>(row.value(12).toInt()), row.value(13).toInt(),
        row.value(14).toString(), row.value(15).toString()};
}

bool append(Chain &chain, const QSqlQuery &row)
{
    const Intent intent = intentIn(row);
    Record first = recordOf(intent);
    if (!chain.append(first, wordsOf(intent)))
        return false;
    if (row.value(11).isNull())
        return true;
    const Outcome outcome = outcomeIn(row);
    Record second = recordOf(outcome);
    second.subjectWriter = first.writer;
    second.subject = first.number;
    return chain.append(second, wordsOf(outcome), -first.id);
}

} // namespace

bool carryOver(const QSqlDatabase &database, QString &error)
{
    Chain chain(database, QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (!chain.open()) {
        error = chain.error();
        return false;
    }
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    bool fine = rows.exec(
        u"SELECT i.at, operator, instance, instance_id, production, action, session, user, i.detail, reason,"
        " ticket, o.at, o.kind, o.status, o.trace, o.detail"
        " FROM intents i LEFT JOIN outcomes o ON o.intent = i.id ORDER BY i.id"_s);
    while (fine && rows.next())
        fine = append(chain, rows);
    error = rows.lastError().isValid() ? rows.lastError().text() : chain.error();
    rows.finish();
    for (const QString &statement : {u"DROP TABLE outcomes"_s, u"DROP TABLE intents"_s}) {
        QSqlQuery drop(database);
        if (!fine || !error.isEmpty() || !drop.exec(statement)) {
            error = error.isEmpty() ? drop.lastError().text() : error;
            return false;
        }
    }
    return true;
}

bool indexLetters(const QSqlDatabase &database, QString &error)
{
    QSqlQuery rows(database);
    rows.setForwardOnly(true);
    bool fine = rows.exec(
        u"SELECT r.body, r.type, coalesce(-i.id, r.id) FROM records r LEFT JOIN records i ON r.type = 1"
        " AND i.writer = r.subject_writer AND i.number = r.subject WHERE r.type IN (0, 1)"_s);
    while (fine && rows.next()) {
        Record record;
        record.body = rows.value(0).toByteArray();
        const bool isIntent = rows.value(1).toInt() == 0;
        const auto problem = putLetters(database,
            isIntent ? wordsOf(intentIn(record, 0)) : wordsOf(outcomeIn(record)), rows.value(2).toLongLong());
        error = problem.value_or(QString());
        fine = !problem;
    }
    if (error.isEmpty())
        error = rows.lastError().text();
    return error.isEmpty();
}

} // namespace frontdesk::journal
