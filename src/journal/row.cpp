// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/row.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

QString rowColumns()
{
    return u"id, writer, number, type, subject_writer, subject, at, code, CAST(body AS BLOB), hash, origin"_s;
}

Record recordIn(const QSqlQuery &row)
{
    Record record;
    record.id = row.value(0).toLongLong();
    record.writer = row.value(1).toString();
    record.number = row.value(2).toLongLong();
    record.type = static_cast<Record::Type>(row.value(3).toInt());
    record.subjectWriter = row.value(4).toString();
    record.subject = row.value(5).toLongLong();
    record.at = row.value(6).toLongLong();
    record.code = row.value(7).toInt();
    record.body = row.value(8).toByteArray();
    if (!row.value(10).isNull())
        record.origin = row.value(10).toLongLong();
    return record;
}

QByteArray hashIn(const QSqlQuery &row)
{
    return row.value(9).toByteArray();
}

std::optional<QString> putRow(const QSqlDatabase &database, const Record &record, const QByteArray &hash)
{
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO records (id, writer, number, type, subject_writer, subject, at, code, body, hash,"
        " origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(record.id);
    query.addBindValue(record.writer);
    query.addBindValue(record.number);
    query.addBindValue(static_cast<int>(record.type));
    // Not NULL, which an empty QString would be.
    query.addBindValue(record.subjectWriter.isEmpty() ? u""_s : record.subjectWriter);
    query.addBindValue(record.subject);
    query.addBindValue(record.at);
    query.addBindValue(record.code);
    query.addBindValue(QString::fromUtf8(record.body));
    query.addBindValue(hash);
    query.addBindValue(record.origin ? QVariant(*record.origin) : QVariant(QMetaType::fromType<qint64>()));
    return query.exec() ? std::nullopt : std::optional(query.lastError().text());
}

} // namespace frontdesk::journal
