// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/replica.h"

#include "journal/intake.h"
#include "journal/row.h"

#include <QSqlError>
#include <QVariant>

#include <limits>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

namespace {

// A batch: what is sent in one statement and lost at most when the line breaks.
constexpr qsizetype mostRecords = 500;
constexpr qsizetype mostBytes = 4'000'000;

auto unrecorded(const QString &why)
{
    return fail(Failure::refused(Refusal::Unrecorded, why));
}

} // namespace

Replica::Replica(QString path)
    : m_path(std::move(path))
{
}

Result<void> Replica::open()
{
    const bool wasOpen = m_database.isOpen();
    if (const auto problem = m_database.open(m_path))
        return unrecorded(*problem);
    // What was written elsewhere can be had again: the disk need not be waited for. What is written here is
    // synced by whoever writes it, with all that stands before it.
    if (!wasOpen)
        m_database.query().exec(u"PRAGMA synchronous = NORMAL"_s);
    return {};
}

Result<QSqlQuery> Replica::run(const QString &statement, const QVariantList &values)
{
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    QSqlQuery query = m_database.query();
    query.setForwardOnly(true);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return unrecorded(query.lastError().text());
    return query;
}

Result<QHash<QString, Replica::End>> Replica::ends()
{
    // From writer to writer by the index: the records are many, the writers few.
    auto rows = run(u"WITH RECURSIVE w (writer) AS (SELECT min(writer) FROM records UNION ALL"
                    " SELECT (SELECT min(writer) FROM records WHERE writer > w.writer) FROM w"
                    " WHERE w.writer IS NOT NULL)"
                    " SELECT r.writer, r.number, r.hash, r.origin IS NULL FROM w JOIN records r"
                    " ON r.writer = w.writer AND r.number = (SELECT max(number) FROM records m"
                    " WHERE m.writer = w.writer)"
                    " UNION ALL SELECT name, 0, NULL, 1 FROM writers WHERE NOT EXISTS"
                    " (SELECT 1 FROM records r WHERE r.writer = name)"_s);
    if (!rows)
        return fail(rows.error());
    QHash<QString, End> ends;
    while (rows->next()) {
        const QString writer = rows->value(0).toString();
        ends.insert(writer,
            {{writer, rows->value(1).toLongLong(), rows->value(2).toByteArray()}, rows->value(3).toBool()});
    }
    if (rows->lastError().isValid())
        return unrecorded(rows->lastError().text());
    return ends;
}

Result<QByteArray> Replica::hashAt(const QString &writer, qint64 number)
{
    auto row = run(u"SELECT hash FROM records WHERE writer = ? AND number = ?"_s, {writer, number});
    if (!row)
        return fail(row.error());
    return row->next() ? row->value(0).toByteArray() : QByteArray();
}

Result<qint64> Replica::waiting(const QString &address)
{
    const auto here = ends();
    if (!here)
        return fail(here.error());
    const auto there = known(address);
    if (!there)
        return fail(there.error());
    qint64 records = 0;
    for (const End &end : *here) {
        if (end.isOwn)
            records += qMax(qint64 {0}, end.head.number - there->value(end.head.writer));
    }
    return records;
}

Result<qint64> Replica::firstBehind(const Numbers &sent)
{
    qint64 first = std::numeric_limits<qint64>::max();
    for (auto writer = sent.begin(); writer != sent.end(); ++writer) {
        auto row = run(u"SELECT id FROM records WHERE writer = ? AND number = ? AND origin IS NULL"_s,
            {writer.key(), *writer + 1});
        if (!row)
            return fail(row.error());
        if (row->next())
            first = qMin(first, row->value(0).toLongLong());
    }
    return first;
}

Result<QList<Link>> Replica::written(const Numbers &sent)
{
    const auto first = firstBehind(sent);
    if (!first)
        return fail(first.error());
    auto rows = run(u"SELECT "_s + rowColumns()
            + u" FROM records NOT INDEXED WHERE id >= ? AND origin IS NULL ORDER BY id"_s,
        {*first});
    if (!rows)
        return fail(rows.error());
    QList<Link> links;
    qsizetype bytes = 0;
    while (links.size() < mostRecords && bytes < mostBytes && rows->next()) {
        Link link {recordIn(*rows), hashIn(*rows)};
        const auto from = sent.constFind(link.record.writer);
        if (from == sent.constEnd() || link.record.number <= *from)
            continue;
        bytes += link.record.body.size();
        links << std::move(link);
    }
    if (rows->lastError().isValid())
        return unrecorded(rows->lastError().text());
    return links;
}

Result<Replica::Taken> Replica::take(const QList<Link> &links)
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return fail(begun.error());
    Intake intake(m_database.connection());
    const bool fine = intake.open()
        && std::ranges::all_of(links, [&intake](const Link &link) { return intake.take(link); });
    const auto committed = fine ? run(u"COMMIT"_s).map([](const QSqlQuery &) {}) : unrecorded(intake.error());
    if (!committed) {
        static_cast<void>(run(u"ROLLBACK"_s));
        return fail(committed.error());
    }
    return Taken {intake.taken(), intake.refused()};
}

Result<Replica::Numbers> Replica::known(const QString &address)
{
    auto rows = run(u"SELECT writer, number FROM team WHERE address = ?"_s, {address});
    if (!rows)
        return fail(rows.error());
    Numbers numbers;
    while (rows->next())
        numbers.insert(rows->value(0).toString(), rows->value(1).toLongLong());
    return numbers;
}

Result<void> Replica::keepKnown(const QString &address, const Numbers &numbers)
{
    const auto before = known(address);
    if (!before)
        return fail(before.error());
    for (auto writer = numbers.begin(); writer != numbers.end(); ++writer) {
        if (*writer <= before->value(writer.key()))
            continue;
        const auto kept = run(u"INSERT INTO team (address, writer, number) VALUES (?, ?, ?)"
                              " ON CONFLICT DO UPDATE SET number = max(number, excluded.number)"_s,
            {address, writer.key(), *writer});
        if (!kept)
            return fail(kept.error());
    }
    return {};
}

Result<void> Replica::forgetKnown(const QString &address)
{
    return run(u"DELETE FROM team WHERE address = ?"_s, {address}).map([](const QSqlQuery &) {});
}

} // namespace frontdesk::journal
