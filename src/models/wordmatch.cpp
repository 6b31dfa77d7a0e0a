// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/wordmatch.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace frontdesk::models {

namespace {

constexpr int begins = 100;
constexpr int stands = 10;
constexpr int scattered = 1;

// Without accents and case, so that "uber" finds "Über".
QString plain(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    letters.removeIf([](QChar c) { return c.isMark(); });
    return letters;
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            word += c;
        else if (!word.isEmpty())
            words << std::exchange(word, {});
    }
    return word.isEmpty() ? words : words << word;
}

bool holdsInOrder(const QString &text, const QString &letters)
{
    qsizetype from = 0;
    return std::ranges::all_of(letters, [&](QChar letter) {
        const qsizetype at = text.indexOf(letter, from);
        from = at + 1;
        return at >= 0;
    });
}

int scoreOf(const QStringList &words, const QString &text, const QString &typed)
{
    if (std::ranges::any_of(words, [&typed](const QString &word) { return word.startsWith(typed); }))
        return begins;
    if (text.contains(typed))
        return stands;
    // One or two letters are somewhere in nearly everything.
    const bool isTelling = typed.size() > 2;
    return isTelling && holdsInOrder(text, typed) ? scattered : 0;
}

} // namespace

int wordMatch(const QString &text, const QString &typed)
{
    const QString letters = plain(text);
    const QStringList words = wordsOf(letters);
    const QStringList wanted = wordsOf(plain(typed));
    int score = 1;
    for (const QString &word : wanted) {
        const int found = scoreOf(words, letters, word);
        if (found == 0)
            return 0;
        score += found;
    }
    return score;
}

} // namespace frontdesk::models
