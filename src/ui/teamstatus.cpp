// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teamstatus.h"

#include "controllers/teamcontroller.h"
#include "ui/teamdialog.h"
#include "ui/teamwording.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TeamStatus::TeamStatus(controllers::TeamController &team, QWidget *parent)
    : QToolButton(parent)
    , m_team(team)
{
    setObjectName(u"teamStatus"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(&team, &controllers::TeamController::changed, this, &TeamStatus::showState);
    connect(this, &QToolButton::clicked, this, [this] { (new TeamDialog(m_team, window()))->open(); });
    showState();
}

void TeamStatus::showState()
{
    const QString words = teamWords(m_team.state());
    setText(words);
    setAccessibleName(words);
    setToolTip(teamAdvice(m_team.state()));
    setVisible(!words.isEmpty());
}

} // namespace frontdesk::ui
