// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/autorefresh.h"

#include "controllers/offlinewatch.h"
#include "controllers/sessionscontroller.h"

#include <algorithm>
#include <utility>

namespace frontdesk::controllers {

using namespace std::chrono_literals;

namespace {
constexpr auto asleep = 30s; // no timer is that late while the computer is awake
constexpr std::chrono::seconds longestWait = 10min;
} // namespace

AutoRefresh::AutoRefresh(
    SessionsController &sessions, const OfflineWatch &offline, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_offline(offline)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    // Together with whatever else wakes the processor in that second.
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &AutoRefresh::refresh);
    connect(&sessions, &SessionsController::changed, this, &AutoRefresh::follow);
    connect(&offline, &OfflineWatch::changed, this, &AutoRefresh::plan);
}

QList<std::chrono::seconds> AutoRefresh::offered()
{
    return {15s, 30s, 60s, 300s};
}

void AutoRefresh::setEvery(std::chrono::seconds every)
{
    if (every == m_every)
        return;
    if (every == 0s)
        m_before = m_every;
    m_every = every;
    plan();
    Q_EMIT changed();
}

void AutoRefresh::toggle()
{
    setEvery(isOn() ? 0s : m_before);
}

void AutoRefresh::setVisible(bool visible)
{
    if (std::exchange(m_isVisible, visible) != visible)
        plan();
}

void AutoRefresh::noteInput()
{
    if (!std::exchange(m_isAsleep, false))
        return;
    plan();
    Q_EMIT changed();
}

std::chrono::seconds AutoRefresh::wait() const
{
    constexpr auto step = 15s; // exact enough to be read
    std::chrono::seconds wait = std::max(m_every, (4 * m_took + step - 1ms) / step * step);
    for (int failure = 0; failure < m_failures && wait < longestWait; ++failure)
        wait *= 2;
    return std::max(m_every, std::min(wait, longestWait));
}

void AutoRefresh::follow()
{
    using State = SessionsController::State;
    const bool isBusy = m_sessions.isBusy();
    if (isBusy && !std::exchange(m_wasBusy, true)) {
        m_began = m_clock.now();
    } else if (!isBusy && std::exchange(m_wasBusy, false)) {
        m_ended = m_clock.now();
        m_took = m_ended - m_began;
        m_failures = m_sessions.state() == State::Failed ? m_failures + 1 : 0;
        Q_EMIT changed();
    }
    if (m_sessions.state() == State::Loading)
        m_failures = 0;
    plan();
}

void AutoRefresh::plan()
{
    const bool mayRefresh
        = isOn() && m_isVisible && !m_isAsleep && !m_offline.isOffline() && m_sessions.canRefreshQuietly();
    if (!mayRefresh)
        return m_timer.stop();
    const Instant now = m_clock.now();
    m_due = std::clamp(m_ended + wait(), now, now + wait());
    m_timer.start(std::chrono::duration_cast<std::chrono::milliseconds>(m_due - now));
}

void AutoRefresh::refresh()
{
    if (m_clock.now() - m_due < asleep)
        return m_sessions.refreshQuietly();
    m_isAsleep = true;
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
