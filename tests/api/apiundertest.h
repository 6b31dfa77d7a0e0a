// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/backendapi.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <memory>
#include <optional>

namespace frontdesk::api {

inline const char keyUnderTest[] = "sk_test_0123456789abcdefa1B2";

[[nodiscard]] inline TransportOptions quickOptions()
{
    using namespace std::chrono_literals;
    return {.timeout = 10s, .firstRetry = 1ms, .withoutBudget = true};
}

//! The whole client over a real network manager, in front of a server that does what the test says.
class ApiUnderTest final {
public:
    explicit ApiUnderTest(const TransportOptions &options = quickOptions(), const char *key = keyUnderTest)
        : network(std::make_unique<QNetworkAccessManager>())
        , api(std::make_unique<BackendApi>(*network, clock, gate,
              Connection {server.baseUrl(), *SecretKey::parse(QString::fromLatin1(key))}, options))
    {
    }

    FaultServer server;
    FixedClock clock;
    OpenGate gate;
    std::unique_ptr<QNetworkAccessManager> network;
    std::unique_ptr<BackendApi> api;
};

//! What \a call came to. The event loop turns until then.
template <typename T>
[[nodiscard]] Result<T> outcomeOf(Call<T> call)
{
    QObject context;
    std::optional<Result<T>> outcome;
    std::move(call).then(&context, [&outcome](const Result<T> &answer) { outcome = answer; });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 20'000))
        qFatal("a call was never answered");
    return *std::move(outcome);
}

//! A session as the API writes it.
[[nodiscard]] inline QByteArray sessionJson(const QByteArray &status, const QByteArray &id = "sess_1")
{
    return R"({"object":"session","id":")" + id + R"(","user_id":"user_1","client_id":"client_1","status":")"
        + status
        + R"(","last_active_at":1767261900000,"expire_at":1767866400000,"abandon_at":1769853600000,)"
          R"("updated_at":1767261900000,"created_at":1767261600000})";
}

//! An error answer as the API writes it.
[[nodiscard]] inline QByteArray errorJson(const QByteArray &code, const QByteArray &message = "No")
{
    return R"({"errors":[{"message":")" + message + R"(","long_message":")" + message
        + R"(, at length","code":")" + code
        + R"(","meta":{"param_name":"user_id"}}],"clerk_trace_id":"trace_of_body"})";
}

[[nodiscard]] inline SessionId sessionId(QStringView text = u"sess_1")
{
    return *SessionId::parse(text);
}

} // namespace frontdesk::api
