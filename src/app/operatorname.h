// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::app {

//! Who sits at the desk: \a chosen, else the login name. Never empty.
[[nodiscard]] QString operatorName(const QString &chosen);

} // namespace frontdesk::app
