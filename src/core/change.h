// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

#include <chrono>
#include <optional>

namespace frontdesk {

//! What Frontdesk can do that changes something at Clerk. The order is kept on disk: append only.
enum class Action {
    RevokeSession,
    CreateToken,
    CreateSession,
    MarkPasswordCompromised,
    ClearPasswordCompromised,
    BanUser,
    UnbanUser,
    LockUser,
    UnlockUser,
};

//! Why something is done, in the words of whoever does it.
struct Purpose {
    QString reason; //!< May be empty.
    QString ticket; //!< The ticket's number or link; may be empty.

    friend bool operator==(const Purpose &a, const Purpose &b) = default;
};

//! What token is about to be minted.
struct Minting {
    QString templateName; //!< Empty: the plain session token.
    std::optional<std::chrono::seconds> lifetime; //!< nullopt: whatever the server gives it.

    friend bool operator==(const Minting &a, const Minting &b) = default;
};

//! One thing that is about to be done to somebody.
struct Change {
    Action action = Action::RevokeSession;
    SessionId session; //!< Empty where there is none yet.
    UserId user; //!< Whose it is; empty where that is not known.
    QString detail; //!< What else there is to say, e.g. "template hasura, 3600 s"; never a token.
    Purpose purpose;
    qint64 job = 0; //!< The journal's name for the job it is part of; 0: none.
    //! With Action::CreateToken, for the gate to judge. The journal keeps it as words, in `detail`.
    std::optional<Minting> minting = {};

    friend bool operator==(const Change &a, const Change &b) = default;
};

} // namespace frontdesk
