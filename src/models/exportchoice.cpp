// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/exportchoice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// Those that are offered.
constexpr ExportFormat formats[]
    = {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Html};

QMetaEnum columnNames()
{
    return QMetaEnum::fromType<SessionTableModel::Column>();
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::Json:
        return u"json"_s;
    case ExportFormat::Markdown:
        return u"md"_s;
    case ExportFormat::Html:
        return u"html"_s;
    case ExportFormat::Cells:
        break;
    }
    return u"txt"_s;
}

QList<ExportChoice::Column> ExportChoice::usualColumns()
{
    return {Column::Status, Column::Device, Column::Place, Column::Ip, Column::LastActive, Column::Created,
        Column::Expires, Column::SessionId};
}

QByteArray ExportChoice::kept() const
{
    QJsonArray names;
    for (const Column column : columns)
        names << QLatin1StringView(columnNames().valueToKey(column));
    const QJsonObject object {{u"columns"_s, names}, {u"format"_s, suffixOf(format)},
        {u"byteOrderMark"_s, byteOrderMark}, {u"maskContacts"_s, mask.contacts}, {u"maskNames"_s, mask.names},
        {u"maskIds"_s, mask.ids}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

ExportChoice ExportChoice::parse(const QByteArray &kept)
{
    const QJsonObject object = QJsonDocument::fromJson(kept).object();
    ExportChoice choice;
    QList<Column> columns;
    const QJsonArray names = object["columns"_L1].toArray();
    for (const QJsonValue &name : names) {
        bool isKnown = false;
        const int value = columnNames().keyToValue(name.toString().toLatin1().constData(), &isKnown);
        const auto column = static_cast<Column>(value);
        if (isKnown && value >= 0 && value < Column::ColumnCount && !columns.contains(column))
            columns << column;
    }
    if (!columns.isEmpty())
        choice.columns = columns;
    for (const ExportFormat format : formats) {
        if (suffixOf(format) == object["format"_L1].toString())
            choice.format = format;
    }
    choice.byteOrderMark = object["byteOrderMark"_L1].toBool(choice.byteOrderMark);
    choice.mask.contacts = object["maskContacts"_L1].toBool(choice.mask.contacts);
    choice.mask.names = object["maskNames"_L1].toBool(choice.mask.names);
    choice.mask.ids = object["maskIds"_L1].toBool(choice.mask.ids);
    return choice;
}

} // namespace frontdesk::models
