// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firstpaint.h"

#include "core/log.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace frontdesk::app {

FirstPaint::FirstPaint(QWidget &window)
    : QObject(&window)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // Once everything in the window is painted, and sent to the screen.
        QTimer::singleShot(0, this, [this] {
            qCInfo(logApp) << "window painted";
            deleteLater();
        });
    }
    return false;
}

} // namespace frontdesk::app
