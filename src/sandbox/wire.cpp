// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/wire.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QLocale>
#include <QUrl>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray methodWord(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    default:
        return "UNKNOWN";
    }
}

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 410:
        return "Gone";
    case 413:
        return "Payload Too Large";
    case 415:
        return "Unsupported Media Type";
    case 422:
        return "Unprocessable Entity";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    default:
        return "Unknown";
    }
}

QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

Request requestOf(const QHttpServerRequest &request)
{
    Request read;
    read.method = methodWord(request.method());
    read.authorization = request.value("Authorization");
    read.version = request.value("Clerk-API-Version");
    read.origin = request.value("Origin");
    read.contentType = request.value("Content-Type");
    read.wantsClose = request.value("Connection").toLower() == "close";
    read.body = request.body();
    const QUrl url = request.url();
    readTarget(read, url.path(QUrl::FullyEncoded).toLatin1(), url.query(QUrl::FullyEncoded).toLatin1());
    return read;
}

QList<std::pair<QByteArray, QByteArray>> headersOf(const Answer &answer)
{
    auto headers = answer.headers;
    headers.emplaceBack("Content-Type", answer.type);
    headers.emplaceBack("Date", httpDate());
    return headers;
}

QByteArray wireText(const Request &request, const Answer &answer)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    text.reserve(answer.body.size() + 512);
    const auto headers = headersOf(answer);
    for (const auto &[name, value] : headers)
        text.append(name).append(": ").append(value).append("\r\n");
    if (request.wantsClose)
        text.append("Connection: close\r\n");
    text.append("Content-Length: ").append(QByteArray::number(answer.body.size())).append("\r\n\r\n");
    if (request.method != "HEAD")
        text.append(answer.body);
    return text;
}

} // namespace frontdesk::sandbox
