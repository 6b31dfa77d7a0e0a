// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"

#include <QProcess>

namespace frontdesk::app {

/*! The sample data as a child process, so that its end never takes the program along. It ends with this
    object, and by itself should the program die. */
class SandboxProcess final : public QObject {
    Q_OBJECT

public:
    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    //! Starts frontdesk-sandbox with \a arguments; one that runs already ends first.
    void start(const QStringList &arguments);
    void stop();

Q_SIGNALS:
    void ready(const frontdesk::api::Connection &connection);
    //! It did not start, or it has ended without being asked to. \a reason is technical.
    void ended(const QString &reason);

private:
    void read();
    void end(const QString &reason);

    QProcess m_process;
    bool m_announced = false;
};

} // namespace frontdesk::app
