// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonrows.h"

#include <QChar>

#include <algorithm>

namespace frontdesk::api {

namespace {

std::optional<ushort> escapedUnit(QByteArrayView json, qsizetype at)
{
    if (at + 6 > json.size() || json[at] != '\\' || json[at + 1] != 'u')
        return std::nullopt;
    bool isHex = false;
    const ushort unit = json.sliced(at + 2, 4).toByteArray().toUShort(&isHex, 16);
    return isHex ? std::optional(unit) : std::nullopt;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

//! One past the closing quote of the string whose opening one is at \a from.
qsizetype endOfString(QByteArrayView json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

//! One past the value that begins at \a from: where the next comma or closing bracket outside it is; -1:
//! nowhere.
qsizetype endOfValue(QByteArrayView json, qsizetype from)
{
    int depth = 0;
    qsizetype at = from;
    while (at < json.size()) {
        const char c = json[at];
        if (depth == 0 && (c == ',' || c == '}' || c == ']'))
            return at;
        if (c == '{' || c == '[')
            ++depth;
        else if (c == '}' || c == ']')
            --depth;
        at = c == '"' ? endOfString(json, at) : at + 1;
    }
    return -1;
}

//! Where the value of the member \a name of the object \a json begins; -1: nowhere.
qsizetype memberOf(QByteArrayView json, QByteArrayView name)
{
    qsizetype at = 1;
    while (at > 0 && at < json.size()) {
        const qsizetype end = endOfValue(json, at);
        if (end < 0)
            return -1;
        const QByteArrayView member = json.sliced(at, end - at);
        const qsizetype colon = member.indexOf(':');
        if (colon > 0 && member.first(colon).trimmed() == name)
            return at + colon + 1;
        at = json[end] == ',' ? end + 1 : -1;
    }
    return -1;
}

} // namespace

QByteArray withWholeSurrogates(QByteArrayView json)
{
    QByteArray result = json.toByteArray();
    for (qsizetype at = result.indexOf('\\'); at >= 0; at = result.indexOf('\\', at + 2)) {
        const auto unit = escapedUnit(result, at);
        if (!unit || !QChar::isSurrogate(*unit))
            continue;
        const auto next = escapedUnit(result, at + 6);
        if (QChar::isHighSurrogate(*unit) && next && QChar::isLowSurrogate(*next))
            at += 6;
        else
            result.replace(at + 2, 4, "fffd");
    }
    return result;
}

QByteArray withLongIntegersAsDoubles(QByteArrayView json)
{
    constexpr qsizetype tooLong = 19;
    const auto isWhole = [](QByteArrayView number) {
        return std::none_of(
            number.begin(), number.end(), [](char c) { return c == '.' || c == 'e' || c == 'E'; });
    };
    QByteArray result;
    qsizetype at = 0;
    while (at < json.size()) {
        qsizetype end = json[at] == '"' ? endOfString(json, at) : at + 1;
        if (isOfNumber(json[at]))
            end = std::find_if_not(json.begin() + at, json.end(), isOfNumber) - json.begin();
        const QByteArrayView token = json.sliced(at, end - at);
        result += token;
        if (isOfNumber(json[at]) && token.size() >= tooLong && isWhole(token))
            result += "e0";
        at = end;
    }
    return result;
}

std::optional<QList<QByteArrayView>> splitRows(QByteArrayView json, std::optional<qint64> &total)
{
    json = json.trimmed();
    qsizetype at = 0;
    if (json.startsWith('{')) {
        if (const qsizetype count = memberOf(json, "\"total_count\""); count >= 0) {
            bool isNumber = false;
            const qsizetype end = qMax(count, endOfValue(json, count));
            const qint64 number
                = json.sliced(count, end - count).trimmed().toByteArray().toLongLong(&isNumber);
            if (isNumber)
                total = number;
        }
        at = memberOf(json, "\"data\"");
    }
    while (at >= 0 && at < json.size() && isSpace(json[at]))
        ++at;
    if (at < 0 || at >= json.size() || json[at] != '[')
        return std::nullopt;
    QList<QByteArrayView> rows;
    for (++at;; ++at) {
        const qsizetype end = endOfValue(json, at);
        if (end < 0)
            return std::nullopt;
        const QByteArrayView row = json.sliced(at, end - at).trimmed();
        if (!row.isEmpty())
            rows.append(row);
        if (json[end] != ',')
            return rows;
        at = end;
    }
}

} // namespace frontdesk::api
