// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"

namespace frontdesk::settings {

//! What was looked at in an instance: enough to show it again, and nothing that opens anything.
struct LastView {
    UserId user; //!< Empty for the sessions on a client.
    ClientId client;
    SessionId session; //!< The chosen one; empty: none.
    QString choice; //!< Filter and order, as models::ViewChoice writes them.
    bool isInspected = false;

    [[nodiscard]] bool isEmpty() const { return user.isEmpty() && client.isEmpty(); }
    friend bool operator==(const LastView &a, const LastView &b) = default;
};

} // namespace frontdesk::settings
