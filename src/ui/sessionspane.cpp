// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionspane.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/emptystate.h"
#include "ui/listfooter.h"
#include "ui/recentpeople.h"
#include "ui/sessiontable.h"
#include "ui/statusfilter.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

SessionsPane::SessionsPane(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
    const QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_search(search)
    , m_filters(new QWidget(this))
    , m_filter(new StatusFilter(m_filters))
    , m_table(new SessionTable(desk.sessionTable, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new ListFooter(desk.sessions, actions, this))
{
    arrange();
    m_table->horizontalHeader()->restoreState(settings.arrangement(desk.profile.id, u"sessions"_s));
    m_table->addActions({actions.inspect, actions.revoke, actions.verify, actions.mint, actions.openClient,
        actions.copy, actions.copySessionId});
    connect(&desk.sessions, &controllers::SessionsController::changed, this, &SessionsPane::showList);
    connect(m_table, &SessionTable::endReached, &desk.sessions, &controllers::SessionsController::loadMore);
    connect(m_table, &SessionTable::sortingChanged, this, &SessionsPane::showList);
    connect(m_filter, &StatusFilter::chosen, &desk.sessions, &controllers::SessionsController::setStatus);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_desk.sessions.status())
            m_desk.sessions.setStatus(std::nullopt);
        else
            m_desk.sessions.refresh();
    });
    showList();
}

SessionsPane::~SessionsPane()
{
    m_settings.setArrangement(m_desk.profile.id, u"sessions"_s, m_table->horizontalHeader()->saveState());
}

void SessionsPane::arrange()
{
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(12, 0, 12, 8);
    auto *label = new QLabel(tr("S&tatus"), m_filters);
    label->setBuddy(m_filter);
    filters->addWidget(label);
    filters->addWidget(m_filter);
    filters->addStretch();

    auto *recents = new RecentPeople(m_settings, m_desk.profile.id, m_empty);
    connect(recents, &RecentPeople::chosen, this, [this](const UserId &id) { m_desk.open(id); });
    recents->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 60);
    m_empty->setBelow(recents);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
}

void SessionsPane::updateTimes()
{
    m_desk.sessionTable.setNow(m_desk.clock.now());
    m_footer->update(m_table->shown(), m_table->isSorted(), m_desk.clock.now());
}

void SessionsPane::showList()
{
    const auto &sessions = m_desk.sessions;
    const bool asked = sessions.state() != ListState::Empty || sessions.updatedAt();
    m_filters->setVisible(asked);
    m_filter->setStatus(sessions.status());
    m_table->setUserColumnVisible(sessions.userId().isEmpty());
    m_table->setStatusFilter(
        sessions.status() == api::SessionStatus::Pending ? sessions.status() : std::nullopt);

    const bool rows = m_table->shown() > 0;
    const bool hadKeyboard = m_empty->isAncestorOf(window()->focusWidget()) || m_search->hasFocus();
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    if (!rows) {
        const auto &person = m_desk.person.person();
        m_empty->describe(sessions, person ? models::safeText(person->displayName()) : QString());
    }
    m_footer->setVisible(asked);
    updateTimes();

    if (rows && m_table->currentSession().isEmpty()) {
        choose();
        // Without a cursor the table would take the keyboard for its first row, and inspect that one instead.
        if (hadKeyboard && !m_table->currentSession().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT listed();
}

void SessionsPane::choose()
{
    // The one that was asked for; a list asked for as such starts at its top.
    const SessionId &wanted = m_desk.session.id();
    if (!wanted.isEmpty())
        m_table->select(wanted);
    else
        m_table->setCurrentIndex(m_table->model()->index(0, 0));
}

} // namespace frontdesk::ui
