// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/gate.h"

#include <QObject>

namespace frontdesk::api {

void ClosedGate::admit(const Change &, QObject *context, Admitted then)
{
    QMetaObject::invokeMethod(
        context, [then = std::move(then)] { then(fail(Failure::refused(Refusal::ReadOnly))); },
        Qt::QueuedConnection);
}

} // namespace frontdesk::api
