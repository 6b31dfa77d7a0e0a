// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

class QSettings;

namespace frontdesk::settings {

//! \a network as it can be kept: no password in any of it. A proxy without a host or a port is none, and
//! then the system's holds.
[[nodiscard]] Network keepable(const Network &network);
[[nodiscard]] Network readNetwork(const QSettings &file);
//! Writes what differs from what the file says.
void writeNetwork(QSettings &file, const Network &network);

} // namespace frontdesk::settings
