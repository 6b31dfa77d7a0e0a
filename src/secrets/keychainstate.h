// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace frontdesk::secrets {

//! Whether there is a keychain to speak to, and whether it is open.
enum class KeychainState { Missing, Locked, Unlocked };

/*! Asks the desktop for the state of its keychain; \a then is called on the caller's thread, and not at all
   once \a context is gone.

    QtKeychain reports a locked keychain whose question was dismissed as an entry that is not there, and a
    missing one as some other error: only the service itself tells them apart. Where the system has no such
    question (Windows, macOS) the answer is Unlocked.
*/
void askKeychainState(QObject *context, std::function<void(KeychainState)> then);

} // namespace frontdesk::secrets
