// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionwriter.h"

#include "models/csvline.h"
#include "models/markup.h"
#include "models/sessioncells.h"
#include "models/sessioncolumns.h"
#include "models/sessionjson.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QXmlStreamWriter>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

//! What is written of a session, and what ids in it are called.
struct Columns {
    QList<SessionTableModel::Column> list;
    SessionNames names;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SessionWriter)
};

QStringList titles(const Columns &columns)
{
    QStringList titles;
    for (const auto column : columns.list)
        titles << columnTitle(column);
    return titles;
}

QStringList cells(const api::Session &session, const Columns &columns)
{
    QStringList cells;
    for (const auto column : columns.list)
        cells << cellCopy(session, column, columns.names);
    return cells;
}

class CsvWriter final : public SessionWriter {
public:
    CsvWriter(Columns columns, bool byteOrderMark, const QStringList &footer)
        : m_columns(std::move(columns))
        , m_byteOrderMark(byteOrderMark)
        , m_footer(footer)
    {
    }
    QByteArray head() override
    {
        return (m_byteOrderMark ? "\xEF\xBB\xBF" : "") + csvLine(titles(m_columns));
    }
    QByteArray row(const api::Session &session) override { return csvLine(cells(session, m_columns)); }
    // As many fields as every other record has, so that the file stays a table.
    QByteArray foot() override
    {
        QStringList fields(m_columns.list.size());
        fields.first() = u"# "_s + m_footer.join(u" · "_s);
        return csvLine(fields);
    }

private:
    const Columns m_columns;
    const bool m_byteOrderMark;
    const QStringList m_footer;
};

class CellsWriter final : public SessionWriter {
public:
    explicit CellsWriter(Columns columns)
        : m_columns(std::move(columns))
    {
    }
    QByteArray head() override { return {}; }
    QByteArray row(const api::Session &session) override
    {
        QStringList fields;
        for (const QString &cell : cells(session, m_columns))
            fields << withoutFormula(cell);
        return (std::exchange(m_isFirst, false) ? "" : "\n") + fields.join(u'\t').toUtf8();
    }
    QByteArray foot() override { return {}; }

private:
    const Columns m_columns;
    bool m_isFirst = true;
};

class JsonWriter final : public SessionWriter {
public:
    JsonWriter(Columns columns, QJsonObject meta)
        : m_columns(std::move(columns))
        , m_meta(std::move(meta))
    {
    }
    QByteArray head() override { return "{\"meta\":" + compact(m_meta) + ",\n\"sessions\":["; }
    QByteArray row(const api::Session &session) override
    {
        return (std::exchange(m_isFirst, false) ? "\n" : ",\n")
            + compact(sessionJson(session, m_columns.list));
    }
    QByteArray foot() override { return "\n]}\n"; }

private:
    static QByteArray compact(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    const Columns m_columns;
    const QJsonObject m_meta;
    bool m_isFirst = true;
};

class MarkdownWriter final : public SessionWriter {
public:
    MarkdownWriter(Columns columns, const QStringList &footer)
        : m_columns(std::move(columns))
        , m_footer(footer)
    {
    }
    QByteArray head() override
    {
        return (markdownRow(titles(m_columns)) + markdownRule(m_columns.list.size())).toUtf8();
    }
    QByteArray row(const api::Session &session) override
    {
        return markdownRow(cells(session, m_columns)).toUtf8();
    }
    QByteArray foot() override { return (u'\n' + markdownText(m_footer.join(u" · "_s)) + u'\n').toUtf8(); }

private:
    const Columns m_columns;
    const QStringList m_footer;
};

class HtmlWriter final : public SessionWriter {
public:
    HtmlWriter(Columns columns, const QStringList &footer, QString title)
        : m_columns(std::move(columns))
        , m_footer(footer)
        , m_title(std::move(title))
        , m_html(&m_text)
    {
    }
    QByteArray head() override
    {
        beginHtmlPage(m_html, m_title);
        m_html.writeStartElement(u"table"_s);
        m_html.writeStartElement(u"thead"_s); // printed again on every page
        writeHtmlRow(m_html, u"th"_s, titles(m_columns));
        m_html.writeEndElement();
        m_html.writeStartElement(u"tbody"_s);
        return taken();
    }
    QByteArray row(const api::Session &session) override
    {
        writeHtmlRow(m_html, u"td"_s, cells(session, m_columns));
        return taken();
    }
    QByteArray foot() override
    {
        m_html.writeEndElement();
        m_html.writeEndElement();
        m_html.writeTextElement(u"p"_s, m_footer.join(u" · "_s));
        m_html.writeEndDocument();
        return taken();
    }

private:
    QByteArray taken() { return std::exchange(m_text, {}).toUtf8(); }

    const Columns m_columns;
    const QStringList m_footer;
    const QString m_title;
    QString m_text; //!< What was written and not taken yet.
    QXmlStreamWriter m_html;
};

} // namespace

SessionWriter::~SessionWriter() = default;

std::unique_ptr<SessionWriter> sessionWriter(
    const ExportChoice &choice, const ExportSource &source, qint64 count)
{
    const QStringList footer = sourceWords(source, count, choice.mask);
    const Columns columns {choice.columns, source.names};
    switch (choice.format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(columns, choice.byteOrderMark, footer);
    case ExportFormat::Json:
        return std::make_unique<JsonWriter>(columns, sourceJson(source, count, choice.mask));
    case ExportFormat::Markdown:
        return std::make_unique<MarkdownWriter>(columns, footer);
    case ExportFormat::Html:
        return std::make_unique<HtmlWriter>(
            columns, footer, Words::tr("Sessions of %1").arg(ownerWords(source)));
    case ExportFormat::Cells:
        break;
    }
    return std::make_unique<CellsWriter>(columns);
}

} // namespace frontdesk::models
