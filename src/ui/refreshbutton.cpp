// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/refreshbutton.h"

#include "controllers/autorefresh.h"
#include "models/lifetimewords.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/inputwatch.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::AutoRefresh;

RefreshButton::RefreshButton(AutoRefresh &refresh, settings::Settings &settings, const QString &instanceId,
    const DeskActions &actions, QWidget *parent)
    : QToolButton(parent)
    , m_refresh(refresh)
    , m_toggle(actions.autoRefresh)
    , m_choices(new QActionGroup(this))
{
    setObjectName(u"refreshButton"_s);
    setDefaultAction(actions.refresh);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAutoRaise(true);
    setAccessibleName(tr("Refresh"));
    fillMenu(actions);

    const QString name = u"refreshEvery"_s;
    const std::chrono::seconds kept(settings.arrangement(instanceId, name).toInt());
    m_refresh.setEvery(AutoRefresh::offered().contains(kept) ? kept : std::chrono::seconds(0));
    connect(&refresh, &AutoRefresh::changed, this, [this, &settings, instanceId, name] {
        settings.setArrangement(
            instanceId, name, QByteArray::number(static_cast<qint64>(m_refresh.every().count())));
        showChoice();
    });
    connect(m_toggle, &QAction::triggered, this, [this] { m_refresh.toggle(); });
    connect(new InputWatch(this), &InputWatch::input, this, [this] { m_refresh.noteInput(); });
    m_toggle->setEnabled(true);
    showChoice();
}

void RefreshButton::fillMenu(const DeskActions &actions)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"refreshMenu"_s);
    const auto add = [this, menu](std::chrono::seconds every, const QString &words) {
        QAction *action = menu->addAction(words, this, [this, every] { m_refresh.setEvery(every); });
        action->setObjectName(u"refreshEvery%1"_s.arg(every.count()));
        action->setData(static_cast<qint64>(every.count()));
        action->setCheckable(true);
        m_choices->addAction(action);
    };
    add(std::chrono::seconds(0), tr("&Only when asked"));
    const auto offered = AutoRefresh::offered();
    for (const auto every : offered)
        add(every, tr("Every %1").arg(models::lifetimeWords(every)));
    setMenu(menu);
    // The menu bar's way to it, for whoever has no mouse.
    actions.refreshEvery->setMenu(menu);
    actions.refreshEvery->setEnabled(true);
}

void RefreshButton::showChoice()
{
    m_toggle->setChecked(m_refresh.isOn());
    for (QAction *choice : m_choices->actions())
        choice->setChecked(choice->data().toLongLong() == m_refresh.every().count());
}

void RefreshButton::showEvent(QShowEvent *event)
{
    QToolButton::showEvent(event);
    // Only now it is known which window that is.
    if (m_window != window()) {
        m_window = window();
        m_window->installEventFilter(this);
    }
    watch();
}

void RefreshButton::hideEvent(QHideEvent *event)
{
    QToolButton::hideEvent(event);
    watch();
}

bool RefreshButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange)
        watch();
    return QToolButton::eventFilter(watched, event);
}

void RefreshButton::watch()
{
    m_refresh.setVisible(isVisible() && !window()->isMinimized());
}

} // namespace frontdesk::ui
