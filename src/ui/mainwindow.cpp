// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "controllers/desk.h"
#include "settings/settings.h"
#include "ui/activitypanel.h"
#include "ui/bottompanel.h"
#include "ui/clipboardstatus.h"
#include "ui/deskactions.h"
#include "ui/deskpage.h"
#include "ui/environmentstripe.h"
#include "ui/inputwatch.h"
#include "ui/inspecttokenaction.h"
#include "ui/instancemenu.h"
#include "ui/jobdock.h"
#include "ui/managedstatus.h"
#include "ui/managedwording.h"
#include "ui/navigation.h"
#include "ui/panes.h"
#include "ui/searchbox.h"
#include "ui/teamdialog.h"
#include "ui/teamstatus.h"
#include "ui/tokenclipboard.h"
#include "ui/welcomepage.h"
#include "ui/windowmenus.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(settings::Settings &settings, controllers::ActivityController &activity,
    TokenClipboard &clipboard, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_actions(new DeskActions(this))
    , m_instances(new InstanceMenu(settings, this))
    , m_stripe(new EnvironmentStripe(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(settings, this))
    , m_menus(new WindowMenus(*m_actions, m_instances, settings, this))
    , m_bottom(new BottomPanel(new ActivityPanel(activity, this), *m_menus->bottom, *m_menus->activity,
          *m_actions, settings, this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_jobs(new JobDock(this))
    , m_badge(new QPushButton(tr("Presenter mode"), this))
{
    setObjectName(u"mainWindow"_s);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setMinimumSize(960, 600);
    arrange();
    buildStatusBar();
    connect(m_menus->newWindow, &QAction::triggered, this, &MainWindow::windowRequested);
    connect(m_menus->presenter, &QAction::triggered, this, [this](bool isWanted) {
        // Whether it can be is for others to say: setPresenting().
        m_menus->presenter->setChecked(!isWanted);
        Q_EMIT presentingWanted(isWanted);
    });
    connect(m_badge, &QPushButton::clicked, m_menus->presenter, &QAction::trigger);
    connect(m_menus->nextPane, &QAction::triggered, this, [this] { moveKeyboard(1); });
    connect(m_menus->previousPane, &QAction::triggered, this, [this] { moveKeyboard(-1); });

    connect(m_instances, &InstanceMenu::chosen, this, &MainWindow::instanceChosen);
    connect(m_instances, &InstanceMenu::replaceKeyRequested, this, &MainWindow::replaceKeyRequested);
    connect(m_instances, &InstanceMenu::removeRequested, this, &MainWindow::removeRequested);
    connect(m_instances->add, &QAction::triggered, this, &MainWindow::addRequested);
    connect(m_instances->sample, &QAction::triggered, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::instanceChosen, this, &MainWindow::instanceChosen);
    connect(m_welcome, &WelcomePage::addRequested, this, &MainWindow::addRequested);
    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::keyWanted, this, &MainWindow::keyWanted);
    connect(m_welcome, &WelcomePage::waitingStopped, this, &MainWindow::waitingStopped);
    connect(new InputWatch(this), &InputWatch::input, this, [this] {
        if (m_desk)
            m_desk->gate.noteInput();
    });
    connect(&settings, &settings::Settings::unkept, this, [this](const QString &reason) {
        statusBar()->showMessage(
            tr("Settings cannot be kept, so they hold for this run only: %1").arg(reason));
    });
    restoreGeometry(settings.arrangement({}, u"window"_s));
    showTitle();
}

void MainWindow::openDesk(controllers::Desk &desk)
{
    closeDesk();
    m_desk = &desk;
    m_page = new DeskPage(desk, m_settings, *m_actions, m_instances, m_clipboard, this);
    m_bottom->openDesk(desk, m_page->timeline());
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    m_instances->setOpen(desk.profile.id);
    connect(m_page, &DeskPage::titleChanged, this, &MainWindow::showTitle);
    connect(m_page, &DeskPage::replaceKeyRequested, this, &MainWindow::replaceKeyRequested);
    connect(m_page->search(), &SearchBox::linkFollowed, this, &MainWindow::linkFollowed);
    m_jobs->watch(desk);
    m_page->setFocus();
    showTitle();
}

void MainWindow::follow(const search::Meaning &link)
{
    if (m_page)
        m_page->search()->open(link);
}

settings::LastView MainWindow::view() const
{
    return m_page ? m_page->navigation().view() : settings::LastView();
}

void MainWindow::follow(const settings::LastView &view)
{
    if (m_page && !view.isEmpty())
        m_page->navigation().show(view);
}

void MainWindow::setPresenting(bool isPresenting)
{
    m_menus->presenter->setChecked(isPresenting);
    m_badge->setVisible(isPresenting);
    statusBar()->clearMessage();
    m_bottom->forget();
    for (QDialog *dialog : findChildren<QDialog *>()) {
        dialog->reject();
        dialog->deleteLater();
    }
    showTitle();
}

void MainWindow::closeDesk()
{
    m_bottom->closeDesk();
    delete std::exchange(m_page, nullptr);
    m_desk = nullptr;
    m_actions->disable();
    m_instances->setOpen({});
    m_welcome->setProblem({});
    m_stack->setCurrentWidget(m_welcome);
    showTitle();
}

void MainWindow::setBusy(const QString &words)
{
    m_welcome->setBusy(words);
}

void MainWindow::showProblem(const QString &problem)
{
    if (m_page)
        statusBar()->showMessage(problem);
    else
        m_welcome->setProblem(problem);
}

void MainWindow::showKeyProblem(const QString &instanceId, const QString &name, const Failure &failure)
{
    m_welcome->setKeyProblem(instanceId, name, failure);
}

void MainWindow::forget(controllers::Desk &desk)
{
    m_jobs->forget(desk);
}

void MainWindow::askToPause()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Close Frontdesk"),
        tr("Sessions are still being revoked."), QMessageBox::Cancel, this);
    box->setObjectName(u"closeWhileAtWork"_s);
    box->setInformativeText(tr("Frontdesk can pause, and go on when it is started again."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *pause = box->addButton(tr("&Pause and close"), QMessageBox::DestructiveRole);
    connect(pause, &QPushButton::clicked, this, [this] {
        m_jobs->pause();
        close();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_jobs->isAtWork()) {
        askToPause();
        return event->ignore();
    }
    if (m_jobs->isAwaiting() && !std::exchange(m_closing, true)) {
        statusBar()->showMessage(tr("Closing as soon as Clerk has answered. Close again to leave now."));
        connect(m_jobs, &JobDock::settled, this, &QWidget::close);
        return event->ignore();
    }
    m_settings.setArrangement({}, u"window"_s, saveGeometry());
    m_settings.setArrangement({}, u"bottom"_s, m_splitter->saveState());
    m_bottom->keepColumns();
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

void MainWindow::arrange()
{
    m_splitter->setObjectName(u"windowSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_bottom);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->restoreState(m_settings.arrangement({}, u"bottom"_s));
    m_stack->addWidget(m_welcome);

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stripe);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_jobs);
    setCentralWidget(centre);
}

void MainWindow::moveKeyboard(int step)
{
    QList<Pane> panes = m_page ? m_page->panes() : QList<Pane> {{m_welcome}};
    panes << Pane {m_bottom, m_bottom->entrance()} << Pane {m_jobs};
    goToPane(panes, step);
}

void MainWindow::buildStatusBar()
{
    // The same on light and dark: it must not be overlooked, in a picture neither.
    QPalette filled = m_badge->palette();
    filled.setColor(QPalette::Button, QColor(0x55, 0x2f, 0x86));
    filled.setColor(QPalette::ButtonText, Qt::white);
    m_badge->setPalette(filled);
    m_badge->setObjectName(u"presenterBadge"_s);
    m_badge->setAccessibleName(tr("Presenter mode is on. End it"));
    m_badge->setToolTip(tr("People, addresses and ids are shown under pseudonyms. Click to end it."));
    m_badge->hide();
    statusBar()->addPermanentWidget(m_badge);
    statusBar()->addPermanentWidget(new ClipboardStatus(m_clipboard, *m_actions->clearClipboard, this));
    connect(&m_clipboard, &TokenClipboard::cleared, this,
        [this] { statusBar()->showMessage(tr("The token is no longer on the clipboard."), 5000); });
}

void MainWindow::setInspector(controllers::InspectorController &inspector)
{
    m_menus->session->addSeparator();
    m_menus->session->addAction(new InspectTokenAction(inspector, this));
}

void MainWindow::setPolicy(const policy::Policy &rules)
{
    if (!rules.isManaged)
        return;
    statusBar()->addPermanentWidget(new ManagedStatus(rules, this));
    m_menus->setPolicy(rules);
    if (rules.broken)
        m_welcome->closeInstances(managedWording(*rules.broken));
}

void MainWindow::setTeam(controllers::TeamController &team)
{
    statusBar()->addPermanentWidget(new TeamStatus(team, this));
    m_menus->team->setVisible(true);
    connect(
        m_menus->team, &QAction::triggered, this, [this, &team] { (new TeamDialog(team, this))->open(); });
}

void MainWindow::setNetwork(controllers::NetworkController &network)
{
    m_menus->network = &network;
}

void MainWindow::setLog(Logbook &log)
{
    m_menus->offerLog(log);
}

void MainWindow::showTitle()
{
    m_stripe->setEnvironment(m_desk ? m_desk->instance.environment() : Environment::Development);
    QStringList parts = m_page ? QStringList {m_page->title()} : QStringList();
    if (m_menus->presenter->isChecked())
        parts << tr("Presenter mode");
    setWindowTitle((parts << tr("Frontdesk")).join(u" — "_s));
}

} // namespace frontdesk::ui
