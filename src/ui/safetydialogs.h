// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <functional>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::operations {
class RevokeJob;
}

namespace frontdesk::ui {

//! Opens the dialogs that help somebody whose device or account is in other hands. Where changes are locked
//! the question whether to allow them comes first.
class SafetyDialogs final : public QObject {
    Q_OBJECT

public:
    //! \a parent is what the dialogs belong to.
    SafetyDialogs(controllers::Desk &desk, QWidget *parent);

    //! What the person whose sessions are listed is signed in on, to choose what was lost.
    void askForLostDevice();
    //! How to secure the account of the person whose sessions are listed.
    void askToSecure();

private:
    //! Has \a tell told how \a job is getting on, as long as \a listener is there.
    void tellProgress(
        operations::RevokeJob &job, QObject *listener, const std::function<void(const QString &)> &tell);

    controllers::Desk &m_desk;
    QWidget *m_parent;
};

} // namespace frontdesk::ui
