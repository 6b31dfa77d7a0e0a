// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/radarwindow.h"

#include "controllers/desk.h"
#include "controllers/radarcontroller.h"
#include "models/csvline.h"
#include "models/safetext.h"
#include "models/sessionview.h"
#include "settings/settings.h"
#include "ui/environmentmark.h"
#include "ui/environmentstripe.h"
#include "ui/managedwording.h"
#include "ui/radarform.h"
#include "ui/radarwording.h"
#include "ui/sessiontable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::RadarController;
using models::SessionTableModel;

namespace {

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

// Nobody's child: a window's children lie over it, and over the person that is opened there.
RadarWindow::RadarWindow(
    RadarController &controller, const controllers::Desk &desk, settings::Settings &settings)
    : m_controller(controller)
    , m_desk(desk)
    , m_settings(settings)
    , m_form(new RadarForm(controller, desk.api.transport.connection().key.environment(), this))
    , m_table(new SessionTable(controller.table(), this))
    , m_headline(plainLabel(u"radarHeadline"_s, this))
    , m_stack(new QStackedWidget(this))
    , m_nobody(plainLabel(u"radarNobody"_s, this))
    , m_advice(plainLabel(u"radarAdvice"_s, this))
    , m_open(new QAction(tr("&Open"), m_table))
    , m_copy(new QAction(tr("&Copy rows"), m_table))
    , m_revoke(new QAction(tr("&Revoke…"), m_table))
{
    setObjectName(u"radar"_s);
    setWindowTitle(tr("Who else is on an address"));
    // With the main window the program ends.
    setAttribute(Qt::WA_QuitOnClose, false);
    setUpTable();
    setUpActions();
    arrange();
    connect(m_form, &RadarForm::entered, this, [this] {
        if (m_table->shown() > 0)
            m_table->setFocus(Qt::OtherFocusReason);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &RadarWindow::update);
    const auto updateSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&controller, &RadarController::changed, this, [this, updateSoon] {
        m_table->view().setFilter(m_controller.filter());
        updateSoon();
    });
    connect(m_table, &SessionTable::shownChanged, this, updateSoon);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &RadarWindow::update);
    update();
}

RadarWindow::~RadarWindow()
{
    m_settings.setArrangement(m_desk.profile.id, u"radar"_s, m_table->horizontalHeader()->saveState());
}

void RadarWindow::look(const QString &network)
{
    show();
    raise();
    activateWindow();
    m_second.start();
    m_form->look(network);
}

void RadarWindow::done(int result)
{
    m_controller.stop();
    m_second.stop();
    QDialog::done(result);
}

void RadarWindow::setUpTable()
{
    m_table->setObjectName(u"radarSessions"_s);
    m_table->setAccessibleName(tr("Sessions on the address"));
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_table->view().setFilter(m_controller.filter());
    m_table->setUserColumnVisible(true);
    m_table->hideColumn(SessionTableModel::Expires);
    const int em = fontMetrics().horizontalAdvance(u'0');
    QHeaderView *header = m_table->horizontalHeader();
    header->moveSection(header->visualIndex(SessionTableModel::User), 0);
    header->resizeSection(SessionTableModel::User, em * 38);
    header->resizeSection(SessionTableModel::Status, em * 12);
    header->setSortIndicator(SessionTableModel::LastActive, Qt::DescendingOrder);
    header->restoreState(m_settings.arrangement(m_desk.profile.id, u"radar"_s));
}

