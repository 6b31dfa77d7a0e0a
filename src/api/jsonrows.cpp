// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jsonrows.h"

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

//! The end (one past) of the value that begins at \a from: the next comma or closing bracket outside it.
qsizetype endOfValue(QByteArrayView json, qsizetype from)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = from; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return i;
            --depth;
        } else if (c == ',' && depth == 0) {
            return i;
        }
    }
    return -1;
}

//! Where the value of the member \a name of the outermost object begins; -1: nowhere.
qsizetype memberOf(QByteArrayView json, QByteArrayView name)
{
    qsizetype at = json.indexOf('{') + 1;
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

std::optional<QList<QByteArrayView>> splitRows(QByteArrayView json, std::optional<qint64> &total)
{
    qsizetype at = 0;
    if (json.trimmed().startsWith('{')) {
        if (const qsizetype count = memberOf(json, "\"total_count\""); count >= 0) {
            bool isNumber = false;
            const qint64 number
                = json.sliced(count, qMax<qsizetype>(0, endOfValue(json, count) - count)).trimmed().toByteArray().toLongLong(&isNumber);
            if (isNumber)
                total = number;
        }
        at = memberOf(json, "\"data\"");
    }
    at = at < 0 ? -1 : json.indexOf('[', at);
    if (at < 0)
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
