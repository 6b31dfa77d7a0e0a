// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/reader.h"

#include "journal/question.h"
#include "journal/record.h"
#include "journal/verifier.h"

#include <QSet>
#include <QSqlError>

#include <limits>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

auto unreadable(const QString &why)
{
    return fail(Failure::refused(Refusal::UnreadableJournal, why));
}

//! The record in three columns of \a row from \a column on: at, code and body.
Record recordAt(const QSqlQuery &row, int column)
{
    Record record;
    record.at = row.value(column).toLongLong();
    record.code = row.value(column + 1).toInt();
    record.body = row.value(column + 2).toByteArray();
    return record;
}

//! A row of entriesOf().
Entry entryIn(const QSqlQuery &row)
{
    Entry entry;
    entry.id = row.value(0).toLongLong();
    entry.intent = intentIn(recordAt(row, 1), row.value(8).toLongLong());
    if (!row.value(4).isNull())
        entry.outcome = outcomeIn(recordAt(row, 5));
    return entry;
}

//! What is left of \a job: neither done nor among \a open.
QList<JobItem> leftOf(const Job &job, QSet<SessionId> settled, const QList<Entry> &open)
{
    for (const Entry &entry : open)
        settled.insert(entry.intent.change.session);
    QList<JobItem> left;
    for (const JobItem &item : job.items) {
        if (!settled.contains(item.session))
            left << item;
    }
    return left;
}

} // namespace

Reader::Reader(QString path)
    : m_path(std::move(path))
{
}

Result<QSqlQuery> Reader::asked(const QString &statement, const QList<std::pair<QString, QVariant>> &values)
{
    if (const auto problem = m_database.open(m_path))
        return unreadable(*problem);
    QSqlQuery query = m_database.query();
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    if (!query.exec())
        return unreadable(query.lastError().text());
    return query;
}

Result<QList<Entry>> Reader::read(const Filter &filter)
{
    const Question question = questionFor(filter);
    Result<QSqlQuery> rows = asked(question.statement, question.values);
    if (!rows)
        return fail(rows.error());
    QList<Entry> entries;
    while (rows->next())
        entries << entryIn(*rows);
    // A damaged page ends the rows like their end does: a part must not pass for the whole.
    if (rows->lastError().isValid())
        return unreadable(rows->lastError().text());
    return entries;
}

Result<QList<Unfinished>> Reader::unfinished(const QStringList &writers, qint64 last)
{
    QStringList quoted;
    for (const QString &writer : writers)
        quoted << u'\'' + QString(writer).replace(u'\'', u"''"_s) + u'\'';
    const QString theirs = u" IN (%1)"_s.arg(quoted.join(u','));
    const QList<std::pair<QString, QVariant>> before {{u":last"_s, last}};
    auto jobs = asked(
        u"SELECT j.id, j.at, j.code, j.body, j.writer FROM records j WHERE j.type = 2 AND j.id <= :last"
        " AND j.writer"_s
            + theirs
            + u" AND NOT EXISTS (SELECT 1 FROM records e WHERE"
              " e.subject_writer = j.writer AND e.subject = j.number AND e.type = 3) ORDER BY j.id"_s,
        before);
    if (!jobs)
        return fail(jobs.error());
    QList<Unfinished> found;
    while (jobs->next())
        found << Unfinished {jobs->value(0).toLongLong(), jobIn(recordAt(*jobs, 1)), {}, {}};

    auto open = asked(
        entriesOf(u"SELECT r.id FROM records r WHERE r.type = 0 AND r.id <= :last AND r.writer"_s + theirs
                + u" AND NOT EXISTS (SELECT 1 FROM records a WHERE a.type = 1 AND a.subject_writer = r.writer"
                  " AND a.subject = r.number)"_s,
            u" ORDER BY i.id"_s),
        before);
    if (!open)
        return fail(open.error());
    Unfinished single;
    while (open->next()) {
        const Entry entry = entryIn(*open);
        const auto job = std::ranges::find(found, entry.intent.change.job, &Unfinished::id);
        (job == found.end() ? single : *job).open << entry;
    }
    for (Unfinished &job : found) {
        Filter ofJob;
        ofJob.job = job.id;
        ofJob.result = Filter::Result::Done;
        ofJob.limit = std::numeric_limits<int>::max();
        const auto done = read(ofJob);
        if (!done)
            return fail(done.error());
        QSet<SessionId> settled;
        for (const Entry &entry : *done)
            settled.insert(entry.intent.change.session);
        job.left = leftOf(job.job, settled, job.open);
    }
    if (!single.open.isEmpty())
        found.prepend(single);
    return found;
}

Result<Verification> Reader::verify(const QList<Head> &kept)
{
    if (const auto problem = m_database.open(m_path))
        return unreadable(*problem);
    return journal::verify(m_database.connection(), kept);
}

} // namespace frontdesk::journal
