// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpage.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "settings/settings.h"
#include "ui/addressactions.h"
#include "ui/browserwording.h"
#include "ui/deskactions.h"
#include "ui/deskdialogs.h"
#include "ui/desknotices.h"
#include "ui/environmentmark.h"
#include "ui/exportactions.h"
#include "ui/inspector.h"
#include "ui/navigation.h"
#include "ui/peoplekeeping.h"
#include "ui/personheader.h"
#include "ui/safetydialogs.h"
#include "ui/searchbox.h"
#include "ui/sessionspane.h"
#include "ui/sessiontable.h"
#include "ui/sidepanel.h"
#include "ui/sidesplitter.h"
#include "ui/templatesdialog.h"
#include "ui/timelinepanel.h"
#include "ui/tokenclipboard.h"
#include "ui/topbar.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ListState = controllers::SessionsController::State;

DeskPage::DeskPage(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
    QMenu *instances, TokenClipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
    , m_search(new SearchBox(desk, settings, this))
    , m_notices(new DeskNotices(desk, this))
    , m_header(new PersonHeader(actions.pin, this))
    , m_list(new SessionsPane(desk, settings, actions, m_search, this))
    , m_table(m_list->table())
    , m_inspector(new Inspector(desk, actions, this))
    , m_dialogs(new DeskDialogs(desk, clipboard, this))
    , m_safety(new SafetyDialogs(desk, this))
    , m_addresses(new AddressActions(desk, settings, actions, *m_table, clipboard, this))
    , m_splitter(new QSplitter(this))
    , m_side(new SideSplitter(new SidePanel(desk, *m_list, settings, this), {m_header, m_splitter},
          actions.showSide, settings, desk.profile.id, this))
    , m_timeline(new TimelinePanel(desk, *m_table, actions, this))
{
    m_splitter->setObjectName(u"deskSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, fontMetrics().horizontalAdvance(u'0') * 52});
    m_splitter->restoreState(settings.arrangement(desk.profile.id, u"inspector"_s));
    m_inspector->hide();
    m_header->addLine(m_list->findingsLine());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new TopBar(desk, settings, actions, instances, m_search, this));
    layout->addWidget(m_notices);
    layout->addWidget(m_side, 1);

    connectActions();
    new ExportActions(desk, settings, actions, *m_table, this);
    connect(&desk.instance, &controllers::InstanceController::changed, this, &DeskPage::titleChanged);
    connect(&settings, &settings::Settings::instancesChanged, this, &DeskPage::titleChanged);
    connect(&desk.gate, &operations::WriteGate::changed, this, &DeskPage::enableActions);
    connect(&desk.gate, &operations::WriteGate::changed, this, [&desk, &clipboard] {
        // Locked: whoever sits here now may not be the one who copied.
        if (!desk.gate.isOpen())
            clipboard.clear();
    });
    connect(&desk.browser, &controllers::ClientController::changed, this, &DeskPage::showList);
    connect(&desk.person, &controllers::PersonController::changed, this, &DeskPage::showPerson);
    connect(&settings, &settings::Settings::preferencesChanged, this, &DeskPage::enableActions);
    connect(m_list, &SessionsPane::listed, this, &DeskPage::showList);
    connect(&desk.session, &controllers::SessionController::changed, this, &DeskPage::enableActions);
    connect(&desk.search, &controllers::SearchController::sessionMeant, this, &DeskPage::inspect);
    connect(m_table, &SessionTable::currentSessionChanged, this, [this](const SessionId &id) {
        if (!id.isEmpty() && m_inspector->isVisible())
            m_desk.session.show(id);
        enableActions();
    });
    connect(m_table, &SessionTable::inspectRequested, this, &DeskPage::inspect);
    connect(m_addresses, &AddressActions::opened, this, &DeskPage::inspect);
    connect(m_search, &SearchBox::everyoneMeant, m_addresses, &AddressActions::openRadar);
    connect(m_notices, &DeskNotices::checkRequested, this, [this](const SessionId &id) {
        m_table->select(id);
        m_desk.session.show(id);
        inspect();
        m_desk.session.reload();
    });
    connect(m_notices, &DeskNotices::goOnRequested, m_dialogs, &DeskDialogs::askToGoOn);
    connect(m_dialogs, &DeskDialogs::wentOn, m_notices, &DeskNotices::dropRecovered);
    connect(m_table, &SessionTable::selectedSessionsChanged, this, &DeskPage::enableActions);
    connect(&desk.jobs, &operations::JobQueue::changed, this, [this, wasBusy = false]() mutable {
        // Sessions that appeared meanwhile are listed now too.
        if (std::exchange(wasBusy, m_desk.jobs.isBusy()) && !wasBusy)
            m_desk.sessions.refresh();
    });
    connect(m_notices, &DeskNotices::unlockRequested, m_dialogs, &DeskDialogs::toggleLock);
    connect(m_notices, &DeskNotices::replaceKeyRequested, this, &DeskPage::replaceKeyRequested);

    m_tick.setInterval(15s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_list->updateTimes();
        m_inspector->updateTimes();
    });
    m_tick.start();
    new PeopleKeeping(desk, settings, actions, this);
    showPerson();
    showList();
    navigate();
    setFocusProxy(m_search);
    m_search->setFocus();
}

DeskPage::~DeskPage()
{
    m_settings.setArrangement(m_desk.profile.id, u"inspector"_s, m_splitter->saveState());
    delete m_timeline; // before the table that it shows
}

QString DeskPage::title() const
{
    const QString mark = environmentMark(m_desk.instance.environment(), m_desk.profile.name);
    const QString person = personName();
    return person.isEmpty() ? mark : mark + u" — "_s + person;
}

