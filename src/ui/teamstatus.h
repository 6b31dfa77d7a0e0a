// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace frontdesk::controllers {
class TeamController;
}

namespace frontdesk::ui {

//! How the team's journal stands, in the status bar; pressed, it says more. Hidden while there is no team.
class TeamStatus final : public QToolButton {
    Q_OBJECT

public:
    //! \a team must outlive this.
    explicit TeamStatus(controllers::TeamController &team, QWidget *parent = nullptr);

private:
    void showState();

    controllers::TeamController &m_team;
};

} // namespace frontdesk::ui
