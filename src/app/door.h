// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/request.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>

namespace frontdesk::app {

/*! Where a start finds the Frontdesk that runs already with the same profile, and that one is asked.

    A local socket that only its owner can reach, and a lock that says whose it is. */
class Door final : public QObject {
    Q_OBJECT

public:
    //! \a name is Profile::door(). A Frontdesk that runs has \a patience to answer.
    explicit Door(const QString &name, std::chrono::milliseconds patience = std::chrono::seconds(10));

    //! Hands \a request to the one that runs: delivered() or silent() follows. Where none runs this becomes
    //! the one that others ask: opened().
    void knock(const Request &request);

Q_SIGNALS:
    void delivered();
    void opened();
    //! One runs and does not answer.
    void silent();
    //! Another start asks for something.
    void asked(const frontdesk::app::Request &request);

private:
    void open();
    void take(QLocalSocket *caller);

    const QString m_name;
    QByteArray m_message;
    QLocalSocket m_socket;
    QLocalServer m_server;
    QLockFile m_lock;
    QTimer m_patience;
    QTimer m_again; //!< Another start holds the lock and is about to listen.
};

} // namespace frontdesk::app
