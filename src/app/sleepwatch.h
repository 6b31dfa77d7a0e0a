// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontdesk::app {

/*! Says when the computer is about to sleep, where the system tells (logind). Elsewhere the gates notice by
    their clocks that it has slept. */
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void sleeping();

private Q_SLOTS:
    void take(bool isBeginning);
};

} // namespace frontdesk::app
