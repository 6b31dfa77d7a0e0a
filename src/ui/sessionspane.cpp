// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessionspane.h"

#include "controllers/desk.h"
#include "core/background.h"
#include "models/safetext.h"
#include "models/sessionmatch.h"
#include "models/sessionview.h"
#include "settings/settings.h"
#include "ui/deskactions.h"
#include "ui/emptystate.h"
#include "ui/exportactions.h"
#include "ui/filterbar.h"
#include "ui/findingsline.h"
#include "ui/listfooter.h"
#include "ui/noticebar.h"
#include "ui/peopledelegate.h"
#include "ui/rememberedpeople.h"
#include "ui/sessiontable.h"
#include "ui/viewnamedialog.h"
#include "ui/worthalook.h"

#include <QAction>
#include <QHeaderView>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using ListState = controllers::SessionsController::State;

SessionsPane::SessionsPane(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
    const QWidget *search, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_actions(actions)
    , m_search(search)
    , m_table(new SessionTable(desk.sessionTable, this))
    , m_views(desk.sessionTable, m_table->view())
    , m_filters(new FilterBar(desk.sessionTable, m_table->view(), actions.saveView, this))
    , m_empty(new EmptyState(this))
    , m_news(new NoticeBar(this))
    , m_stack(new QStackedWidget(this))
    , m_footer(new ListFooter(desk.sessions, desk.autoRefresh, actions, this))
    , m_worthALook(new WorthALook(desk, settings, *m_table, this))
{
    arrange();
    m_table->horizontalHeader()->restoreState(settings.arrangement(desk.profile.id, u"sessions"_s));
    m_table->addActions({actions.inspect, actions.revoke, actions.verify, actions.mint, actions.openPerson,
        actions.openClient, actions.sameAddress, actions.radar, actions.copy, copyAsAction(actions, m_table),
        actions.copySessionId, actions.copyCase, actions.exportSessions});
    connect(&desk.sessions, &controllers::SessionsController::changed, this, [this] {
        showList();
        updateTimes();
    });
    connect(&desk.autoRefresh, &controllers::AutoRefresh::changed, this, &SessionsPane::updateTimes);
    connect(m_news, &NoticeBar::actionTriggered, actions.showNew, &QAction::trigger);
    connect(m_news, &NoticeBar::dismissed, this, [this] { keepStill(m_stack->y()); });
    connect(actions.showNew, &QAction::triggered, this, &SessionsPane::showNew);
    connect(actions.loadAll, &QAction::triggered, this, [this] { m_desk.sessions.loadAll(); });
    connect(actions.stop, &QAction::triggered, this, [this] { m_desk.sessions.stop(); });
    // Not with a later time: a filter by time would show what is shown anew, without end.
    connect(m_table, &SessionTable::shownChanged, this, &SessionsPane::showList);
    connect(m_table, &SessionTable::selectedSessionsChanged, this, &SessionsPane::updateFooter);
    connect(m_table, &SessionTable::currentSessionChanged, this, [this](const SessionId &id) {
        if (!id.isEmpty())
            m_chosen = id;
    });
    connect(&desk.search, &controllers::SearchController::networkMeant, this, &SessionsPane::showNetwork);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_desk.sessions.loaded() > 0)
            m_filters->clear();
        else
            m_desk.sessions.refresh();
    });
    connect(&settings, &settings::Settings::savedViewsChanged, this, &SessionsPane::takeSavedViews);
    setFocusProxy(m_table);
    connectActions(actions);
    takeSavedViews();
    showList();
    updateTimes();
}

SessionsPane::~SessionsPane()
{
    m_settings.setArrangement(m_desk.profile.id, u"sessions"_s, m_table->horizontalHeader()->saveState());
}

QWidget *SessionsPane::findingsLine() const
{
    return m_worthALook->line();
}

void SessionsPane::arrange()
{
    for (const settings::People which : {settings::People::Pinned, settings::People::Recent}) {
        auto *people = new RememberedPeople(m_settings, m_desk.profile.id, which, m_empty);
        people->setDelegate(new PeopleDelegate(people));
        people->setMaximumWidth(fontMetrics().horizontalAdvance(u'0') * 60);
        connect(people, &RememberedPeople::chosen, this, [this](const UserId &id) { m_desk.open(id); });
        m_empty->addBelow(people);
    }
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_news->setObjectName(u"newSessions"_s);
    layout->addWidget(m_filters);
    layout->addWidget(m_news);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_footer);
}

void SessionsPane::connectActions(const DeskActions &actions)
{
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.findInList, [this] { m_filters->find(); });
    on(actions.addFilter, [this] { m_filters->addFilter(); });
    on(actions.clearFilters, [this] { m_filters->clear(); });
    on(actions.worthALook, [this] { m_worthALook->explain(); });
    on(actions.saveView,
        [this] { ViewNameDialog::forSaving(m_settings, m_desk.profile.id, choice().text(), this)->open(); });
    on(actions.copySessionId, [this] { m_table->copySessionId(); });
    // A desk that is not one of the instances keeps nothing.
    actions.saveView->setVisible(!m_desk.profile.id.isEmpty());
    connect(this, &SessionsPane::listed, this, [this, &actions] {
        for (QAction *action : {actions.findInList, actions.addFilter, actions.clearFilters, actions.saveView,
                 actions.worthALook})
            action->setEnabled(m_desk.sessions.loaded() > 0);
    });
}

