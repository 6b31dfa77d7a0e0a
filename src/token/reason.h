// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace frontdesk::token {

//! Why a token is not accepted.
enum class Reason {
    MachineToken, //!< `cat` says that it stands for a machine, not for a session.
    UnknownKey, //!< No key has its `kid`: another instance signed it, or it names none.
    CustomKey, //!< Signed with a template's own key, which the API does not give out: nobody here can tell.
    WrongType, //!< `typ` is there and is not "JWT".
    WrongAlgorithm, //!< Not RS256, RS384 or RS512: `none`, or a shared secret under the id of a public key.
    CriticalHeader, //!< `crit` or `b64`: it asks for rules that are not kept here.
    UnusableKey, //!< The key of that `kid` is not RSA of a safe size, or not for signatures of this kind.
    InvalidSignature,
    SubjectMissing, //!< `sub` is absent or not a string.
    ExpiryMissing, //!< `exp` is absent or not a number.
    MalformedTime, //!< `nbf` or `iat` is there and not a number.
    Expired,
    NotActiveYet,
    IssuedInTheFuture,
};

//! The word for \a reason in Clerk's backend SDK, e.g. "token-expired"; "cannot-check" where it has none.
[[nodiscard]] QLatin1StringView word(Reason reason);

} // namespace frontdesk::token
