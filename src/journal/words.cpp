// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/words.h"

#include "core/redact.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <vector>

namespace frontdesk::journal {

using namespace Qt::Literals::StringLiterals;

Words wordsOf(const Intent &intent)
{
    const Change &change = intent.change;
    const QStringList rest {intent.instance, change.session.text(), change.detail, change.purpose.reason};
    return {redact(intent.operatorName), redact(change.user.text()), redact(change.purpose.ticket),
        redact(rest.join(u'\n'))};
}

Words wordsOf(const Outcome &outcome)
{
    return {{}, {}, {}, redact(outcome.traceId + u'\n' + outcome.detail)};
}

namespace {

std::optional<QString> put(
    const QSqlDatabase &database, QLatin1StringView index, const Words &words, qint64 row)
{
    QSqlQuery query(database);
    query.prepare(
        u"INSERT INTO %1 (rowid, operator, person, ticket, rest) VALUES (?, ?, ?, ?, ?)"_s.arg(index));
    query.addBindValue(row);
    // Not NULL, which an empty QString would be.
    for (const QString &text : {words.operatorName, words.person, words.ticket, words.rest})
        query.addBindValue(text.isEmpty() ? u""_s : text);
    return query.exec() ? std::nullopt : std::optional(query.lastError().text());
}

constexpr int bitsOfLetter = 21;

//! Each letter of \a text and each two that follow each other, once.
QString lettersIn(const QString &text)
{
    std::vector<quint64> keys;
    quint64 before = 0;
    const QList<uint> letters = text.toCaseFolded().toUcs4();
    for (const quint64 letter : letters) {
        keys.push_back(letter);
        keys.push_back(before << bitsOfLetter | letter);
        before = letter;
    }
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    QString all;
    for (const quint64 key : keys)
        all += QString::number(key, 16) + u' ';
    return all;
}

} // namespace

std::optional<QString> putWords(const QSqlDatabase &database, const Words &words, qint64 row)
{
    const auto problem = put(database, "words"_L1, words, row);
    return problem ? problem : putLetters(database, words, row);
}

std::optional<QString> putLetters(const QSqlDatabase &database, const Words &words, qint64 row)
{
    return put(database, "letters"_L1,
        {lettersIn(words.operatorName), lettersIn(words.person), lettersIn(words.ticket),
            lettersIn(words.rest)},
        row);
}

QString letterKey(const QString &letters)
{
    quint64 key = 0;
    const QList<uint> folded = letters.toCaseFolded().toUcs4();
    for (const quint64 letter : folded)
        key = key << bitsOfLetter | letter;
    return QString::number(key, 16);
}

} // namespace frontdesk::journal
