// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inputwatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace frontdesk::ui {

InputWatch::InputWatch(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool InputWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        Q_EMIT input();
        break;
    default:
        break;
    }
    return false;
}

} // namespace frontdesk::ui
