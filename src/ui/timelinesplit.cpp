// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinesplit.h"

#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/sessiontable.h"
#include "ui/timelinepanel.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

TimelineSplit::TimelineSplit(QWidget *list, controllers::Desk &desk, settings::Settings &settings,
    DeskActions &actions, SessionTable &table, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_settings(settings)
    , m_timeline(new TimelinePanel(desk, table, actions, this))
{
    setObjectName(u"timelineSplit"_s);
    setChildrenCollapsible(false);
    setHandleWidth(1);
    insertWidget(0, list);
    setStretchFactor(0, 1);
    restoreState(settings.arrangement({}, u"timeline"_s));

    // The same for every instance: which one is open says nothing about how somebody likes to look at it.
    const auto shown = u"timelineShown"_s;
    actions.timeline->setChecked(!settings.arrangement({}, shown).isEmpty());
    actions.timeline->setEnabled(true);
    m_timeline->setVisible(actions.timeline->isChecked());
    connect(actions.timeline, &QAction::toggled, this, [this, &table, shown](bool isShown) {
        m_timeline->setVisible(isShown);
        m_settings.setArrangement({}, shown, isShown ? "yes"_ba : QByteArray());
        (isShown ? static_cast<QWidget *>(m_timeline) : &table)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_timeline, &TimelinePanel::closeRequested, actions.timeline, &QAction::trigger);
}

TimelineSplit::~TimelineSplit()
{
    m_settings.setArrangement({}, u"timeline"_s, saveState());
}

} // namespace frontdesk::ui
