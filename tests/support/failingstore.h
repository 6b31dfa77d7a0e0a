// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/memorystore.h"

namespace frontdesk {

//! Refuses everything with \a refusal while there is one, and keeps keys in memory else.
class FailingStore final : public secrets::SecretStore {
public:
    void read(const QString &name, QObject *context, Then<Secret> then) override
    {
        if (refuses<Secret>(context, then))
            return;
        m_memory.read(name, context, std::move(then));
    }
    void write(const QString &name, const Secret &secret, QObject *context, Then<void> then) override
    {
        if (refuses<void>(context, then))
            return;
        m_memory.write(name, secret, context, std::move(then));
    }
    void remove(const QString &name, QObject *context, Then<void> then) override
    {
        if (refuses<void>(context, then))
            return;
        m_memory.remove(name, context, std::move(then));
    }

    std::optional<Refusal> refusal;

private:
    template <typename T>
    bool refuses(QObject *context, const Then<T> &then)
    {
        if (!refusal)
            return false;
        QMetaObject::invokeMethod(
            context, [then, why = *refusal] { then(fail(Failure::refused(why))); }, Qt::QueuedConnection);
        return true;
    }

    secrets::MemoryStore m_memory;
};

} // namespace frontdesk
