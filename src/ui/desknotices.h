// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/failure.h"
#include "core/ids.h"
#include "operations/recovery.h"
#include "ui/noticebar.h"

#include <QTimer>

#include <functional>

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

//! Tells what went wrong and what Frontdesk waits for, and offers what helps.
class DeskNotices final : public QWidget {
    Q_OBJECT

public:
    explicit DeskNotices(controllers::Desk &desk, QWidget *parent = nullptr);

    //! Says that what was shown before a crash is shown again, and in what state changes were as soon as that
    //! is known.
    void tellRestored();
    //! \a help runs when the button labelled \a action is pressed.
    void fail(const Failure &failure, const QString &action = {}, std::function<void()> help = {});

Q_SIGNALS:
    //! What became of this session is to be asked and shown.
    void checkRequested(const frontdesk::SessionId &id);
    void replaceKeyRequested();
    void unlockRequested();
    //! Somebody wants to look at what an earlier program left.
    void goOnRequested(const frontdesk::operations::Recovered &left);

public Q_SLOTS:
    //! It is gone on with, or given up: nothing needs to be said of it any more.
    void dropRecovered();

private:
    //! "Stop" while there is a list to stop loading; else empty.
    [[nodiscard]] QString stopLabel() const;
    void countDown();
    void watchTransport();
    void watchControllers();
    void showOffline();
    void showRecovered(const QList<operations::Recovered> &found);

    controllers::Desk &m_desk;
    NoticeBar *m_key; //!< Clerk refused the secret key.
    NoticeBar *m_offline;
    NoticeBar *m_failure;
    NoticeBar *m_wait;
    NoticeBar *m_recovered; //!< What an earlier program left.
    NoticeBar *m_restored; //!< What was shown before a crash is shown again.
    QList<operations::Recovered> m_left;
    std::function<void()> m_help;
    Instant m_waitUntil;
    QTimer m_second;
};

} // namespace frontdesk::ui
