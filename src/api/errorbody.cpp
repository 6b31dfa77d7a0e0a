// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

ErrorBody readErrorBody(const QByteArray &body)
{
    ErrorBody result;
    const bool hasMark = body.startsWith("\xef\xbb\xbf"); // of byte order
    const QJsonObject root = QJsonDocument::fromJson(hasMark ? body.sliced(3) : body).object();
    result.traceId = root["clerk_trace_id"_L1].toString();
    const QJsonArray errors = root["errors"_L1].toArray();
    for (const auto &value : errors) {
        const QJsonObject error = value.toObject();
        if (error.isEmpty())
            continue;
        result.errors.append({error["code"_L1].toString(), error["message"_L1].toString(),
            error["long_message"_L1].toString(), error["meta"_L1].toObject()});
    }
    return result;
}

} // namespace frontdesk::api
