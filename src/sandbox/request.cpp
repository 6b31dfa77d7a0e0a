// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/request.h"

namespace frontdesk::sandbox {

QList<QByteArray> Request::values(const QByteArray &name) const
{
    QList<QByteArray> result;
    for (const auto &[key, text] : query) {
        if (key == name)
            result.append(text);
    }
    return result;
}

std::optional<QByteArray> Request::value(const QByteArray &name) const
{
    for (const auto &[key, text] : query) {
        if (key == name)
            return text;
    }
    return std::nullopt;
}

void readTarget(Request &request, QByteArray rawPath, const QByteArray &rawQuery)
{
    if (rawPath == "/v1" || rawPath.startsWith("/v1/"))
        rawPath.remove(0, 3);
    request.path = rawPath;
    // Cut first, decode then: a template may have a slash in its name.
    const QList<QByteArray> rawParts = rawPath.mid(1).split('/');
    for (const QByteArray &part : rawParts)
        request.parts.append(QByteArray::fromPercentEncoding(part));
    if (rawQuery.isEmpty())
        return;
    const QList<QByteArray> pairs = rawQuery.split('&');
    for (QByteArray pair : pairs) {
        pair.replace('+', ' ');
        const qsizetype equals = pair.indexOf('=');
        QByteArray name = QByteArray::fromPercentEncoding(pair.left(equals));
        if (name.endsWith("[]"))
            name.chop(2);
        const QByteArray text
            = equals < 0 ? QByteArray() : QByteArray::fromPercentEncoding(pair.mid(equals + 1));
        request.query.emplaceBack(name, text);
    }
}

} // namespace frontdesk::sandbox
