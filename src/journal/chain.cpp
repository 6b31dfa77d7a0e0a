// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/chain.h"

#include "journal/row.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

Chain::Chain(const QSqlDatabase &database, QString writer)
    : m_database(database)
{
    m_head.writer = std::move(writer);
}

bool Chain::open()
{
    QSqlQuery query(m_database);
    query.prepare(u"SELECT (SELECT max(id) FROM records), number, hash FROM (SELECT 1) LEFT JOIN"
                  " (SELECT number, hash FROM records WHERE writer = ? ORDER BY number DESC LIMIT 1)"_s);
    query.addBindValue(m_head.writer);
    if (!query.exec() || !query.next()) {
        m_error = query.lastError().text();
        return false;
    }
    m_lastId = query.value(0).toLongLong();
    m_head.number = query.value(1).toLongLong();
    m_head.hash = query.value(2).toByteArray();
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
    auto problem = putRow(m_database, record, hash);
    if (!problem && isFound)
        problem = putWords(m_database, words, wordsRow);
    if (problem) {
        m_error = *problem;
        return false;
    }
    m_lastId = record.id;
    m_head.number = record.number;
    m_head.hash = hash;
    return true;
}

} // namespace frontdesk::journal
