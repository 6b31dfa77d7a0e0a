// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwk.h"

#include <tl/expected.hpp>

namespace frontdesk::token {

//! Why a text holds no keys to verify with. The first fault found counts; a secret is looked for first.
enum class KeysError {
    Empty, //!< Nothing but spaces, or a key set without keys.
    TooLarge, //!< Over maximumKeysSize.
    TooMany, //!< Over maximumKeys.
    Secret, //!< A private key, a shared secret or a Clerk secret key: it must not be pasted, here or
            //!< anywhere.
    Unreadable, //!< No PEM, JWK or JWKS, or a broken one; one broken key among good ones spoils them all.
    SameId, //!< Two keys under one id, so that readers may disagree which is meant.
};

//! In bytes.
constexpr qsizetype maximumKeysSize = 65536;
//! A verification tries each key that has no id, so their number bounds what it costs.
constexpr qsizetype maximumKeys = 32;

/*! The keys in what a person pastes to verify tokens with: one JWK, a JWKS, or any number of PEM blocks
   (PUBLIC KEY, RSA PUBLIC KEY, CERTIFICATE) with any text between them and line breaks that may be written as
   "\n".

    A key without an id, as every PEM key is, then fits any token (api::Jwk::isForAnyKid). Of a certificate
   only the key is read, neither dates nor issuer: who pastes it vouches for it. Keys that are not RSA are
   kept, so that verify() can say Reason::UnusableKey.

    Of a secret no copy outlives the call, only \a pasted itself: wipe that.
*/
[[nodiscard]] tl::expected<api::Jwks, KeysError> keysIn(const QByteArray &pasted);

} // namespace frontdesk::token
