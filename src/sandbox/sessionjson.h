// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/records.h"

#include <QByteArray>

namespace frontdesk::sandbox {

class World;

//! How much of a session an answer tells.
struct SessionView {
    bool withTasks = true; //!< Versions before 2025-03-12 know neither tasks nor "pending".
    bool withActivity = true;
};

[[nodiscard]] const char *statusWord(Status status);
//! \a session as a JSON object.
[[nodiscard]] QByteArray rendered(const World &world, const Session &session, SessionView view = {});

} // namespace frontdesk::sandbox
