// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "secrets/memorystore.h"

#include <QPointer>
#include <QSet>

#include <functional>

namespace frontdesk {

//! Refuses everything with \a refusal while there is one, and keeps keys in memory else: at once, or once
//! goOn() is called.
class FailingStore final : public secrets::SecretStore {
public:
    void read(const QString &name, QObject *context, Then<Secret> then) override
    {
        if (!refuses<Secret>(context, then))
            inTurn(context, [=, this](QObject *asking) { m_memory.read(name, asking, then); });
    }
    void write(const QString &name, const Secret &secret, QObject *context, Then<void> then) override
    {
        if (!refuses<void>(context, then))
            inTurn(context, [=, this](QObject *asking) {
                m_kept.insert(name);
                m_memory.write(name, secret, asking, then);
            });
    }
    void remove(const QString &name, QObject *context, Then<void> then) override
    {
        if (!refuses<void>(context, then))
            inTurn(context, [=, this](QObject *asking) {
                m_kept.remove(name);
                m_memory.remove(name, asking, then);
            });
    }

    //! What was asked while isSlow is done now, in its order.
    void goOn()
    {
        isSlow = false;
        QObject nobody; // whoever has gone is told nothing
        for (const auto &[context, ask] : std::exchange(m_waiting, {}))
            ask(context ? context.data() : &nobody);
    }

    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }

    std::optional<Refusal> refusal;
    bool isSlow = false;

private:
    void inTurn(QObject *context, const std::function<void(QObject *)> &ask)
    {
        if (isSlow)
            m_waiting.append({context, ask});
        else
            ask(context);
    }
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
    QSet<QString> m_kept;
    QList<std::pair<QPointer<QObject>, std::function<void(QObject *)>>> m_waiting;
};

} // namespace frontdesk
