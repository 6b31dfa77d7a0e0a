// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/deskpage.h"

#include "controllers/desk.h"
#include "models/safetext.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/deskdialogs.h"
#include "ui/desknotices.h"
#include "ui/emptystate.h"
#include "ui/environmentmark.h"
#include "ui/inspector.h"
#include "ui/listfooter.h"
#include "ui/personheader.h"
#include "ui/searchbox.h"
#include "ui/sessiontable.h"
#include "ui/statusfilter.h"
#include "ui/topbar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
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
    , m_search(new SearchBox(desk.search, desk.people, this))
    , m_notices(new DeskNotices(desk, this))
    , m_header(new PersonHeader(this))
    , m_filter(new StatusFilter(this))
    , m_table(new SessionTable(desk.sessionTable, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new ListFooter(desk.sessions, actions, this))
    , m_inspector(new Inspector(desk, actions, this))
    , m_dialogs(new DeskDialogs(desk, clipboard, this))
    , m_splitter(new QSplitter(this))
{
    m_splitter->setObjectName(u"deskSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_list = buildList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({900, fontMetrics().horizontalAdvance(u'0') * 52});
    m_splitter->restoreState(settings.arrangement(desk.profile.id, u"inspector"_s));
    m_table->horizontalHeader()->restoreState(settings.arrangement(desk.profile.id, u"sessions"_s));
    m_inspector->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new TopBar(desk, actions, instances, m_search, this));
    layout->addWidget(m_notices);
    layout->addWidget(m_header);
    layout->addWidget(m_splitter, 1);

    connectActions();
    connect(&desk.instance, &controllers::InstanceController::changed, this, &DeskPage::titleChanged);
    connect(&desk.gate, &operations::WriteGate::changed, this, &DeskPage::enableActions);
    connect(&desk.person, &controllers::PersonController::changed, this, &DeskPage::showPerson);
    connect(&desk.sessions, &controllers::SessionsController::changed, this, &DeskPage::showList);
    connect(&desk.session, &controllers::SessionController::changed, this, &DeskPage::enableActions);
    connect(&desk.search, &controllers::SearchController::sessionMeant, this, &DeskPage::inspect);
    connect(m_table, &SessionTable::currentSessionChanged, this, [this](const SessionId &id) {
        if (!id.isEmpty() && m_inspector->isVisible())
            m_desk.session.show(id);
        enableActions();
    });
    connect(m_table, &SessionTable::inspectRequested, this, &DeskPage::inspect);
    connect(m_notices, &DeskNotices::checkRequested, this, [this](const SessionId &id) {
        m_table->select(id);
        m_desk.session.show(id);
        inspect();
        m_desk.session.reload();
    });
    connect(m_notices, &DeskNotices::unlockRequested, m_dialogs, &DeskDialogs::toggleLock);
    connect(m_notices, &DeskNotices::replaceKeyRequested, this, &DeskPage::replaceKeyRequested);
    connect(m_table, &SessionTable::endReached, &desk.sessions, &controllers::SessionsController::loadMore);
    connect(m_table, &SessionTable::sortingChanged, this, &DeskPage::showList);
    connect(m_filter, &StatusFilter::chosen, &desk.sessions, &controllers::SessionsController::setStatus);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_desk.sessions.status())
            m_desk.sessions.setStatus(std::nullopt);
        else
            m_desk.sessions.refresh();
    });

    m_tick.setInterval(15s);
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_desk.sessionTable.setNow(m_desk.clock.now());
        m_footer->update(m_table->shown(), m_table->isSorted(), m_desk.clock.now());
        m_inspector->updateTimes();
    });
    m_tick.start();
    showPerson();
    showList();
    setFocusProxy(m_search);
    m_search->activate();
}

DeskPage::~DeskPage()
{
    m_settings.setArrangement(m_desk.profile.id, u"inspector"_s, m_splitter->saveState());
    m_settings.setArrangement(m_desk.profile.id, u"sessions"_s, m_table->horizontalHeader()->saveState());
}

QString DeskPage::title() const
{
    QString title = environmentMark(m_desk.instance.environment(), m_desk.profile.name);
    if (const QString person = personName(); !person.isEmpty())
        title += u" — "_s + person;
    return title;
}

QWidget *DeskPage::buildList()
{
    auto *list = new QWidget(this);
    m_filters = new QWidget(list);
    auto *filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(12, 0, 12, 8);
    auto *label = new QLabel(tr("S&tatus"), m_filters);
    label->setBuddy(m_filter);
    filters->addWidget(label);
    filters->addWidget(m_filter);
    filters->addStretch();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
    return list;
}

