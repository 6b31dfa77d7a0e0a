// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/addressactions.h"

#include "controllers/desk.h"
#include "models/sessionview.h"
#include "ui/deskactions.h"
#include "ui/deskdialogs.h"
#include "ui/radarwindow.h"
#include "ui/sessiontable.h"

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

AddressActions::AddressActions(controllers::Desk &desk, settings::Settings &settings,
    const DeskActions &actions, SessionTable &table, TokenClipboard &clipboard, QWidget *page)
    : QObject(page)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
    , m_table(table)
    , m_clipboard(clipboard)
    , m_page(page)
    , m_controller(desk.api.users, desk.api.sessions, desk.serverClock)
{
    m_controller.setVeil(desk.api.transport.options().veil);
    connect(actions.radar, &QAction::triggered, this, [this] { openRadar(address()); });
    connect(actions.sameAddress, &QAction::triggered, this, [this] {
        models::SessionView &view = m_table.view();
        view.setFilter(view.filter().without(models::Facet::Network).with(models::Facet::Network, address()));
    });
    connect(&table, &SessionTable::currentSessionChanged, this, &AddressActions::showAddress);
    connect(&desk.session, &controllers::SessionController::changed, this, &AddressActions::showAddress);
    connect(&desk.revoke, &controllers::RevokeController::revoked, &m_controller,
        &controllers::RadarController::update);
    connect(&desk.jobs, &operations::JobQueue::settled, &m_controller, &controllers::RadarController::update);
    showAddress();
}

// Before what it shows.
AddressActions::~AddressActions()
{
    delete m_window;
}

QString AddressActions::address() const
{
    auto session = m_desk.sessionTable.find(m_table.currentSession());
    if (!session)
        session = m_desk.session.session();
    return session && session->latestActivity ? session->latestActivity->ipAddress : QString();
}

void AddressActions::showAddress()
{
    const QString known = address();
    m_actions.radar->setEnabled(true);
    m_actions.nameAddress(known);
    m_actions.sameAddress->setEnabled(!known.isEmpty() && m_desk.sessions.loaded() > 0);
}

void AddressActions::openRadar(const QString &network)
{
    if (!m_window)
        makeWindow();
    m_window->look(network);
}

void AddressActions::makeWindow()
{
    m_window = new RadarWindow(m_controller, m_desk, m_settings);
    auto *dialogs = new DeskDialogs(m_desk, m_clipboard, m_window);
    connect(m_window, &RadarWindow::openRequested, this, &AddressActions::open);
    connect(m_window, &RadarWindow::revokeRequested, dialogs,
        [this, dialogs](const QList<api::Session> &sessions) {
            QHash<UserId, QString> names;
            for (const api::Session &session : sessions)
                names.insert(session.userId, m_controller.person(session.userId).name);
            dialogs->askToRevoke(sessions, names);
        });
}

void AddressActions::open(const api::Session &session)
{
    m_desk.open(session);
    Q_EMIT opened();
    m_page->window()->raise();
    m_page->activateWindow();
}

} // namespace frontdesk::ui
