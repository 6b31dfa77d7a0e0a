// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/reason.h"

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

QLatin1StringView word(Reason reason)
{
    switch (reason) {
    case Reason::MachineToken:
    case Reason::WrongType:
    case Reason::CriticalHeader:
        return "token-invalid"_L1;
    case Reason::UnknownKey:
        return "jwk-kid-mismatch"_L1;
    case Reason::CustomKey:
        return "cannot-check"_L1;
    case Reason::WrongAlgorithm:
        return "token-invalid-algorithm"_L1;
    case Reason::InvalidSignature:
        return "token-invalid-signature"_L1;
    case Reason::UnusableKey:
    case Reason::SubjectMissing:
    case Reason::ExpiryMissing:
    case Reason::MalformedTime:
        return "token-verification-failed"_L1;
    case Reason::Expired:
        return "token-expired"_L1;
    case Reason::NotActiveYet:
        return "token-not-active-yet"_L1;
    case Reason::IssuedInTheFuture:
        return "token-iat-in-the-future"_L1;
    }
    return {};
}

} // namespace frontdesk::token
