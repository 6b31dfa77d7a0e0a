// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/peopletable.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <csv.h>

#include <algorithm>
#include <vector>

namespace frontdesk::operations {

using namespace Qt::Literals::StringLiterals;

namespace {

using Row = QStringList;

bool isName(const QString &word)
{
    return word.startsWith("user_"_L1) || word.startsWith("org_"_L1) || word.indexOf(u'@') > 0;
}

//! Appends the names in \a text that are not \a known yet.
void collect(const QString &text, QSet<QString> &known, QStringList &names)
{
    static const QRegularExpression separators(uR"([\s,;"'<>()|]+)"_s);
    const QStringList words = text.split(separators, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!isName(word) || known.contains(word))
            continue;
        known.insert(word);
        names << word;
    }
}

//! What parts the cells of a table whose first line is \a line.
char delimiterOf(QStringView line)
{
    char best = ',';
    for (const char candidate : {';', '\t'}) {
        if (line.count(QLatin1Char(candidate)) > line.count(QLatin1Char(best)))
            best = candidate;
    }
    return best;
}

QList<Row> rowsOf(const QString &text)
{
    struct Reading {
        QList<Row> rows;
        Row row;
    } reading;
    csv_parser parser {};
    if (csv_init(&parser, CSV_APPEND_NULL) != 0)
        return {};
    csv_set_delim(
        &parser, static_cast<unsigned char>(delimiterOf(QStringView(text).left(text.indexOf(u'\n')))));
    const auto onCell = [](void *cell, size_t size, void *data) {
        static_cast<Reading *>(data)->row
            << QString::fromUtf8(static_cast<const char *>(cell), static_cast<qsizetype>(size));
    };
    const auto onRow = [](int, void *data) {
        auto *into = static_cast<Reading *>(data);
        into->rows << std::exchange(into->row, {});
    };
    const QByteArray bytes = text.toUtf8();
    csv_parse(&parser, bytes.constData(), static_cast<size_t>(bytes.size()), onCell, onRow, &reading);
    csv_fini(&parser, onCell, onRow, &reading);
    csv_free(&parser);
    return reading.rows;
}

//! Whether \a row can only be the heads of columns.
bool isHeader(const Row &row)
{
    return row.size() > 1
        && std::ranges::none_of(row, [](const QString &cell) { return cell.contains(u'@') || isName(cell); });
}

} // namespace

QList<PeopleColumn> peopleColumnsIn(const QString &text)
{
    const QList<Row> rows = rowsOf(text);
    QList<PeopleColumn> columns;
    if (rows.size() > 1 && isHeader(rows.constFirst())) {
        for (const QString &title : rows.constFirst())
            columns.append(PeopleColumn {title.trimmed(), {}});
        std::vector<QSet<QString>> known(static_cast<std::size_t>(columns.size()));
        for (qsizetype at = 1; at < rows.size(); ++at) {
            const qsizetype cells = std::min(rows.at(at).size(), columns.size());
            for (qsizetype cell = 0; cell < cells; ++cell)
                collect(rows.at(at).at(cell), known[static_cast<std::size_t>(cell)], columns[cell].names);
        }
    } else {
        QSet<QString> known;
        columns.append(PeopleColumn());
        collect(text, known, columns.first().names);
    }
    columns.removeIf([](const PeopleColumn &column) { return column.names.isEmpty(); });
    return columns;
}

Result<QString> readPeopleFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::refused(Refusal::UnreadableFile, file.errorString()));
    // One more than there may be, so that what grows, or never ends, is found too.
    const QByteArray bytes = file.read(largestPeopleFile + 1);
    if (bytes.size() > largestPeopleFile)
        return fail(Failure::refused(Refusal::UnreadableFile, u"larger than 4 MB"_s));
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decode(bytes);
    if (decode.hasError() || text.contains(QChar::Null))
        return fail(Failure::refused(Refusal::UnreadableFile, u"not a text in UTF-8 or UTF-16"_s));
    return text;
}

} // namespace frontdesk::operations
