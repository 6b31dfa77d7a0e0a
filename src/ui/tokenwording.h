// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/verifycontroller.h"
#include "models/lifetimewords.h"

#include <QString>

namespace frontdesk::ui {

//! How a check came out.
enum class Mark {
    Passed, //!< ✓
    Failed, //!< ✕
    Open, //!< – : not checked, or it could not be told
};

//! The sign for \a mark; never the only thing that tells.
[[nodiscard]] QString glyph(Mark mark);

//! One line of a check's answer.
struct TokenLine {
    Mark mark = Mark::Open;
    QString text; //!< Plain text; empty: there is nothing to say yet.
};

//! What Clerk says of the session itself.
[[nodiscard]] TokenLine sessionLine(const controllers::VerifyReport &report);
//! Whether the instance's keys signed the token.
[[nodiscard]] TokenLine signatureLine(const controllers::VerifyReport &report);
//! Whether the token is of this session, and whether it is valid at \a now.
[[nodiscard]] TokenLine belongingLine(const controllers::VerifyReport &report, Instant now);
//! What the check that Clerk has deprecated says.
[[nodiscard]] TokenLine legacyLine(const controllers::VerifyReport &report);

//! Why a token could not be read: what follows a colon.
[[nodiscard]] QString wordingOf(token::DecodeError error);
//! Why a token was not accepted: a clause to follow a colon or a semicolon.
[[nodiscard]] QString wordingOf(token::Reason reason);

//! "eyJhbG•••••": enough to see that there is a token.
[[nodiscard]] QString maskedToken(const Secret &token);
//! All of \a token, with places where a label may break the line; not for copying.
[[nodiscard]] QString wholeToken(const Secret &token);

using models::lifetimeWords;

} // namespace frontdesk::ui