void SessionsPane::updateTimes()
{
    m_desk.sessionTable.setNow(m_desk.clock.now());
    m_table->view().setNow(m_desk.clock.now());
    m_views.setNow(m_desk.clock.now());
    m_desk.findings.setNow(m_desk.clock.now());
    updateFooter();
}

void SessionsPane::updateFooter()
{
    m_footer->update({m_table->selected(), m_table->shown(), m_table->isSorted()}, m_desk.clock.now());
}

void SessionsPane::showList()
{
    const auto &sessions = m_desk.sessions;
    const bool asked = sessions.state() != ListState::Empty || sessions.updatedAt();
    m_filters->setVisible(asked);
    m_table->setUserColumnVisible(sessions.userId().isEmpty());
    forgetFilter();
    if (sessions.state() == ListState::Loading)
        m_chosen = {};

    const bool rows = m_table->shown() > 0;
    const bool hadKeyboard = m_empty->isAncestorOf(window()->focusWidget()) || m_search->hasFocus();
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_empty);
    if (!rows) {
        const auto &person = m_desk.person.person();
        m_empty->describe(sessions, person ? models::safeText(person->displayName()) : QString());
    }
    announceNew();
    m_actions.loadAll->setEnabled(sessions.updatedAt() && !sessions.isComplete());
    m_actions.stop->setEnabled(sessions.isBusy());
    m_footer->setVisible(asked);
    updateFooter();

    // Not where somebody has lifted the choice: only where its row has gone, or nothing was chosen yet.
    if (rows && m_table->currentSession().isEmpty() && !m_table->shows(m_chosen)) {
        choose();
        // Without a cursor the table would take the keyboard for its first row, and inspect that one instead.
        if (hadKeyboard && !m_table->currentSession().isEmpty())
            m_table->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT listed();
}

void SessionsPane::announceNew()
{
    const int count = m_desk.sessions.newCount();
    m_actions.showNew->setEnabled(count > 0);
    // Said once: a bar that was closed stays away until there are others.
    if (std::exchange(m_announced, count) == count)
        return;
    if (count == 0)
        return m_news->dismiss();
    const int top = m_stack->y();
    m_news->showMessage(tr("%n new session(s)", nullptr, count), tr("Sho&w"));
    keepStill(top);
}

// Rows stay where they are on the screen when the bar comes or goes, but for that it would hide the chosen
// one. The list began at \a top before.
void SessionsPane::keepStill(int top)
{
    layout()->activate();
    QScrollBar *bar = m_table->verticalScrollBar();
    const int before = bar->value();
    const auto isHidden = [this] { return m_table->visualRect(m_table->currentIndex()).top() < 0; };
    const bool wasHidden = isHidden();
    bar->setValue(before + m_stack->y() - top);
    if (isHidden() && !wasHidden)
        bar->setValue(before);
}

void SessionsPane::showNew()
{
    const bool hadKeyboard = m_news->isAncestorOf(window()->focusWidget());
    // Whoever looked at the first rows before the bar came wants to see what comes above them.
    const bool isAtTop = m_table->verticalScrollBar()->value() <= m_news->height();
    m_desk.sessions.showNew();
    if (isAtTop)
        m_table->scrollToTop();
    if (hadKeyboard)
        m_table->setFocus(Qt::OtherFocusReason);
}

// What was looked for among somebody's sessions says nothing about another's. A view is asked of everyone.
void SessionsPane::forgetFilter()
{
    const auto &sessions = m_desk.sessions;
    const bool isSame = m_user == sessions.userId() && m_client == sessions.clientId();
    m_user = sessions.userId();
    m_client = sessions.clientId();
    if (!isSame && m_views.currentRow() < 0)
        m_filters->clear();
}

void SessionsPane::takeSavedViews()
{
    QList<models::NamedView> views;
    for (const settings::SavedView &saved : m_settings.savedViews(m_desk.profile.id)) {
        if (const auto choice = models::ViewChoice::parse(saved.choice))
            views.append({saved.name, *choice, true});
    }
    m_views.setSaved(views);
}

models::ViewChoice SessionsPane::choice() const
{
    return {m_table->view().filter(), m_table->view().order()};
}

void SessionsPane::apply(const models::ViewChoice &choice)
{
    m_table->view().setFilter(choice.filter);
    m_table->horizontalHeader()->setSortIndicator(choice.order.column, choice.order.direction);
}

void SessionsPane::showNetwork(const IpNetwork &network)
{
    const auto filter = models::SessionFilter().with(models::Facet::Network, network.text());
    const auto isAnyThere = [list = m_desk.sessionTable.list(), filter, now = m_desk.clock.now()] {
        return std::ranges::any_of(list.rows, models::SessionMatch(list.texts, filter, now));
    };
    inBackground(this, isAnyThere, [this, network, filter](bool isListed) {
        // Something else may have been asked for since.
        if (m_desk.search.question().text != network.text())
            return;
        if (isListed) {
            m_table->view().setFilter(filter);
            m_table->setFocus(Qt::OtherFocusReason);
        }
        m_desk.search.tellListed(isListed);
    });
}

void SessionsPane::choose()
{
    // The one that was asked for; a list asked for as such starts at its top.
    const SessionId &wanted = m_desk.session.id();
    if (!wanted.isEmpty())
        return m_table->select(wanted);
    // Where a row went the cursor stands on its neighbour.
    const QModelIndex neighbour = m_table->currentIndex();
    m_table->setCurrentIndex(neighbour.isValid() ? neighbour : m_table->model()->index(0, 0));
}

} // namespace frontdesk::ui
