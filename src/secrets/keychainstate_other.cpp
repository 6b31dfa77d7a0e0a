// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets/keychainstate.h"

namespace frontdesk::secrets {

void askKeychainState(QObject *context, std::function<void(KeychainState)> then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(KeychainState::Unlocked); }, Qt::QueuedConnection);
}

} // namespace frontdesk::secrets
