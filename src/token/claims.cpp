// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/claims.h"

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

// Of a time that must not lie ahead.
std::optional<Reason> faultInStart(
    const QJsonValue &claim, const std::optional<Instant> &time, Instant latest, Reason whenLater)
{
    if (!time)
        return claim.isUndefined() ? std::nullopt : std::optional(Reason::MalformedTime);
    return *time > latest ? std::optional(whenLater) : std::nullopt;
}

} // namespace

std::optional<Reason> faultInClaims(const Jwt &jwt, Instant now, std::chrono::milliseconds skew)
{
    if (!jwt.sub())
        return Reason::SubjectMissing;
    const std::optional<Instant> expiry = jwt.exp();
    if (!expiry)
        return Reason::ExpiryMissing;
    if (*expiry <= now - skew)
        return Reason::Expired;
    if (const auto fault
        = faultInStart(jwt.payload.value("nbf"_L1), jwt.nbf(), now + skew, Reason::NotActiveYet))
        return fault;
    return faultInStart(jwt.payload.value("iat"_L1), jwt.iat(), now + skew, Reason::IssuedInTheFuture);
}

} // namespace frontdesk::token
