// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/answer.h"

#include "sandbox/request.h"

#include <QJsonDocument>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

Answer answered(QByteArray json)
{
    return {200, std::move(json), {}};
}

Answer answered(const QJsonObject &object)
{
    return answered(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Answer answered(const QJsonArray &array)
{
    return answered(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Answer failed(const Request &request, int status, const QString &code, const QString &message,
    const QString &longMessage, const QString &parameter)
{
    QJsonObject meta;
    if (!parameter.isEmpty())
        meta.insert(u"param_name"_s, parameter);
    Answer answer = answered(QJsonObject {
        {u"errors"_s,
            QJsonArray {QJsonObject {{u"message"_s, message}, {u"long_message"_s, longMessage},
                {u"code"_s, code}, {u"meta"_s, meta}}}},
        {u"clerk_trace_id"_s, QString::fromLatin1(request.trace)},
    });
    answer.status = status;
    return answer;
}

Answer notFound(const Request &request, const QString &kind, const QByteArray &id)
{
    return failed(request, 404, u"resource_not_found"_s, kind % u" not found"_s,
        u"No "_s % kind.toLower() % u" was found with id "_s % QString::fromUtf8(id));
}

Answer invalidValue(const Request &request, const QString &parameter, const QByteArray &text)
{
    return failed(request, 422, u"form_param_value_invalid"_s, u"is invalid"_s,
        QString::fromUtf8(text) % u" is not a value that "_s % parameter % u" takes"_s, parameter);
}

} // namespace frontdesk::sandbox
