// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/markup.h"

#include <QXmlStreamWriter>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

// Cells hold names from right to left as well as addresses from left to right: each goes its own way.
const auto style = R"(
:root{color-scheme:light dark}
body{font-family:system-ui,sans-serif;margin:2em}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{border:1px solid GrayText;padding:3px 8px;text-align:start;vertical-align:top;unicode-bidi:plaintext}
tr{break-inside:avoid}
@media print{body{margin:0;font-size:9pt}}
)"_L1;

} // namespace

QString markdownText(const QString &text)
{
    static const QString special = uR"(\`*_[]<>|&#~)"_s;
    QString escaped;
    for (const QChar character : text) {
        if (special.contains(character))
            escaped += u'\\';
        escaped += character;
    }
    return escaped;
}

QString markdownRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &cell : cells)
        escaped << markdownText(cell);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString markdownRule(qsizetype columns)
{
    return markdownRow(QStringList(columns, u"---"_s));
}

void beginHtmlPage(QXmlStreamWriter &html, const QString &title)
{
    html.writeDTD(u"<!DOCTYPE html>"_s);
    html.writeStartElement(u"html"_s);
    html.writeStartElement(u"head"_s);
    html.writeEmptyElement(u"meta"_s);
    html.writeAttribute(u"charset"_s, u"utf-8"_s);
    html.writeTextElement(u"title"_s, title);
    html.writeTextElement(u"style"_s, style);
    html.writeEndElement();
    html.writeStartElement(u"body"_s);
    html.writeTextElement(u"h1"_s, title);
}

void writeHtmlRow(QXmlStreamWriter &html, const QString &element, const QStringList &cells)
{
    html.writeStartElement(u"tr"_s);
    for (const QString &cell : cells)
        html.writeTextElement(element, cell);
    html.writeEndElement();
}

} // namespace frontdesk::models
