// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::controllers {

//! What a text in the search box was understood as.
struct SearchText {
    enum class Kind {
        Nothing,
        UserId,
        SessionId,
        ClientId,
        Email,
        Words, //!< part of a name, phone number or username
        Secret, //!< a token or a key: it is neither sent nor kept
    };

    Kind kind = Kind::Nothing;
    QString text; //!< Trimmed, without control characters; empty for Nothing and Secret.
};

//! Understands \a typed by its shape alone; ids are told by their prefix.
[[nodiscard]] SearchText understand(const QString &typed);

} // namespace frontdesk::controllers
