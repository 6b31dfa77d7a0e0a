// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bottompanel.h"

#include "controllers/desk.h"
#include "settings/settings.h"
#include "ui/activitypanel.h"
#include "ui/deskactions.h"
#include "ui/icon.h"
#include "ui/requestspanel.h"

#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto timelineName = u"timeline"_s;
const auto activityName = u"activity"_s;
const auto requestsName = u"requests"_s;
// As they are called in the settings.
const auto tabKey = u"bottomTab"_s;
const auto shownKey = u"bottomShown"_s;

} // namespace

BottomPanel::BottomPanel(ActivityPanel *activity, QAction &toggle, QAction &log, DeskActions &actions,
    settings::Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_toggle(toggle)
    , m_actions(actions)
    , m_settings(settings)
    , m_tabs(new QTabWidget(this))
    , m_activity(activity)
    , m_wanted(QString::fromLatin1(settings.arrangement({}, tabKey)))
    , m_isWanted(!settings.arrangement({}, shownKey).isEmpty())
{
    setObjectName(u"bottomPanel"_s);
    if (m_wanted.isEmpty())
        m_wanted = timelineName;
    auto *close = new QToolButton(m_tabs);
    close->setObjectName(u"bottomClose"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(u"close"_s));
    close->setToolTip(tr("Close the panel (%1)").arg(toggle.shortcut().toString(QKeySequence::NativeText)));
    close->setAccessibleName(tr("Close the panel"));
    m_tabs->setObjectName(u"bottomTabs"_s);
    m_tabs->setAccessibleName(tr("Panel"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(close);
    m_tabs->tabBar()->setAccessibleName(tr("Tabs of the panel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);

    m_activity->restoreState(settings.arrangement({}, activityName));
    add(0, {activity, activity->entrance(), &log, activityName}, tr("Activity log"));
    for (QAction *action : {actions.timeline, actions.requests}) {
        const QString &name = action == actions.timeline ? timelineName : requestsName;
        connect(action, &QAction::triggered, this, [this, name](bool shown) { choose(name, shown); });
    }
    connect(&log, &QAction::triggered, this, [this](bool shown) { choose(activityName, shown); });
    connect(&toggle, &QAction::triggered, this,
        [this](bool shown) { choose(find(m_wanted) ? m_wanted : activityName, shown); });
    connect(close, &QToolButton::clicked, &toggle, &QAction::trigger);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int index) {
        m_wanted = m_offered.at(index).name;
        m_settings.setArrangement({}, tabKey, m_wanted.toLatin1());
        apply();
    });
    apply();
}

void BottomPanel::openDesk(controllers::Desk &desk, QWidget *timeline)
{
    m_requests = new RequestsPanel(desk.api.transport, this);
    m_requests->restoreState(m_settings.arrangement({}, requestsName));
    add(0, {timeline, timeline->focusProxy(), m_actions.timeline, timelineName}, tr("Timeline"));
    add(2, {m_requests, m_requests->entrance(), m_actions.requests, requestsName}, tr("Requests"));
    m_actions.timeline->setEnabled(true);
    m_actions.requests->setEnabled(true);
    apply();
}

void BottomPanel::closeDesk()
{
    if (!m_requests)
        return;
    keepColumns();
    const QSignalBlocker blocker(m_tabs);
    m_tabs->removeTab(2);
    m_tabs->removeTab(0);
    m_offered = {m_offered.at(1)};
    m_actions.timeline->setChecked(false);
    m_actions.requests->setChecked(false);
    delete std::exchange(m_requests, nullptr);
    apply();
}

void BottomPanel::forget()
{
    m_activity->forget();
}

void BottomPanel::keepColumns()
{
    m_settings.setArrangement({}, activityName, m_activity->saveState());
    if (m_requests)
        m_settings.setArrangement({}, requestsName, m_requests->saveState());
}

QSize BottomPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), fontMetrics().height() * 16};
}

void BottomPanel::add(int at, const Tab &tab, const QString &label)
{
    const QSignalBlocker blocker(m_tabs);
    m_tabs->insertTab(at, tab.page, label);
    m_offered.insert(at, tab);
}

void BottomPanel::choose(const QString &name, bool shown)
{
    m_isWanted = shown;
    if (shown)
        m_wanted = name;
    m_settings.setArrangement({}, tabKey, m_wanted.toLatin1());
    m_settings.setArrangement({}, shownKey, shown ? "yes"_ba : QByteArray());
    QWidget *keyboard = window()->focusWidget();
    const bool isHere = isAncestorOf(keyboard);
    if (!isHere)
        m_before = keyboard;
    apply();
    if (shown)
        m_entrance->setFocus(Qt::OtherFocusReason);
    else if (isHere && m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void BottomPanel::apply()
{
    const Tab *shown = m_isWanted ? find(m_wanted) : nullptr;
    if (shown) {
        const QSignalBlocker blocker(m_tabs);
        m_tabs->setCurrentWidget(shown->page);
        m_entrance = shown->entrance;
    }
    setVisible(shown != nullptr);
    for (const Tab &tab : std::as_const(m_offered))
        tab.action->setChecked(&tab == shown);
    m_toggle.setChecked(shown != nullptr);
}

const BottomPanel::Tab *BottomPanel::find(const QString &name) const
{
    const auto found = std::ranges::find(m_offered, name, &Tab::name);
    return found == m_offered.end() ? nullptr : &*found;
}

} // namespace frontdesk::ui
