// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/connection.h"

#include <QHostAddress>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

QUrl defaultBaseUrl()
{
    return QUrl(u"https://api.clerk.com/v1"_s);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool isSafe(const QUrl &url)
{
    return url.scheme() == "https"_L1 || isLoopback(url);
}

Result<QUrl> parseBaseUrl(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery()
        || url.hasFragment())
        return fail(Failure::refused(Refusal::BadBaseUrl));
    if (!isSafe(url))
        return fail(Failure::refused(Refusal::InsecureBaseUrl));
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!path.endsWith("/v1"_L1))
        path += "/v1"_L1;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

} // namespace frontdesk::api
