// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/verify.h"

#include "token/claims.h"
#include "token/josesignature.h"

#include <algorithm>
#include <functional>
#include <iterator>

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

// The first key under the token's id. If there is none, all that a person gave without an id: whoever pastes
// the old and the new PEM wants to know whether either signed it.
api::Jwks keysFor(const Jwt &jwt, const api::Jwks &keys)
{
    const auto named = std::find_if(keys.begin(), keys.end(),
        [&jwt](const api::Jwk &key) { return !jwt.kid.isEmpty() && key.kid == jwt.kid; });
    if (named != keys.end())
        return {*named};
    api::Jwks unnamed;
    std::copy_if(keys.begin(), keys.end(), std::back_inserter(unnamed), std::mem_fn(&api::Jwk::isForAnyKid));
    return unnamed;
}

Signature checkWithEach(const Jwt &jwt, const api::Jwks &keys)
{
    Signature result = Signature::UnusableKey;
    for (const api::Jwk &key : keys) {
        // RFC 8725, 3.1: a key is for one algorithm, if it names one.
        if (!key.alg.isEmpty() && key.alg != jwt.alg)
            continue;
        const Signature signature = checkSignature(jwt.compact.reveal(), key);
        if (signature == Signature::Valid)
            return signature;
        if (signature == Signature::Invalid)
            result = signature;
    }
    return result;
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
    const api::Jwks candidates = keysFor(jwt, keys);
    if (candidates.isEmpty())
        return {isSharedSecretAlgorithm(jwt.alg) ? Reason::CustomKey : Reason::UnknownKey};
    if (const std::optional<Reason> fault = faultInHeader(jwt))
        return {fault};
    switch (checkWithEach(jwt, candidates)) {
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
