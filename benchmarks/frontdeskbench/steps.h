// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>

namespace frontdesk::bench {

//! Knows how long the longest single event kept the window's thread.
class Steps final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread())
            return QApplication::notify(receiver, event);
        if (m_depth++ == 0)
            m_since.start();
        const bool isTaken = QApplication::notify(receiver, event);
        // An event loop inside an event counts as that event: there is none in what is measured.
        if (--m_depth == 0)
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
        return isTaken;
    }

    //! Milliseconds, of the events since this was last asked.
    [[nodiscard]] static double takeLongest()
    {
        return static_cast<double>(std::exchange(static_cast<Steps *>(qApp)->m_longest, 0)) / 1e6;
    }

private:
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    int m_depth = 0;
};

} // namespace frontdesk::bench
