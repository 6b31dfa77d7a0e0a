// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sleepwatch.h"

namespace frontdesk::app {

SleepWatch::SleepWatch(QObject *parent)
    : QObject(parent)
{
}

void SleepWatch::take(bool) { }

} // namespace frontdesk::app
