// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/jwt.h"

#include "token/base64url.h"
#include "token/strictjson.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

QByteArrayView withoutSurroundings(QByteArrayView pasted)
{
    constexpr QByteArrayView scheme = "Bearer";
    const QByteArrayView text = pasted.trimmed();
    const qsizetype length = std::min(scheme.size(), text.size());
    if (text.first(length).compare(scheme, Qt::CaseInsensitive) != 0)
        return text;
    const QByteArrayView rest = text.sliced(length);
    return rest.trimmed().size() < rest.size() || rest.isEmpty() ? rest.trimmed() : text;
}

tl::expected<QJsonObject, DecodeError> decodePart(const QByteArray &part)
{
    const std::optional<QByteArray> json = fromBase64Url(part);
    if (!json)
        return tl::unexpected(DecodeError::BadBase64);
    return parseObject(*json);
}

std::optional<QString> text(const QJsonObject &object, QLatin1StringView name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Instant> time(const QJsonObject &claims, QLatin1StringView name)
{
    const QJsonValue value = claims.value(name);
    if (!value.isDouble())
        return std::nullopt;
    constexpr double calendarEnd = 8.64e15;
    const double milliseconds = std::clamp(value.toDouble() * 1000, -calendarEnd, calendarEnd);
    return Instant(std::chrono::milliseconds(static_cast<qint64>(milliseconds)));
}

} // namespace

std::optional<QString> Jwt::sub() const
{
    return text(payload, "sub"_L1);
}

std::optional<QString> Jwt::sid() const
{
    return text(payload, "sid"_L1);
}

std::optional<QString> Jwt::azp() const
{
    return text(payload, "azp"_L1);
}

std::optional<QString> Jwt::iss() const
{
    return text(payload, "iss"_L1);
}

std::optional<QString> Jwt::sts() const
{
    return text(payload, "sts"_L1);
}

std::optional<Instant> Jwt::exp() const
{
    return time(payload, "exp"_L1);
}

std::optional<Instant> Jwt::iat() const
{
    return time(payload, "iat"_L1);
}

std::optional<Instant> Jwt::nbf() const
{
    return time(payload, "nbf"_L1);
}

Decoded decode(const Secret &pasted)
{
    if (pasted.reveal().size() > maximumTokenSize)
        return tl::unexpected(DecodeError::TooLarge);
    const Secret compact(withoutSurroundings(pasted.reveal()).toByteArray());
    if (compact.isEmpty())
        return tl::unexpected(DecodeError::Empty);
    const QByteArrayList parts = compact.reveal().split('.');
    if (parts.size() != 3)
        return tl::unexpected(DecodeError::NotThreeParts);
    const auto header = decodePart(parts[0]);
    if (!header)
        return tl::unexpected(header.error());
    const auto payload = decodePart(parts[1]);
    if (!payload)
        return tl::unexpected(payload.error());
    if (!fromBase64Url(parts[2]))
        return tl::unexpected(DecodeError::BadBase64);
    return Jwt {compact, *header, *payload, text(*header, "alg"_L1).value_or(QString()),
        text(*header, "kid"_L1).value_or(QString()), text(*header, "typ"_L1).value_or(QString())};
}

} // namespace frontdesk::token
