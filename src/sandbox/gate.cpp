// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/gate.h"

#include <algorithm>
#include <array>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char *, 6> versions {
    "2021-02-05", "2024-10-01", "2025-03-12", "2025-04-10", "2025-11-10", "2026-05-12"};
constexpr Millis window = 10 * second;

QByteArray effectiveVersion(const Request &request)
{
    if (!request.version.isEmpty())
        return request.version;
    // What Clerk takes when none is sent is not documented.
    return request.value("__clerk_api_version").value_or(versions.back());
}

} // namespace

Gate::Gate(const Instance &instance, bool limitsRate)
    : m_instance(instance)
    , m_limitsRate(limitsRate)
{
}

std::optional<Answer> Gate::refusal(const Request &request, Millis now)
{
    if (auto answer = wrongKey(request))
        return answer;
    if (auto answer = wrongVersion(request))
        return answer;
    return tooMany(request, now);
}

std::optional<Answer> Gate::wrongKey(const Request &request) const
{
    static constexpr char scheme[] = "Bearer ";
    if (!request.authorization.startsWith(scheme))
        return failed(request, 401, u"authorization_header_format_invalid"_s,
            u"Invalid Authorization header format"_s, u"Send the header as: Bearer YOUR_KEY"_s);
    if (request.authorization.mid(sizeof scheme - 1).trimmed() != m_instance.key)
        return failed(request, 401, u"clerk_key_invalid"_s, u"The provided secret key is invalid"_s,
            u"The provided secret key is invalid. Check that it belongs to this instance and was not rotated."_s);
    return std::nullopt;
}

std::optional<Answer> Gate::wrongVersion(const Request &request)
{
    const auto invalid = [&](const QString &why) {
        return failed(request, 400, u"api_version_invalid"_s, u"The API version is invalid"_s, why);
    };
    if (!request.version.isEmpty() && request.value("__clerk_api_version"))
        return invalid(u"Send the version as a header or as a parameter, not both"_s);
    const QByteArray version = effectiveVersion(request);
    const bool known = std::any_of(
        versions.begin(), versions.end(), [&](const char *candidate) { return version == candidate; });
    if (!known)
        return invalid(QString::fromUtf8(version) % u" is not a version of this API"_s);
    return std::nullopt;
}

std::optional<Answer> Gate::tooMany(const Request &request, Millis now)
{
    if (!m_limitsRate || request.parts.first() == "jwks")
        return std::nullopt;
    if (now - m_windowBegan >= window) {
        m_windowBegan = now;
        m_requestsInWindow = 0;
    }
    if (++m_requestsInWindow <= (m_instance.production ? 1000 : 100))
        return std::nullopt;
    Answer answer = failed(
        request, 429, u"too_many_requests"_s, u"Too many requests"_s, u"Too many requests, retry later"_s);
    const Millis left = m_windowBegan + window - now;
    answer.headers.emplaceBack("Retry-After", QByteArray::number((left + second - 1) / second));
    return answer;
}

bool knowsTasks(const Request &request)
{
    return effectiveVersion(request) >= "2025-03-12";
}

bool knowsVerify(const Request &request)
{
    return effectiveVersion(request) < "2025-04-10";
}

} // namespace frontdesk::sandbox
