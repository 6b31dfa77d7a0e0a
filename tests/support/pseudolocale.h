// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTranslator>

namespace frontdesk {

//! A language that is two fifths longer than English and full of accents; placeholders and mnemonics stay.
class PseudoLocale final : public QTranslator {
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int number) const override
    {
        QString text = QString::fromUtf8(source);
        const qsizetype length = text.size();
        text.replace(QLatin1Char('a'), QChar(0xe5)).replace(QLatin1Char('e'), QChar(0xeb));
        text.replace(QLatin1Char('o'), QChar(0xf6)).replace(QLatin1Char('u'), QChar(0xfc));
        if (number >= 0)
            text.replace(QLatin1String("%n"), QString::number(number));
        // Words, so that what wraps can wrap.
        while (text.size() < length + length * 2 / 5)
            text += QStringLiteral(" \u00e4\u00f1");
        return text;
    }
};

} // namespace frontdesk
