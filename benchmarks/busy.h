// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QTimer>

namespace frontdesk {

//! The longest that a timer of one millisecond had to wait for the event loop.
struct Busy {
    QTimer timer;
    QElapsedTimer since;
    qint64 longest = 0; //!< Nanoseconds between two of its ticks.

    void watch()
    {
        timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            longest = std::max(longest, since.nsecsElapsed());
            since.start();
        });
        timer.start(std::chrono::milliseconds(1));
        since.start();
    }
};

} // namespace frontdesk
