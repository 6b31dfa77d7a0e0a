// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace frontdesk::controllers {

class OfflineWatch;
class SessionsController;

/*! Asks for the list again every now and then, quietly.

    Not while nobody can see it, while Clerk cannot be reached, nor, after the computer slept, before somebody
    is back. After failures less and less often; and of a list that takes long to read, never more than a
   fifth of the time.
*/
class AutoRefresh final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive it.
    AutoRefresh(SessionsController &sessions, const OfflineWatch &offline, const Clock &clock,
        QObject *parent = nullptr);

    //! How often people can have it.
    [[nodiscard]] static QList<std::chrono::seconds> offered();

    //! Zero: never. It begins switched off.
    void setEvery(std::chrono::seconds every);
    [[nodiscard]] std::chrono::seconds every() const { return m_every; }
    [[nodiscard]] bool isOn() const { return m_every.count() > 0; }
    //! Off, or on again as often as it was before.
    void toggle();
    //! Whether the list can be seen.
    void setVisible(bool visible);
    //! Somebody is at the desk.
    void noteInput();

    //! How long it really waits now.
    [[nodiscard]] std::chrono::seconds wait() const;
    //! It waits longer because Clerk did not give the list.
    [[nodiscard]] bool isSlowed() const { return m_failures > 0; }
    //! The computer slept, and nobody has been there since.
    [[nodiscard]] bool isAsleep() const { return m_isAsleep; }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void plan();
    void refresh();

    SessionsController &m_sessions;
    const OfflineWatch &m_offline;
    const Clock &m_clock;
    QTimer m_timer;
    std::chrono::seconds m_every {0};
    std::chrono::seconds m_before {30}; //!< As often as it was before it was switched off.
    Instant m_began; //!< When the list was last asked for,
    Instant m_ended; //!< and when the answer before that was there,
    std::chrono::milliseconds m_took {0}; //!< so long after it had been asked for.
    Instant m_due;
    int m_failures = 0; //!< One behind the other.
    bool m_wasBusy = false;
    bool m_isVisible = false;
    bool m_isAsleep = false;
};

} // namespace frontdesk::controllers
