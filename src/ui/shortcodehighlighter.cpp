// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shortcodehighlighter.h"

#include "token/shortcodes.h"

#include <QGuiApplication>
#include <QPalette>

namespace frontdesk::ui {

void ShortcodeHighlighter::highlightBlock(const QString &text)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setFontUnderline(true);
    format.setForeground(QGuiApplication::palette().link());
    const auto spans = token::shortcodesIn(text);
    for (const token::Span &span : spans)
        setFormat(static_cast<int>(span.start), static_cast<int>(span.length), format);
}

} // namespace frontdesk::ui
