// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/verify.h"

#include "token/claims.h"
#include "token/josesignature.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

constexpr auto machineCategory = "cl_B7d4PD333AAA"_L1;

bool isSharedSecretAlgorithm(const QString &alg)
{
    return alg == "HS256"_L1 || alg == "HS384"_L1 || alg == "HS512"_L1;
}

bool isAllowedAlgorithm(const QString &alg)
{
    return alg == "RS256"_L1 || alg == "RS384"_L1 || alg == "RS512"_L1;
}

const api::Jwk *keyFor(const Jwt &jwt, const api::Jwks &keys)
{
    if (jwt.kid.isEmpty())
        return nullptr;
    const auto found
        = std::find_if(keys.begin(), keys.end(), [&jwt](const api::Jwk &key) { return key.kid == jwt.kid; });
    return found == keys.end() ? nullptr : &*found;
}

// `jwk`, `jku`, `x5c` and `x5u` are not looked at: a token does not choose the key it is checked with.
std::optional<Reason> faultInHeader(const Jwt &jwt)
{
    if (jwt.header.contains("typ"_L1) && jwt.typ != "JWT"_L1)
        return Reason::WrongType;
    if (!isAllowedAlgorithm(jwt.alg))
        return Reason::WrongAlgorithm;
    if (jwt.header.contains("crit"_L1) || jwt.header.contains("b64"_L1))
        return Reason::CriticalHeader;
    return std::nullopt;
}

} // namespace

Verdict verify(const Jwt &jwt, const api::Jwks &keys, Instant now, std::chrono::milliseconds skew)
{
    if (jwt.header.value("cat"_L1) == machineCategory)
        return {Reason::MachineToken};
    const api::Jwk *const key = keyFor(jwt, keys);
    if (!key)
        return {isSharedSecretAlgorithm(jwt.alg) ? Reason::CustomKey : Reason::UnknownKey};
    if (const std::optional<Reason> fault = faultInHeader(jwt))
        return {fault};
    switch (checkSignature(jwt.compact.reveal(), *key)) {
    case Signature::UnusableKey:
        return {Reason::UnusableKey};
    case Signature::Invalid:
        return {Reason::InvalidSignature};
    case Signature::Valid:
        break;
    }
    return {faultInClaims(jwt, now, skew), true};
}

} // namespace frontdesk::token
