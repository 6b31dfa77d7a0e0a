// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/faultserver.h"

#include <QString>

namespace frontdesk {

inline const QString testKey = QStringLiteral("sk_test_0123456789abcdef");
inline const QString liveKey = QStringLiteral("sk_live_0123456789abcdef");

inline QByteArray instanceJson(const QByteArray &environment)
{
    return R"({"object":"instance","id":"ins_1","environment_type":")" + environment + R"("})";
}

inline QByteArray danaJson()
{
    return R"({"object":"user","id":"user_dana","first_name":"Dana","last_name":"Lee",
        "email_addresses":[],"phone_numbers":[],"banned":false,"locked":false,
        "created_at":1767261600000,"updated_at":1767261600000})";
}

//! One of Dana's sessions; the higher \a number, the older it is.
inline QByteArray sessionJson(const QByteArray &status = "active", int number = 1)
{
    const QByteArray created = QByteArray::number(1767261600000 - number * 60000LL);
    return R"({"object":"session","id":"sess_)" + QByteArray::number(number)
        + R"(","user_id":"user_dana","client_id":"client_1","status":")" + status + R"(","created_at":)"
        + created + R"(,"updated_at":)" + created + '}';
}

inline QByteArray pageJson(const QList<QByteArray> &sessions, int total)
{
    return R"({"data":[)" + sessions.join(',') + R"(],"total_count":)" + QByteArray::number(total) + '}';
}

inline QByteArray errorJson(const QByteArray &code, const QByteArray &message)
{
    return R"({"errors":[{"message":")" + message + R"(","long_message":")" + message + R"(","code":")" + code
        + R"("}],"clerk_trace_id":"trace_7f3a"})";
}

//! Dana with one active session, in a \a environment that says so.
inline void scriptDana(FaultServer &server, const QByteArray &environment = "development")
{
    server.answer("/v1/instance", 200, instanceJson(environment));
    server.answer("/v1/users", 200, '[' + danaJson() + ']');
    server.answer("/v1/users/user_dana", 200, danaJson());
    server.answer("/v1/sessions", 200, pageJson({sessionJson()}, 1));
    server.answer("/v1/sessions/sess_1", 200, sessionJson());
    server.answer("/v1/sessions/sess_1/revoke", 200, sessionJson("revoked"));
    server.answer("/v1/jwks", 200, R"({"keys":[]})");
    server.answer("/v1/jwt_templates", 200, "[]");
}

} // namespace frontdesk
