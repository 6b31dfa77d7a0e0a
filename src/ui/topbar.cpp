// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topbar.h"

#include "controllers/desk.h"
#include "ui/deskactions.h"
#include "ui/environmentmark.h"
#include "ui/icon.h"
#include "ui/searchbox.h"
#include "ui/writelock.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(controllers::Desk &desk, const DeskActions &actions, SearchBox *search, QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new QLabel(this);
    mark->setObjectName(u"environment"_s);
    mark->setTextFormat(Qt::PlainText);
    QFont bold = font();
    bold.setBold(true);
    mark->setFont(bold);
    const auto showMark
        = [&desk, mark] { mark->setText(environmentMark(desk.instance.environment(), desk.profile.name)); };
    connect(&desk.instance, &controllers::InstanceController::changed, mark, showMark);
    showMark();

    auto *refresh = new QToolButton(this);
    refresh->setObjectName(u"refreshButton"_s);
    actions.refresh->setIcon(icon(u"refresh"_s, palette()));
    refresh->setDefaultAction(actions.refresh);
    refresh->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    refresh->setAutoRaise(true);
    refresh->setAccessibleName(tr("Refresh"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(mark);
    layout->addWidget(search, 1);
    layout->addWidget(refresh);
    layout->addWidget(new WriteLock(desk.gate, actions.lock, this));
}

} // namespace frontdesk::ui
