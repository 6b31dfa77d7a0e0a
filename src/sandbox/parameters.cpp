// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/parameters.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestBody = qsizetype(1024) * 1024;
constexpr int largestPage = 500;

int numberOf(const Request &request, const QByteArray &name, int low, int high, int otherwise)
{
    bool readable = false;
    const int number = request.value(name).value_or(QByteArray()).toInt(&readable);
    return readable && number >= low && number <= high ? number : otherwise;
}

} // namespace

Paging pagingOf(const Request &request)
{
    Paging paging;
    paging.limit = numberOf(request, "limit", 1, largestPage, 10);
    paging.offset = numberOf(request, "offset", 0, std::numeric_limits<int>::max(), 0);
    paging.envelope = request.value("paginated") == QByteArray("true");
    return paging;
}

QJsonObject bodyOf(const Request &request, std::optional<Answer> &refusal)
{
    if (request.body.trimmed().isEmpty())
        return {};
    if (request.body.size() > largestBody) {
        refusal = failed(request, 413, u"request_body_too_large"_s, u"Request body too large"_s,
            u"The request body is larger than 1 MB"_s);
        return {};
    }
    if (request.contentType.split(';').first().trimmed().toLower() != "application/json") {
        refusal = failed(request, 415, u"unsupported_content_type"_s, u"Unsupported content type"_s,
            u"Send application/json"_s);
        return {};
    }
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        refusal = failed(request, 400, u"request_body_invalid"_s, u"Request body invalid"_s,
            u"The request body is not a JSON object"_s);
    return document.object();
}

bool isWrittenAsInteger(const QByteArray &body, const QString &name)
{
    // QJsonDocument reads 60.0 as 60, so that only the text can tell.
    const QRegularExpression pattern(
        u"\""_s % QRegularExpression::escape(name) % u"\"\\s*:\\s*-?\\d+\\s*[,}]"_s);
    return pattern.match(QString::fromUtf8(body)).hasMatch();
}

} // namespace frontdesk::sandbox