QList<Pane> DeskPage::panes() const
{
    return {{m_search}, {m_side->widget(0)}, {m_list}, {m_inspector}};
}

void DeskPage::navigate()
{
    m_navigation = new Navigation(m_desk, m_settings, m_actions, *m_list, *m_inspector);
    connect(m_navigation, &Navigation::inspectorWanted, this, [this](bool shown) {
        if (shown)
            inspect();
        else if (!m_inspector->isHidden())
            closeInspector();
    });
    if (m_navigation->restore())
        m_notices->tellRestored();
}

void DeskPage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.find, [this] { m_search->activate(); });
    on(m_actions.refresh, [this] {
        m_desk.sessions.refresh();
        m_desk.session.reload();
    });
    on(m_actions.inspect, [this] { inspect(); });
    on(m_actions.closeInspector, [this] { closeInspector(); });
    on(m_actions.openClient, [this] {
        if (const auto session = target(); session && !session->clientId.isEmpty())
            m_desk.open(session->clientId);
    });
    on(m_actions.openPerson, [this] {
        if (const auto session = target())
            m_desk.open(*session);
    });
    on(m_actions.revoke, [this] {
        const QList<api::Session> selected = m_table->selectedSessions();
        if (selected.size() > 1)
            m_dialogs->askToRevoke(selected);
        else
            m_dialogs->askToRevoke(target());
    });
    on(m_actions.revokeAll, [this] { m_dialogs->askToRevokeAll(); });
    on(m_actions.revokeOthers, [this] {
        if (const auto session = target())
            m_dialogs->askToRevokeAll(session->id);
    });
    on(m_actions.revokeShown, [this] { m_dialogs->askToRevokeShown(m_table->shownSessions()); });
    on(m_actions.revokePeople, [this] { m_dialogs->askForPeople(); });
    on(m_actions.lostDevice, [this] { m_safety->askForLostDevice(); });
    on(m_actions.secure, [this] { m_safety->askToSecure(); });
    on(m_actions.verify, [this] {
        inspect();
        m_inspector->verifyNow();
    });
    on(m_actions.mint, [this] { m_dialogs->askToMint(target()); });
    on(m_actions.templates, [this] {
        const auto session = target();
        const UserId user = session ? session->userId : m_desk.sessions.userId();
        (new TemplatesDialog(m_desk, m_settings, user, session, this))->open();
    });
    on(m_actions.lock, [this] { m_dialogs->toggleLock(); });
    on(m_actions.copyJson, [this] { m_inspector->copyJson(); });
    for (QAction *action : {m_actions.find, m_actions.revokePeople, m_actions.templates})
        action->setEnabled(true);
}

void DeskPage::showPerson()
{
    if (const auto &person = m_desk.person.person())
        m_header->showPerson(*person);
    Q_EMIT titleChanged();
}

void DeskPage::showList()
{
    const auto &sessions = m_desk.sessions;
    const bool asked = sessions.state() != ListState::Empty || sessions.updatedAt();
    m_header->setVisible(asked);
    m_side->setUseful(asked);
    if (!m_desk.person.person() && asked)
        m_header->showClient(sessions.clientId(),
            browserWords(models::censusOf(m_desk.sessionTable.list()), m_desk.browser.client()));
    enableActions();
}

void DeskPage::enableActions()
{
    const auto &sessions = m_desk.sessions;
    const bool chosen = target().has_value();
    for (QAction *action :
        {m_actions.inspect, m_actions.revoke, m_actions.verify, m_actions.mint, m_actions.openClient})
        action->setEnabled(chosen);
    m_actions.openPerson->setEnabled(chosen && sessions.userId().isEmpty());
    const bool row = !m_table->currentSession().isEmpty();
    m_actions.lock->setEnabled(m_desk.gate.isGuarded() || m_desk.policy.readOnly);
    m_actions.copySessionId->setEnabled(row);
    m_actions.copyJson->setEnabled(!m_desk.session.json().isEmpty());
    m_actions.closeInspector->setEnabled(m_inspector->isVisible());
    m_actions.refresh->setEnabled(!sessions.userId().isEmpty() || !sessions.clientId().isEmpty());
    m_actions.revokeAll->setEnabled(m_actions.refresh->isEnabled());
    m_actions.revokeOthers->setEnabled(chosen && !sessions.userId().isEmpty());
    m_actions.lostDevice->setEnabled(!sessions.userId().isEmpty());
    m_actions.secure->setEnabled(!sessions.userId().isEmpty());
    m_actions.secure->setVisible(m_settings.preferences().secureAccount);
    m_actions.revokeShown->setEnabled(m_table->shown() > 0);
}

void DeskPage::inspect()
{
    if (const SessionId id = m_table->currentSession(); !id.isEmpty())
        m_desk.session.show(id);
    m_inspector->show();
    arrangePanes();
    enableActions();
}

void DeskPage::arrangePanes()
{
    // Where both would be cramped the inspector takes the place of the list until it is closed.
    constexpr int roomForBoth = 1100;
    m_list->setVisible(width() >= roomForBoth || m_inspector->isHidden());
    m_side->setCrowded(!m_inspector->isHidden());
}

void DeskPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

void DeskPage::closeInspector()
{
    m_inspector->hide();
    arrangePanes();
    m_table->setFocus(Qt::OtherFocusReason);
    enableActions();
}

QString DeskPage::personName() const
{
    const auto &person = m_desk.person.person();
    return person ? models::safeText(person->displayName()) : QString();
}

std::optional<api::Session> DeskPage::target() const
{
    if (const auto current = m_desk.sessionTable.find(m_table->currentSession()))
        return *current;
    return m_desk.session.session();
}

} // namespace frontdesk::ui
