// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace frontdesk::secrets {

/*! Keeps keys in the desktop's keychain: Secret Service, Keychain, Credential Manager. Never anywhere else.

    The keychain may ask the person for its password; one that has not answered after the patience given
   counts as locked or failed.
*/
class KeychainStore final : public SecretStore {
    Q_OBJECT

public:
    explicit KeychainStore(
        std::chrono::milliseconds patience = std::chrono::seconds(60), QObject *parent = nullptr);

    void read(const QString &name, QObject *context, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *context, Then<void> then) override;
    void remove(const QString &name, QObject *context, Then<void> then) override;

private:
    //! Starts \a job and hands it, finished, or a failure to \a then.
    void run(QKeychain::Job *job, const QString &name, QObject *context,
        const std::function<void(const Result<QKeychain::Job *> &)> &then);

    const std::chrono::milliseconds m_patience;
};

} // namespace frontdesk::secrets
