// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwk.h"

namespace frontdesk::token {

enum class Signature { Valid, Invalid, UnusableKey };

/*! Whether \a key signed \a compact, three parts that decode() has accepted, by RSASSA-PKCS1-v1_5.

    The JOSE library reads the algorithm from the header by itself: allow only RS256, RS384 and RS512 first.
    Keys are refused unless they are RSA for signatures, of 2048 to 8192 bits, with an odd exponent from
    65537 to 32 bits.
*/
[[nodiscard]] Signature checkSignature(const QByteArray &compact, const api::Jwk &key);

} // namespace frontdesk::token
