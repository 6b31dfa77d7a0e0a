// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace frontdesk {

// Off by default (warnings apart): QT_LOGGING_RULES="frontdesk.*=true" turns them on.
Q_DECLARE_LOGGING_CATEGORY(logNetwork) //!< "frontdesk.network": verb, redacted path, status, duration
Q_DECLARE_LOGGING_CATEGORY(logApp) //!< "frontdesk.app"

} // namespace frontdesk
