// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QString>

namespace frontdesk::ui {

//! A failure in the words of the person at the desk.
struct Wording {
    QString sentence; //!< What happened.
    QString advice; //!< What to do about it.
    QString clerkSays; //!< Clerk's own message, plain text; may be empty.
};

//! Every failure has a sentence and an advice, and they stand in this one file. \a instance is what the desk
//! calls the instance it is about; empty where that goes without saying.
[[nodiscard]] Wording wordingOf(const Failure &failure, const QString &instance = {});

/*! What "Copy details" copies: request, status, codes, trace id, technical words. Redacted; in English, for
    it is read by Clerk's support and by engineers. */
[[nodiscard]] QString detailsOf(const Failure &failure);

} // namespace frontdesk::ui
