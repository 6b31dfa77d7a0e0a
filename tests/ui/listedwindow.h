// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultserver.h"
#include "support/sessionjson.h"
#include "windowundertest.h"

#include <QUrlQuery>

namespace frontdesk {

//! The whole window over a list that a test writes, and changes.
struct ListedWindow {
    ListedWindow()
    {
        server.answer(
            "/v1/instance", 200, R"({"object":"instance","id":"ins_1","environment_type":"development"})");
        server.answer(
            "/v1/users/user_dana", 200, R"({"id":"user_dana","first_name":"Dana","last_name":"Lee"})");
        server.answer("/v1/sessions", [this](const ReceivedRequest &request) {
            if (instead)
                return *instead;
            const QUrlQuery query(QUrl::fromEncoded(request.target));
            const int offset = query.queryItemValue(QStringLiteral("offset")).toInt();
            const int limit = query.queryItemValue(QStringLiteral("limit")).toInt();
            QJsonArray asked;
            for (const QJsonObject &row : rows.mid(offset, limit))
                asked.append(row);
            return Reaction::answer(200, page(asked, static_cast<int>(rows.size())));
        });
        window
            = std::make_unique<WindowUnderTest>(server.baseUrl(), QStringLiteral("sk_test_0123456789abcdef"));
    }

    //! Session number \a number as the single GET answers it.
    void answerOne(const QJsonObject &session)
    {
        server.answer(
            "/v1/sessions/" + session[QStringLiteral("id")].toString().toLatin1(), 200, object(session));
    }
    [[nodiscard]] QJsonObject &row(const QString &id)
    {
        return *std::ranges::find_if(
            rows, [&id](const QJsonObject &row) { return row[QStringLiteral("id")] == id; });
    }
    void remove(const QString &id)
    {
        rows.removeIf([&id](const QJsonObject &row) { return row[QStringLiteral("id")] == id; });
    }

    FaultServer server;
    QList<QJsonObject> rows; //!< In Clerk's order.
    std::optional<Reaction> instead; //!< Of the list.
    std::unique_ptr<WindowUnderTest> window;
};

} // namespace frontdesk
