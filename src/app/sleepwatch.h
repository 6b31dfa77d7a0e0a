// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace frontdesk::app {

/*! Says when the computer is about to sleep, where the system tells (logind), which waits until that was
   heard. Elsewhere the gates notice by their clocks that it has slept. */
class SleepWatch final : public QObject {
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void sleeping();

private Q_SLOTS:
    void take(bool isBeginning);

private:
    void hold();

    std::shared_ptr<void>
        m_delay; //!< While it is held the system does not go to sleep at once; null: it does.
};

} // namespace frontdesk::app
