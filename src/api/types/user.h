// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QStringList>

#include <optional>

namespace frontdesk::api {

//! A person who can sign in.
struct User {
    UserId id;
    QString firstName; //!< Texts are empty where Clerk has none.
    QString lastName;
    QString username;
    QString externalId;
    QString primaryEmail; //!< Resolved from primary_email_address_id; else the first address.
    QString primaryPhone; //!< Resolved likewise.
    QStringList emails; //!< All addresses, in Clerk's order.
    QStringList phones;
    bool banned = false;
    bool locked = false;
    bool twoFactorEnabled = false;
    bool passwordEnabled = false;
    std::optional<Instant> lastSignInAt;
    std::optional<Instant> lastActiveAt; //!< To the day only, as the API documents.
    std::optional<Instant> createdAt;

    //! What to call the person: full name, else username, else primary email or phone, else the id.
    [[nodiscard]] QString displayName() const;
};

} // namespace frontdesk::api
