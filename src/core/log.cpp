// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"

namespace frontdesk {

Q_LOGGING_CATEGORY(logNetwork, "frontdesk.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "frontdesk.app", QtWarningMsg)

} // namespace frontdesk
