// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/intake.h"

#include "journal/plausible.h"
#include "journal/row.h"
#include "journal/words.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

QSqlQuery prepared(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query;
}

} // namespace

Intake::Intake(const QSqlDatabase &database)
    : m_database(database)
{
}

bool Intake::open()
{
    QSqlQuery last = prepared(m_database, u"SELECT coalesce(max(id), 0) FROM records"_s, {});
    const bool read = last.exec() && last.next();
    m_lastId = last.value(0).toLongLong();
    m_error = last.lastError().text();
    return read;
}

bool Intake::take(Link link)
{
    const bool isLeftOut = std::ranges::any_of(
        m_refused, [&link](const Break &refused) { return refused.writer == link.record.writer; });
    if (isLeftOut)
        return true;
    End *end = endOf(link.record.writer);
    if (!end)
        return false;
    // Another program on this file may have been faster.
    if (link.record.number > 0 && link.record.number <= end->head.number)
        return true;
    const auto fault = faultOf(link, *end);
    if (!m_error.isEmpty())
        return false;
    if (fault) {
        m_refused << *fault;
        return true;
    }
    link.record.id = m_lastId + 1;
    if (const auto problem = putRow(m_database, link.record, link.hash)) {
        m_error = *problem;
        return false;
    }
    ++m_lastId;
    ++m_taken;
    end->head = {link.record.writer, link.record.number, link.hash};
    end->place = link.record.place();
    return index(link.record);
}

Intake::End *Intake::endOf(const QString &writer)
{
    if (const auto known = m_ends.find(writer); known != m_ends.end())
        return &*known;
    QSqlQuery query = prepared(m_database,
        u"SELECT number, hash, coalesce(origin, id) FROM records WHERE writer = ? ORDER BY number DESC LIMIT 1"_s,
        {writer});
    if (!query.exec()) {
        m_error = query.lastError().text();
        return nullptr;
    }
    End end {{writer, 0, {}}, 0};
    if (query.next())
        end = {
            {writer, query.value(0).toLongLong(), query.value(1).toByteArray()}, query.value(2).toLongLong()};
    return &*m_ends.insert(writer, end);
}

std::optional<Break> Intake::faultOf(const Link &link, const End &end)
{
    const Record &record = link.record;
    const auto found = [&record](Break::Kind kind, const QString &why) {
        return Break {kind, record.writer, record.number, 0, why};
    };
    if (const auto why = whyImplausible(record))
        return found(Break::Kind::Damaged, *why);
    if (record.number != end.head.number + 1)
        return found(Break::Kind::Missing, {});
    if (chained(end.head.hash, record) != link.hash || record.place() <= end.place)
        return found(Break::Kind::Altered, {});
    // Nobody else writes under a name of this file, nor about what it holds: an outcome from elsewhere would
    // stand where this program's own belongs.
    if (isOwn(record.writer) || isOwn(record.subjectWriter))
        return found(Break::Kind::Damaged, u"it passes for one of this computer"_s);
    if (hasAnswer(record))
        return found(Break::Kind::Damaged, u"what it says was said before"_s);
    return std::nullopt;
}

bool Intake::isOwn(const QString &writer)
{
    if (writer.isEmpty())
        return false;
    if (const auto known = m_own.constFind(writer); known != m_own.constEnd())
        return *known;
    QSqlQuery query = prepared(m_database,
        u"SELECT EXISTS (SELECT 1 FROM writers WHERE name = ?)"
        " OR EXISTS (SELECT 1 FROM records WHERE writer = ? AND number = 1 AND origin IS NULL)"_s,
        {writer, writer});
    if (!query.exec() || !query.next())
        m_error = query.lastError().text();
    return *m_own.insert(writer, query.value(0).toBool());
}

//! Whether what \a record is about has its outcome or its end already.
bool Intake::hasAnswer(const Record &record)
{
    if (record.type != Record::Type::Outcome && record.type != Record::Type::JobEnd)
        return false;
    const QString which
        = record.type == Record::Type::Outcome ? u"type = 1"_s : u"type = 3"_s; // as the indexes are made
    QSqlQuery query = prepared(m_database,
        u"SELECT EXISTS (SELECT 1 FROM records WHERE subject_writer = ? AND subject = ? AND "_s + which
            + u')',
        {record.subjectWriter, record.subject});
    if (!query.exec() || !query.next())
        m_error = query.lastError().text();
    return query.value(0).toBool();
}

//! Lets \a record be found; an outcome only by way of its intent, whichever of the two comes first.
bool Intake::index(const Record &record)
{
    const bool isIntent = record.type == Record::Type::Intent;
    if (!isIntent && record.type != Record::Type::Outcome)
        return true;
    QSqlQuery other = isIntent
        ? prepared(m_database,
            u"SELECT body FROM records WHERE type = 1 AND subject_writer = ? AND subject = ?"_s,
            {record.writer, record.number})
        : prepared(m_database, u"SELECT id FROM records WHERE type = 0 AND writer = ? AND number = ?"_s,
            {record.subjectWriter, record.subject});
    if (!other.exec()) {
        m_error = other.lastError().text();
        return false;
    }
    const bool isThere = other.next();
    std::optional<QString> problem;
    if (isIntent)
        problem = putWords(m_database, wordsOf(intentIn(record, 0)), record.id);
    else if (isThere)
        problem = putWords(m_database, wordsOf(outcomeIn(record)), -other.value(0).toLongLong());
    if (!problem && isIntent && isThere) {
        Record outcome;
        outcome.body = other.value(0).toByteArray();
        problem = putWords(m_database, wordsOf(outcomeIn(outcome)), -record.id);
    }
    m_error = problem.value_or(QString());
    return !problem;
}

} // namespace frontdesk::journal
