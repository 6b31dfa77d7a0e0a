// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sleepwatch.h"

#include <QDBusConnection>

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
    // From whomever: Qt would wait for an answer about the sender's name, and locking is never wrong.
    QDBusConnection::systemBus().connect(QString(), u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this, SLOT(take(bool)));
}

void SleepWatch::take(bool isBeginning)
{
    if (isBeginning)
        Q_EMIT sleeping();
}

} // namespace frontdesk::app
