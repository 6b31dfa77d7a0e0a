// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/question.h"

#include "journal/words.h"

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

//! \a text as FTS5 has to find it, to the letter, in \a field.
QString phrase(QString text, Filter::Field field)
{
    text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    switch (field) {
    case Filter::Field::Operator:
        return u"operator : "_s + text;
    case Filter::Field::Person:
        return u"person : "_s + text;
    case Filter::Field::Ticket:
        return u"ticket : "_s + text;
    case Filter::Field::Anywhere:
        break;
    }
    return text;
}

QString resultCondition(Filter::Result result)
{
    switch (result) {
    case Filter::Result::Any:
        return {};
    case Filter::Result::Done:
        return u" AND o.code = 0"_s;
    case Filter::Result::Failed:
        return u" AND o.code = 1"_s;
    case Filter::Result::Unknown:
        return u" AND o.code = 2"_s;
    case Filter::Result::Open:
        break;
    }
    return u" AND o.id IS NULL"_s;
}

//! The outcome of i, as o.
QString itsOutcome()
{
    return u" LEFT JOIN records o ON o.type = 1 AND o.subject_writer = i.writer AND o.subject = i.number"_s;
}

/*! Where to begin, so that the rows come newest first by themselves or are few: SQLite, which knows nothing
   of how often what occurs, would choose badly. */
QString beginning(const Filter &filter)
{
    const bool isSeldom = filter.result == Filter::Result::Failed || filter.result == Filter::Result::Unknown;
    if (isSeldom)
        return u"records o INDEXED BY records_code CROSS JOIN records i ON o.type = 1"
               " AND i.writer = o.subject_writer AND i.number = o.subject WHERE i.type = 0"_s;
    if (filter.job != 0)
        return u"records i INDEXED BY records_job"_s + itsOutcome()
            + u" WHERE i.type = 0 AND i.subject > 0"_s;
    if (filter.from)
        return u"records i INDEXED BY records_at"_s + itsOutcome() + u" WHERE i.type = 0"_s;
    if (filter.action)
        return u"records i INDEXED BY records_code"_s + itsOutcome() + u" WHERE i.type = 0"_s;
    if (filter.result == Filter::Result::Open)
        return u"records i INDEXED BY records_kind"_s + itsOutcome() + u" WHERE i.type = 0"_s;
    return u"records i NOT INDEXED"_s + itsOutcome() + u" WHERE i.type = 0"_s;
}

} // namespace

QString entriesOf(const QString &ids, const QString &rest)
{
    return u"SELECT i.id, i.at, i.code, i.body, o.id, o.at, o.code, o.body, j.id FROM ("_s + ids
        + u") h CROSS JOIN records i ON i.id = h.id"_s + itsOutcome()
        + u" LEFT JOIN records j ON i.subject > 0 AND j.writer = i.subject_writer AND j.number = i.subject"_s
        + rest;
}

Question questionFor(const Filter &filter)
{
    Question question;
    QString also;
    if (filter.action) {
        also += u" AND i.code = :action"_s;
        question.values.emplaceBack(u":action"_s, static_cast<int>(*filter.action));
    }
    if (filter.from) {
        also += u" AND i.at >= :from"_s;
        question.values.emplaceBack(u":from"_s, qlonglong {filter.from->time_since_epoch().count()});
    }
    if (filter.job != 0) {
        also
            += u" AND (i.subject_writer, i.subject) = (SELECT writer, number FROM records WHERE id = :job)"_s;
        question.values.emplaceBack(u":job"_s, filter.job);
    }
    also += resultCondition(filter.result);
    const QString limit = u" LIMIT %1"_s.arg(filter.limit);
    const QString newest = u" ORDER BY i.id DESC"_s;
    if (filter.text.isEmpty()) {
        question.statement
            = entriesOf(u"SELECT i.id AS id FROM "_s + beginning(filter) + also + newest + limit, newest);
        return question;
    }
    const bool isShort = filter.text.toUcs4().size() < 3; // what a trigram index can find
    const QString index = isShort ? u"letters"_s : u"words"_s;
    // The words of outcomes stand under negative numbers; both halves come newest first by themselves.
    const auto half = [&](const QString &row, const QString &range) -> QString {
        return u"SELECT id FROM (SELECT i.id AS id FROM %1 w CROSS JOIN records i ON i.id = "_s.arg(index)
            + row + itsOutcome() + u" WHERE i.type = 0 AND w.%1 MATCH :words"_s.arg(index) + also + range
            + limit + u')';
    };
    question.statement = entriesOf(half(u"w.rowid"_s, u" AND w.rowid > 0 ORDER BY w.rowid DESC"_s)
            + u" UNION "_s + half(u"-w.rowid"_s, u" AND w.rowid < 0 ORDER BY w.rowid ASC"_s),
        newest + limit);
    question.values.emplaceBack(
        u":words"_s, phrase(isShort ? letterKey(filter.text) : filter.text, filter.field));
    return question;
}

} // namespace frontdesk::journal