void RadarWindow::setUpActions()
{
    m_open->setObjectName(u"radarOpen"_s);
    m_open->setToolTip(tr("Show this person in the main window, with the session selected (Enter)"));
    m_copy->setObjectName(u"radarCopy"_s);
    m_copy->setShortcut(QKeySequence(QKeySequence::Copy));
    m_copy->setToolTip(m_desk.policy.noExport ? managedReason(Refusal::ManagedExport)
                                              : tr("Copy the selected rows, for a table or a ticket"));
    m_revoke->setObjectName(u"radarRevoke"_s);
    m_revoke->setShortcut(QKeySequence(QKeySequence::Delete));
    m_revoke->setToolTip(tr("End the selected sessions, after a question"));
    for (QAction *action : {m_open, m_copy, m_revoke}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    connect(m_table, &SessionTable::inspectRequested, this, &RadarWindow::openCurrent);
    connect(m_table, &SessionTable::selectedSessionsChanged, this, &RadarWindow::enableActions);
    connect(m_open, &QAction::triggered, this, &RadarWindow::openCurrent);
    connect(m_copy, &QAction::triggered, this, &RadarWindow::copyRows);
    connect(
        m_revoke, &QAction::triggered, this, [this] { Q_EMIT revokeRequested(m_table->selectedSessions()); });
}

void RadarWindow::arrange()
{
    QFont bold = font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_stack->addWidget(emptiness());
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_form);
    layout->addWidget(m_headline);
    layout->addWidget(m_stack, 1);
    layout->addLayout(buttons());
    EnvironmentStripe::addTo(this, m_desk.instance.environment());
    const QSize wanted(fontMetrics().horizontalAdvance(u'0') * 140, fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize()));
}

QWidget *RadarWindow::emptiness()
{
    auto *page = new QWidget(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_nobody->setFont(large);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(40, 12, 40, 12);
    layout->addStretch(2);
    for (QLabel *label : {m_nobody, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addStretch(3);
    return page;
}

QLayout *RadarWindow::buttons()
{
    auto *mark = new QLabel(environmentMark(m_desk.instance.environment(), m_desk.profile.name), this);
    mark->setTextFormat(Qt::PlainText);
    mark->setFont(m_headline->font());
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(mark, 1);
    for (QAction *action : {m_open, m_copy, m_revoke}) {
        auto *button = new QPushButton(action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolTip(action->toolTip());
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
        line->addWidget(button);
    }
    auto *close = new QPushButton(tr("C&lose"), this);
    close->setObjectName(u"radarClose"_s);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    line->addWidget(close);
    return line;
}

void RadarWindow::update()
{
    m_soon.stop();
    m_controller.table().setNow(m_controller.now());
    RadarCount count {m_table->shown(), 0};
    QSet<quint32> people;
    for (int row = 0; row < count.sessions; ++row) {
        const QModelIndex source = m_table->view().mapToSource(m_table->view().index(row, 0));
        people.insert(m_controller.table().userNumberAt(source.row()));
    }
    count.people = static_cast<int>(people.size());
    m_form->update();
    m_headline->setText(radarHeadline(m_controller, count));
    m_headline->setVisible(count.sessions > 0);
    const RadarEmptiness none = radarEmptiness(m_controller);
    m_nobody->setText(none.headline);
    m_advice->setText(none.advice);
    m_stack->setCurrentIndex(count.sessions > 0 ? 1 : 0);
    enableActions();
}

void RadarWindow::enableActions()
{
    m_open->setEnabled(!m_table->currentSession().isEmpty());
    m_copy->setEnabled(m_table->selected() > 0 && !m_desk.policy.noExport);
    m_revoke->setEnabled(m_table->selected() > 0);
}

void RadarWindow::openCurrent()
{
    if (const auto session = m_controller.table().find(m_table->currentSession()))
        Q_EMIT openRequested(*session);
}

// Name and address each in a cell of its own, as a table elsewhere wants them.
void RadarWindow::copyRows() const
{
    QStringList lines;
    const QList<api::Session> sessions = m_table->selectedSessions();
    for (const api::Session &session : sessions) {
        const RadarController::Person person = m_controller.person(session.userId);
        const int row = m_controller.table().rowOf(session.id);
        QStringList cells {person.name, person.email, session.userId.text()};
        for (const int column : {SessionTableModel::Device, SessionTableModel::Place, SessionTableModel::Ip,
                 SessionTableModel::LastActive, SessionTableModel::Status, SessionTableModel::SessionId})
            cells << m_controller.table().index(row, column).data(SessionTableModel::CopyRole).toString();
        // Others' words: one cell must not become two, nor be computed.
        for (QString &cell : cells)
            cell = models::withoutFormula(models::safeText(cell));
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace frontdesk::ui
