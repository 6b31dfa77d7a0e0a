// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log.h"

namespace frontdesk {

Q_LOGGING_CATEGORY(logApp, "frontdesk.app", QtWarningMsg)
Q_LOGGING_CATEGORY(logJournal, "frontdesk.journal", QtWarningMsg)
Q_LOGGING_CATEGORY(logNetwork, "frontdesk.network", QtWarningMsg)
Q_LOGGING_CATEGORY(logSecrets, "frontdesk.secrets", QtWarningMsg)
Q_LOGGING_CATEGORY(logSettings, "frontdesk.settings", QtWarningMsg)

} // namespace frontdesk
