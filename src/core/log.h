// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace frontdesk {

/* What is worth reading when something went wrong on somebody else's computer. No line holds a name, an email
   address, a phone number or an IP address of a person, nor a text that a person typed; ids and the paths of
   requests are there, because Clerk's own logs are found by them. See docs/decisions/0035-the-log.md.

   Off by default (warnings apart): the log's window turns them on, or QT_LOGGING_RULES="frontdesk.*=true". */
Q_DECLARE_LOGGING_CATEGORY(logApp) //!< "frontdesk.app": starts and ends, which instance is opened
Q_DECLARE_LOGGING_CATEGORY(logJournal) //!< "frontdesk.journal": what was written down, and what could not be
Q_DECLARE_LOGGING_CATEGORY(logNetwork) //!< "frontdesk.network": calls, retries, pauses, refused keys
Q_DECLARE_LOGGING_CATEGORY(logSecrets) //!< "frontdesk.secrets": what the keychain answered
Q_DECLARE_LOGGING_CATEGORY(logSettings) //!< "frontdesk.settings": files set aside or not written

} // namespace frontdesk
