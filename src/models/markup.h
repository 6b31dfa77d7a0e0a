// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QXmlStreamWriter;

namespace frontdesk::models {

//! \a text so that Markdown, also with HTML in it, shows it literally.
[[nodiscard]] QString markdownText(const QString &text);
//! A row of a table, with its line end. Whatever the cells hold stays text.
[[nodiscard]] QString markdownRow(const QStringList &cells);
//! What stands below a table's heads.
[[nodiscard]] QString markdownRule(qsizetype columns);

//! Begins a page that needs nothing else, in light, dark and on paper, and its heading: \a title.
void beginHtmlPage(QXmlStreamWriter &html, const QString &title);
//! Writes a row of a table whose cells are \a element: "td" or "th".
void writeHtmlRow(QXmlStreamWriter &html, const QString &element, const QStringList &cells);

} // namespace frontdesk::models
