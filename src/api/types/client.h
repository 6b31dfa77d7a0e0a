// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QList>

namespace frontdesk::api {

//! One browser or device. It may hold sessions of several users.
struct Client {
    ClientId id;
    QList<Session> sessions;
    SessionId lastActiveSessionId; //!< Empty: none.
    QString lastAuthenticationStrategy; //!< e.g. "email_code"; empty: unknown.
    std::optional<Instant> createdAt;
    std::optional<Instant> updatedAt;
    int unreadableSessions = 0; //!< Sessions in the answer that could not be understood.
};

} // namespace frontdesk::api
