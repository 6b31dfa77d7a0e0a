// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation.h"

#include "controllers/desk.h"
#include "models/sessionview.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/sessionspane.h"
#include "ui/sessiontable.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace frontdesk::ui {

using controllers::Visit;

Navigation::Navigation(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
    SessionsPane &list, QWidget &inspector)
    : QObject(&list)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
    , m_list(list)
    , m_inspector(inspector)
{
    connect(actions.back, &QAction::triggered, this, [this] { show(m_history.back()); });
    connect(actions.forward, &QAction::triggered, this, [this] { show(m_history.forward()); });
    connect(&desk.sessions, &controllers::SessionsController::changed, this, &Navigation::note);
    connect(&desk.session, &controllers::SessionController::changed, this, &Navigation::note);
    connect(list.table(), &SessionTable::currentSessionChanged, this, &Navigation::note);
    connect(&list.table()->view(), &models::SessionView::filterChanged, this, &Navigation::note);
    connect(list.table()->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &Navigation::note,
        Qt::QueuedConnection);
    // A click with one of the buttons may be anywhere in the window.
    QCoreApplication::instance()->installEventFilter(this);
    note();
    enableActions();
}

bool Navigation::restore()
{
    const settings::LastView left = m_settings.takeLeftView(m_desk.profile.id);
    const bool isShown = !m_desk.sessions.userId().isEmpty() || !m_desk.sessions.clientId().isEmpty();
    if (left.isEmpty() || !models::ViewChoice::parse(left.choice) || isShown)
        return false;
    show(left);
    return true;
}

settings::LastView Navigation::view() const
{
    const Visit visit = current();
    return {visit.user, visit.client, visit.session, visit.choice.text(), visit.isInspected};
}

void Navigation::show(const settings::LastView &view)
{
    const auto choice = models::ViewChoice::parse(view.choice).value_or(models::ViewChoice());
    show(Visit {view.user, view.client, choice, view.session, view.isInspected});
}

Visit Navigation::current() const
{
    // While the rows are on their way, the one that is going to be chosen.
    const SessionId row = m_list.table()->currentSession();
    return {m_desk.sessions.userId(), m_desk.sessions.clientId(), m_list.choice(),
        row.isEmpty() ? m_desk.session.id() : row, !m_inspector.isHidden()};
}

void Navigation::note()
{
    if (m_isMoving)
        return;
    m_history.note(current());
    m_settings.noteView(m_desk.profile.id, view());
    enableActions();
}

void Navigation::show(const Visit &visit)
{
    // What is shown on the way there is neither.
    const Visit wanted = visit;
    {
        const QScopedValueRollback moving(m_isMoving, true);
        if (wanted.user.isEmpty())
            m_desk.open(wanted.client);
        else
            m_desk.open(wanted.user);
        if (!wanted.session.isEmpty())
            m_desk.session.show(wanted.session);
        m_list.apply(wanted.choice);
        Q_EMIT inspectorWanted(wanted.isInspected);
    }
    note();
}

void Navigation::enableActions()
{
    m_actions.back->setEnabled(m_history.hasBack());
    m_actions.forward->setEnabled(m_history.hasForward());
}

bool Navigation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_inspector
        && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        note();
    if (event->type() != QEvent::MouseButtonPress)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    const bool isSide = button == Qt::BackButton || button == Qt::ForwardButton;
    if (!isSide || !widget || widget->window() != m_list.window())
        return false;
    (button == Qt::BackButton ? m_actions.back : m_actions.forward)->trigger();
    return true;
}

} // namespace frontdesk::ui
