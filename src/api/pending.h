// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "core/result.h"

#include <QObject>
#include <QPointer>

namespace frontdesk::api {

/*! Something asked of the API that is not settled yet, retries and waits included.

    Emits finished() exactly once, never before control is back in the event loop, and deletes itself
    afterwards.
*/
class Pending : public QObject {
    Q_OBJECT

public:
    //! Ends it with Fault::Cancelled; nothing once it has finished.
    virtual void cancel() = 0;
    //! True while nothing can have changed at the server: then it may go when nobody listens any more.
    [[nodiscard]] virtual bool isHarmless() const = 0;

Q_SIGNALS:
    void finished(const frontdesk::Result<frontdesk::api::Answer> &answer);

protected:
    using QObject::QObject;
};

//! Keeps hold of a pending call in order to cancel it. Copies share the call; outliving it is fine.
class CallHandle final {
public:
    CallHandle() = default;
    explicit CallHandle(Pending *pending)
        : m_pending(pending)
    {
    }

    [[nodiscard]] bool isRunning() const { return !m_pending.isNull(); }
    void cancel() const
    {
        if (m_pending)
            m_pending->cancel();
    }

private:
    QPointer<Pending> m_pending;
};

} // namespace frontdesk::api
