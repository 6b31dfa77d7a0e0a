// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QObject>
#include <QTimer>

namespace frontdesk {
struct Failure;
}

namespace frontdesk::controllers {

class SessionsController;

//! Notices that Clerk cannot be reached, and asks for the list again by itself, less and less often.
class OfflineWatch final : public QObject {
    Q_OBJECT

public:
    OfflineWatch(SessionsController &sessions, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] bool isOffline() const { return m_offline; }
    //! When the list is asked for again by itself. Only while offline.
    [[nodiscard]] Instant nextTry() const { return m_nextTry; }
    //! Asks now.
    void retry();

Q_SIGNALS:
    //! Went offline or came back, or the next try is another.
    void changed();

private:
    void take(const Failure &failure);
    void reset();

    SessionsController &m_sessions;
    const Clock &m_clock;
    UserId m_userId; //!< Whose list could not be had.
    ClientId m_clientId;
    QTimer m_pause;
    std::chrono::seconds m_wait {0};
    Instant m_nextTry;
    bool m_offline = false;
};

} // namespace frontdesk::controllers
