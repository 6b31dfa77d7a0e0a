// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/offlinewatch.h"

#include "controllers/sessionscontroller.h"

#include <algorithm>

namespace frontdesk::controllers {

using namespace std::chrono_literals;

namespace {
constexpr auto firstWait = 5s;
constexpr auto longestWait = 60s;
} // namespace

OfflineWatch::OfflineWatch(SessionsController &sessions, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_clock(clock)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        // Unasked: what is new must not move rows under the hand.
        if (m_sessions.canRefreshQuietly())
            m_sessions.refreshQuietly();
        else
            m_sessions.refresh();
    });
    connect(&sessions, &SessionsController::failed, this, &OfflineWatch::take);
    connect(&sessions, &SessionsController::changed, this, [this] {
        const bool isOther = m_sessions.userId() != m_userId || m_sessions.clientId() != m_clientId;
        if (isOther || m_sessions.state() == SessionsController::State::Ready)
            reset();
    });
}

void OfflineWatch::retry()
{
    m_pause.stop();
    m_sessions.refresh();
}

void OfflineWatch::take(const Failure &failure)
{
    const bool isUnreached = failure.fault == Fault::Transport || failure.fault == Fault::Timeout;
    // A certificate or a proxy that stands in the way is for somebody to look into.
    if (!isUnreached || failure.obstacle)
        return reset();
    m_wait = m_wait == 0s ? firstWait : std::min<std::chrono::seconds>(m_wait * 2, longestWait);
    m_nextTry = m_clock.now() + m_wait;
    m_pause.start(m_wait);
    m_userId = m_sessions.userId();
    m_clientId = m_sessions.clientId();
    m_offline = true;
    Q_EMIT changed();
}

void OfflineWatch::reset()
{
    m_pause.stop();
    m_wait = 0s;
    if (std::exchange(m_offline, false))
        Q_EMIT changed();
}

} // namespace frontdesk::controllers