void DeskPage::connectActions()
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions.find, [this] { m_search->activate(); });
    on(m_actions.refresh, [this] {
        m_desk.sessions.refresh();
        m_desk.session.reload();
    });
    on(m_actions.loadAll, [this] { m_desk.sessions.loadAll(); });
    on(m_actions.stop, [this] { m_desk.sessions.stop(); });
    on(m_actions.inspect, [this] { inspect(); });
    on(m_actions.closeInspector, [this] { closeInspector(); });
    on(m_actions.openClient, [this] { openClient(); });
    on(m_actions.revoke, [this] { m_dialogs->askToRevoke(target()); });
    on(m_actions.verify, [this] {
        inspect();
        m_inspector->verifyNow();
    });
    on(m_actions.mint, [this] { m_dialogs->askToMint(target()); });
    on(m_actions.lock, [this] { m_dialogs->toggleLock(); });
    on(m_actions.copy, [this] { m_table->copyRow(); });
    on(m_actions.copyJson, [this] { m_inspector->copyJson(); });
    on(m_actions.copySessionId, [this] { m_table->copySessionId(); });
    m_table->addActions({m_actions.inspect, m_actions.revoke, m_actions.verify, m_actions.mint,
        m_actions.openClient, m_actions.copy, m_actions.copySessionId});
    m_actions.find->setEnabled(true);
}

void DeskPage::showPerson()
{
    const auto &person = m_desk.person.person();
    if (person)
        m_header->showPerson(*person);
    else if (!m_desk.sessions.clientId().isEmpty())
        m_header->showClient(m_desk.sessions.clientId());
    Q_EMIT titleChanged();
}

void DeskPage::showList()
{
    const auto &sessions = m_desk.sessions;
    const bool asked = sessions.state() != ListState::Empty || sessions.updatedAt();
    m_header->setVisible(asked);
    m_filters->setVisible(asked);
    m_filter->setStatus(sessions.status());
    if (!m_desk.person.person() && asked)
        m_header->showClient(sessions.clientId());
    m_table->setUserColumnVisible(sessions.userId().isEmpty());
    m_table->setStatusFilter(
        sessions.status() == api::SessionStatus::Pending ? sessions.status() : std::nullopt);
    m_desk.sessionTable.setNow(m_desk.clock.now());

    const bool rows = m_table->shown() > 0;
    const bool hadKeyboard = m_empty->isAncestorOf(focusWidget()) || m_search->hasFocus();
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    if (!rows)
        m_empty->describe(sessions, personName());
    m_footer->setVisible(asked);
    m_footer->update(m_table->shown(), m_table->isSorted(), m_desk.clock.now());

    if (rows && m_table->currentSession().isEmpty()) {
        // The one that was asked for; a list asked for as such starts at its top.
        const SessionId &wanted = m_desk.session.id();
        if (!wanted.isEmpty())
            m_table->select(wanted);
        else
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
        // Without a cursor the table would take the keyboard for its first row, and inspect that one instead.
        if (hadKeyboard && !m_table->currentSession().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
    }
    enableActions();
}

void DeskPage::enableActions()
{
    const auto &sessions = m_desk.sessions;
    const bool chosen = target().has_value();
    for (QAction *action :
        {m_actions.inspect, m_actions.revoke, m_actions.verify, m_actions.mint, m_actions.openClient})
        action->setEnabled(chosen);
    const bool row = !m_table->currentSession().isEmpty();
    m_actions.lock->setEnabled(m_desk.gate.isGuarded());
    m_actions.copy->setEnabled(row);
    m_actions.copySessionId->setEnabled(row);
    m_actions.copyJson->setEnabled(!m_desk.session.json().isEmpty());
    m_actions.closeInspector->setEnabled(m_inspector->isVisible());
    m_actions.refresh->setEnabled(!sessions.userId().isEmpty() || !sessions.clientId().isEmpty());
    m_actions.loadAll->setEnabled(sessions.updatedAt() && !sessions.isComplete());
    m_actions.stop->setEnabled(sessions.isBusy());
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

void DeskPage::openClient()
{
    if (const auto session = target(); session && !session->clientId.isEmpty())
        m_desk.open(session->clientId);
}

QString DeskPage::personName() const
{
    const auto &person = m_desk.person.person();
    return person ? models::safeText(person->displayName()) : QString();
}

std::optional<api::Session> DeskPage::target() const
{
    if (const api::Session *current = m_desk.sessionTable.find(m_table->currentSession()))
        return *current;
    return m_desk.session.session();
}

} // namespace frontdesk::ui
