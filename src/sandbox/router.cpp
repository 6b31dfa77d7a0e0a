// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/router.h"

#include <algorithm>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

bool matches(const QList<QByteArray> &pattern, const QList<QByteArray> &parts)
{
    return std::equal(pattern.begin(), pattern.end(), parts.begin(), parts.end(),
        [](const QByteArray &wanted, const QByteArray &part) {
            return wanted == "*" ? !part.isEmpty() : wanted == part;
        });
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Handler handler)
{
    m_routes.push_back({method, pattern.mid(1).split('/'), std::move(handler)});
}

Answer Router::route(const Request &request) const
{
    // HEAD is GET whose body the server keeps to itself.
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    QList<QByteArray> allowed;
    for (const Route &route : m_routes) {
        if (!matches(route.pattern, request.parts))
            continue;
        if (route.method == method)
            return route.handler(request);
        allowed.append(route.method);
    }
    const QString path = QString::fromUtf8(request.path);
    if (allowed.isEmpty())
        return failed(request, 404, u"resource_not_found"_s, u"Resource not found"_s,
            u"There is nothing at "_s % QString::fromLatin1(request.method) % u' ' % path);
    const QByteArray list = allowed.join(", ");
    Answer answer = failed(request, 405, u"method_not_allowed"_s, u"Method not allowed"_s,
        path % u" answers to "_s % QString::fromLatin1(list));
    answer.headers.emplaceBack("Allow", list);
    return answer;
}

} // namespace frontdesk::sandbox
