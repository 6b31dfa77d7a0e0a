// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ui/growingdialog.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk::controllers {
class TeamController;
}

namespace frontdesk::ui {

/*! Joining a team's journal and leaving it, and how it stands. Unlike the preferences an address holds only
   when it is said to: half an address is none.

    Show it with open(); it deletes itself once closed.
*/
class TeamDialog final : public GrowingDialog {
    Q_OBJECT

public:
    //! \a team must outlive this.
    explicit TeamDialog(controllers::TeamController &team, QWidget *parent = nullptr);

private:
    void arrange();
    void join();
    void leave();
    void test();
    void setBusy(const QString &words);
    void showFailure(const Failure &failure);
    void showState();
    void showButtons();

    controllers::TeamController &m_team;
    QLineEdit *m_address;
    QLineEdit *m_password;
    QPushButton *m_test;
    QPushButton *m_join;
    QPushButton *m_leave;
    QPushButton *m_retry;
    QLabel *m_result;
    bool m_isBusy = false;
};

} // namespace frontdesk::ui
