// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/topbar.h"

#include "controllers/desk.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/environmentmark.h"
#include "ui/refreshbutton.h"
#include "ui/searchbox.h"
#include "ui/swatch.h"
#include "ui/writelock.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TopBar::TopBar(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
    QMenu *instances, SearchBox *search, QWidget *parent)
    : QWidget(parent)
{
    auto *mark = new QToolButton(this);
    mark->setObjectName(u"environment"_s);
    mark->setMenu(instances);
    mark->setPopupMode(QToolButton::InstantPopup);
    mark->setAutoRaise(true);
    mark->setToolTip(tr("Which instance this is; choose another"));
    QFont bold = font();
    bold.setBold(true);
    mark->setFont(bold);
    const auto showMark = [&desk, &settings, mark] {
        const QString words = environmentMark(desk.instance.environment(), desk.profile.name);
        const settings::Label label = labelOf(desk.profile.id, settings);
        const bool isPlain = label == settings::Label::None;
        mark->setText(QString(words).replace(u'&', u"&&"_s));
        mark->setIcon(swatch(label));
        mark->setToolButtonStyle(isPlain ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        mark->setAccessibleName(
            isPlain ? tr("Instance: %1").arg(words) : tr("Instance: %1, %2").arg(words, labelWord(label)));
    };
    connect(&desk.instance, &controllers::InstanceController::changed, mark, showMark);
    connect(&settings, &settings::Settings::instancesChanged, mark, showMark);
    showMark();

    const auto arrow = [this](QAction *action, const char *name) {
        auto *button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        button->setAutoRaise(true);
        return button;
    };
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(12);
    layout->addWidget(arrow(actions.back, "backButton"));
    layout->addWidget(arrow(actions.forward, "forwardButton"));
    layout->addWidget(mark);
    layout->addWidget(search, 1);
    layout->addWidget(new RefreshButton(desk.autoRefresh, settings, desk.profile.id, actions, this));
    layout->addWidget(new WriteLock(desk.gate, actions.lock, this));
}

} // namespace frontdesk::ui
