// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/gate.h"

#include <QList>
#include <QObject>

namespace frontdesk {

//! Lets everything pass unless told otherwise, and remembers what that was and what became of it.
class OpenGate final : public api::Gate {
public:
    [[nodiscard]] bool lets(const api::Permit &) const override { return open; }
    void admit(const Change &change, QObject *context, Admitted then) override
    {
        changes << change;
        QMetaObject::invokeMethod(
            context, [then = std::move(then), permit = permitFor(changes.size())] { then(permit); },
            Qt::QueuedConnection);
    }
    void settle(const api::Permit &permit, const Result<api::Answer> &answer) override
    {
        settled.append({permit.entry(), answer});
    }

    bool open = true;
    QList<Change> changes;
    QList<std::pair<qint64, Result<api::Answer>>> settled;
};

} // namespace frontdesk
