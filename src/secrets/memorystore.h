// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace frontdesk::secrets {

//! Keeps keys while the program runs and no longer.
class MemoryStore final : public SecretStore {
    Q_OBJECT

public:
    using SecretStore::SecretStore;

    void read(const QString &name, QObject *context, Then<Secret> then) override;
    void write(const QString &name, const Secret &secret, QObject *context, Then<void> then) override;
    void remove(const QString &name, QObject *context, Then<void> then) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace frontdesk::secrets
