// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windowmenus.h"

#include "core/loginname.h"
#include "core/veil.h"
#include "settings/settings.h"
#include "ui/commandpalette.h"
#include "ui/deskactions.h"
#include "ui/exportactions.h"
#include "ui/icon.h"
#include "ui/instancemenu.h"
#include "ui/logwindow.h"
#include "ui/preferencesdialog.h"
#include "ui/shortcutsdialog.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QMessageBox>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

WindowMenus::WindowMenus(
    const DeskActions &actions, InstanceMenu *instances, settings::Settings &settings, QMainWindow *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    buildFile(instances);
    buildEdit(settings);
    buildView();
    buildSession();
    buildHelp();
}

WindowMenus::~WindowMenus()
{
    delete m_logWindow;
}

void WindowMenus::buildFile(InstanceMenu *instances)
{
    QMenu *file = m_window->menuBar()->addMenu(tr("&File"));
    newWindow = file->addAction(tr("&New window"));
    newWindow->setObjectName(u"newWindow"_s);
    newWindow->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    newWindow->setStatusTip(tr("Open a window for another instance"));
    newWindow->setIcon(icon(u"window"_s));
    file->addActions({instances->add, instances->sample, m_actions.exportSessions});
    file->addSeparator();
    QAction *close
        = file->addAction(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), m_window, &QWidget::close);
    close->setObjectName(u"closeWindow"_s);
    QAction *quit = file->addAction(
        tr("&Quit"), QKeySequence(QKeySequence::Quit), qApp, &QApplication::closeAllWindows);
    quit->setIcon(icon(u"quit"_s));
    quit->setMenuRole(QAction::QuitRole);
    m_window->menuBar()->addMenu(instances);
}

void WindowMenus::buildEdit(settings::Settings &settings)
{
    QMenu *edit = m_window->menuBar()->addMenu(tr("&Edit"));
    addCopyActions(edit, m_actions);
    edit->addActions({m_actions.find, m_actions.pin});
    edit->addSeparator();
    edit->addAction(m_actions.clearClipboard);
    edit->addSeparator();
    QAction *preferences = edit->addAction(tr("P&references…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), this,
        [this, &settings] { showPreferences(settings); });
    preferences->setIcon(icon(u"settings"_s));
    preferences->setObjectName(u"preferences"_s);
    preferences->setStatusTip(tr("Choose how Frontdesk looks and what it keeps"));
    preferences->setMenuRole(QAction::PreferencesRole);
    team = edit->addAction(tr("&Team journal…"));
    team->setObjectName(u"showTeam"_s);
    team->setVisible(false);
}

void WindowMenus::buildView()
{
    QMenu *view = m_window->menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions.back, m_actions.forward});
    view->addSeparator();
    view->addActions({m_actions.refresh, m_actions.autoRefresh, m_actions.refreshEvery, m_actions.showNew,
        m_actions.loadAll, m_actions.stop});
    view->addSeparator();
    view->addActions({m_actions.findInList, m_actions.addFilter, m_actions.clearFilters, m_actions.saveView});
    view->addSeparator();
    view->addActions({m_actions.showSide, m_actions.closeInspector});
    bottom = view->addAction(tr("B&ottom panel"), QKeySequence(Qt::CTRL | Qt::Key_J));
    bottom->setObjectName(u"showBottom"_s);
    bottom->setStatusTip(tr("Show or hide the panel at the bottom as it was last"));
    bottom->setCheckable(true);
    view->addAction(m_actions.timeline);
    activity = view->addAction(tr("Activity lo&g"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J));
    activity->setIcon(icon(u"activity"_s));
    activity->setObjectName(u"showActivity"_s);
    activity->setStatusTip(tr("Show or hide what was done, when and by whom"));
    activity->setCheckable(true);
    view->addAction(m_actions.requests);
    presenter = view->addAction(tr("Presenter mo&de"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    presenter->setObjectName(u"presenterMode"_s);
    presenter->setStatusTip(tr("Show pseudonyms for people, addresses and ids, in every window"));
    presenter->setCheckable(true);
    view->addSeparator();
    nextPane = view->addAction(tr("&Next pane"), QKeySequence(Qt::Key_F6));
    nextPane->setObjectName(u"nextPane"_s);
    nextPane->setStatusTip(tr("Move the keyboard to the next part of the window"));
    previousPane = view->addAction(tr("Previo&us pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    previousPane->setObjectName(u"previousPane"_s);
    previousPane->setStatusTip(tr("Move the keyboard to the part of the window before"));
}

void WindowMenus::buildSession()
{
    session = m_window->menuBar()->addMenu(tr("&Session"));
    session->addActions({m_actions.inspect, m_actions.openPerson, m_actions.openClient, m_actions.worthALook,
        m_actions.sameAddress, m_actions.radar});
    session->addSeparator();
    session->addActions({m_actions.verify, m_actions.mint, m_actions.templates});
    session->addSeparator();
    session->addActions({m_actions.revoke, m_actions.revokeOthers, m_actions.revokeShown, m_actions.revokeAll,
        m_actions.revokePeople});
    session->addSeparator();
    session->addActions({m_actions.lostDevice, m_actions.secure});
    session->addSeparator();
    session->addAction(m_actions.lock);
}

void WindowMenus::buildHelp()
{
    QMenu *help = m_window->menuBar()->addMenu(tr("&Help"));
    QAction *palette
        = help->addAction(tr("&Command palette…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
            [this] { (new CommandPalette(m_actions, m_window->menuBar()->actions(), m_window))->open(); });
    palette->setObjectName(u"showPalette"_s);
    palette->setStatusTip(tr("Find any action by its name, and run it"));
    QAction *shortcuts
        = help->addAction(tr("&Keyboard shortcuts"), QKeySequence(QKeySequence::HelpContents), this, [this] {
              auto *dialog = new ShortcutsDialog(m_actions, m_window);
              dialog->setAttribute(Qt::WA_DeleteOnClose);
              dialog->open();
          });
    shortcuts->setIcon(icon(u"help"_s));
    m_showLog = help->addAction(tr("&Log"), this, &WindowMenus::showLog);
    m_showLog->setObjectName(u"showLog"_s);
    m_showLog->setStatusTip(tr("Show what Frontdesk did and what went wrong, for a support case"));
    m_showLog->setVisible(false);
    QAction *about = help->addAction(tr("&About Frontdesk"), this, &WindowMenus::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void WindowMenus::offerLog(Logbook &log)
{
    m_log = &log;
    m_showLog->setVisible(true);
}

void WindowMenus::showPreferences(settings::Settings &settings)
{
    Veil *veil = settings.veil();
    const QString login = veil ? veil->drawOverName(loginName()) : loginName();
    auto *dialog = new PreferencesDialog(settings, login, m_window);
    dialog->setPolicy(m_rules);
    if (network)
        dialog->offerNetwork(*network);
    if (m_log)
        dialog->offerLog(*m_log);
    dialog->open();
}

void WindowMenus::showLog()
{
    if (!m_logWindow)
        m_logWindow = new LogWindow(*m_log);
    m_logWindow->show();
    m_logWindow->raise();
    m_logWindow->activateWindow();
}

void WindowMenus::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Frontdesk"),
        tr("Frontdesk %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, m_window);
    box->setInformativeText(
        tr("A desktop console for support staff whose sign-in runs on Clerk. Free software under "
           "the GNU GPL, version 3 or later."));
    box->setIconPixmap(m_window->windowIcon().pixmap(48, 48));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace frontdesk::ui
