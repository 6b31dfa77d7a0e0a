// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chain.h"

#include "core/redact.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

//! \a text, and not NULL, which an empty QString would be.
QString present(const QString &text)
{
    return text.isEmpty() ? u""_s : text;
}

} // namespace

Words wordsOf(const Intent &intent)
{
    const Change &change = intent.change;
    const QStringList rest {intent.instance, change.session.text(), change.detail, change.purpose.reason};
    return {redact(intent.operatorName), redact(change.user.text()), redact(change.purpose.ticket),
        redact(rest.join(u'\n'))};
}

Words wordsOf(const Outcome &outcome)
{
    return {{}, {}, {}, redact(outcome.traceId + u'\n' + outcome.detail)};
}

Chain::Chain(const QSqlDatabase &database, QString writer)
    : m_database(database)
{
    m_head.writer = std::move(writer);
}

bool Chain::open()
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT (SELECT max(id) FROM records), number, hash FROM records WHERE writer = ?"
                  " ORDER BY number DESC LIMIT 1"_s);
    query.addBindValue(m_head.writer);
    if (!run(query))
        return false;
    if (query.next()) {
        m_lastId = query.value(0).toLongLong();
        m_head.number = query.value(1).toLongLong();
        m_head.hash = query.value(2).toByteArray();
        return true;
    }
    m_head.number = 0;
    m_head.hash.clear();
    QSqlQuery last(m_database);
    last.prepare(u"SELECT max(id) FROM records"_s);
    if (!run(last) || !last.next())
        return false;
    m_lastId = last.value(0).toLongLong();
    return true;
}

bool Chain::append(Record &record, const Words &words)
{
    return append(record, words, m_lastId + 1);
}

bool Chain::append(Record &record, const Words &words, qint64 wordsRow)
{
    record.id = m_lastId + 1;
    record.writer = m_head.writer;
    record.number = m_head.number + 1;
    const bool isFound = wordsRow != 0 && record.type <= Record::Type::Outcome;
    const QByteArray hash = chained(m_head.hash, record);
    QSqlQuery query(m_database);
    query.prepare(
        u"INSERT INTO records (id, writer, number, type, subject_writer, subject, at, code, body, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(record.id);
    query.addBindValue(record.writer);
    query.addBindValue(record.number);
    query.addBindValue(static_cast<int>(record.type));
    query.addBindValue(present(record.subjectWriter));
    query.addBindValue(record.subject);
    query.addBindValue(record.at);
    query.addBindValue(record.code);
    query.addBindValue(QString::fromUtf8(record.body));
    query.addBindValue(hash);
    if (!run(query) || (isFound && !insert(words, wordsRow)))
        return false;
    m_lastId = record.id;
    m_head.number = record.number;
    m_head.hash = hash;
    return true;
}

bool Chain::insert(const Words &words, qint64 row)
{
    QSqlQuery query(m_database);
    query.prepare(u"INSERT INTO words (rowid, operator, person, ticket, rest) VALUES (?, ?, ?, ?, ?)"_s);
    query.addBindValue(row);
    for (const QString &text : {words.operatorName, words.person, words.ticket, words.rest})
        query.addBindValue(present(text));
    return run(query);
}

bool Chain::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError().text();
    return false;
}

} // namespace frontdesk::journal
