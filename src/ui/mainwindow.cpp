// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "controllers/desk.h"
#include "ui/connectdialog.h"
#include "ui/deskactions.h"
#include "ui/deskpage.h"
#include "ui/shortcutsdialog.h"
#include "ui/tokenclipboard.h"
#include "ui/welcomepage.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

MainWindow::MainWindow(TokenClipboard &clipboard, QWidget *parent)
    : QMainWindow(parent)
    , m_clipboard(clipboard)
    , m_actions(new DeskActions(this))
    , m_stripe(new QWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_clipboardWords(new QLabel(this))
    , m_clearClipboard(new QToolButton(this))
{
    setObjectName(u"mainWindow"_s);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    setMinimumSize(960, 600);
    m_stripe->setObjectName(u"environmentStripe"_s);
    m_stripe->setFixedHeight(4);
    QPalette red;
    red.setColor(QPalette::Window, QColor(0xb3, 0x26, 0x1e));
    m_stripe->setPalette(red);
    m_stripe->setAutoFillBackground(true);
    m_stripe->hide();

    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_stripe);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_welcome);
    setCentralWidget(centre);
    buildMenus();
    buildStatusBar();

    connect(m_welcome, &WelcomePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_welcome, &WelcomePage::connectRequested, this, &MainWindow::askToConnect);
    showTitle();
}

void MainWindow::openDesk(controllers::Desk &desk)
{
    closeDesk();
    m_desk = &desk;
    m_page = new DeskPage(desk, *m_actions, m_clipboard, this);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    connect(m_page, &DeskPage::titleChanged, this, &MainWindow::showTitle);
    m_page->setFocus();
    showTitle();
}

void MainWindow::closeDesk()
{
    delete m_page;
    m_page = nullptr;
    m_desk = nullptr;
    m_actions->disable();
    m_welcome->setProblem({});
    m_stack->setCurrentWidget(m_welcome);
    showTitle();
}

void MainWindow::setStarting(bool starting)
{
    m_welcome->setStarting(starting);
}

void MainWindow::showProblem(const QString &problem)
{
    if (m_page)
        statusBar()->showMessage(problem);
    else
        m_welcome->setProblem(problem);
}

void MainWindow::buildMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(
        tr("&Connect to an instance…"), QKeySequence(Qt::CTRL | Qt::Key_O), this, &MainWindow::askToConnect);
    file->addAction(tr("Try with &sample data"), this, &MainWindow::sampleRequested);
    file->addSeparator();
    QAction *quit = file->addAction(tr("&Quit"), QKeySequence(QKeySequence::Quit), this, &QWidget::close);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->copy, m_actions->copyJson, m_actions->copySessionId});
    edit->addSeparator();
    edit->addAction(m_actions->find);
    edit->addSeparator();
    edit->addAction(m_actions->clearClipboard);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({m_actions->refresh, m_actions->loadAll, m_actions->stop});
    view->addSeparator();
    view->addAction(m_actions->closeInspector);

    QMenu *session = menuBar()->addMenu(tr("&Session"));
    session->addActions({m_actions->inspect, m_actions->openClient});
    session->addSeparator();
    session->addActions({m_actions->verify, m_actions->mint});
    session->addSeparator();
    session->addAction(m_actions->revoke);
    session->addSeparator();
    session->addAction(m_actions->lock);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keyboard shortcuts"), QKeySequence(QKeySequence::HelpContents), this, [this] {
        auto *dialog = new ShortcutsDialog(*m_actions, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    QAction *about = help->addAction(tr("&About Frontdesk"), this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Frontdesk"),
            tr("Frontdesk %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
        box->setInformativeText(
            tr("A desktop console for support staff whose sign-in runs on Clerk. Free software under "
               "the GNU GPL, version 3 or later."));
        box->setIconPixmap(windowIcon().pixmap(48, 48));
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::buildStatusBar()
{
    m_clearClipboard->setObjectName(u"clearClipboardButton"_s);
    m_clearClipboard->setText(tr("Clear now"));
    m_clearClipboard->setToolTip(m_actions->clearClipboard->toolTip());
    connect(m_clearClipboard, &QToolButton::clicked, m_actions->clearClipboard, &QAction::trigger);
    connect(m_actions->clearClipboard, &QAction::triggered, &m_clipboard, &TokenClipboard::clear);
    statusBar()->addPermanentWidget(m_clipboardWords);
    statusBar()->addPermanentWidget(m_clearClipboard);
    const auto hold = [this](bool holding) {
        m_clipboardWords->setVisible(holding);
        m_clearClipboard->setVisible(holding);
        m_actions->clearClipboard->setEnabled(holding);
    };
    connect(&m_clipboard, &TokenClipboard::remaining, this, [this, hold](int seconds) {
        m_clipboardWords->setText(tr("Clipboard clears in %n second(s)", nullptr, seconds));
        hold(true);
    });
    connect(&m_clipboard, &TokenClipboard::cleared, this, [this, hold] {
        hold(false);
        statusBar()->showMessage(tr("The token is no longer on the clipboard."), 5000);
    });
    hold(false);
}

void MainWindow::askToConnect()
{
    auto *dialog = new ConnectDialog(this);
    connect(dialog, &ConnectDialog::connectionEntered, this, &MainWindow::connectionEntered);
    dialog->open();
}

void MainWindow::showTitle()
{
    m_stripe->setVisible(m_desk && m_desk->instance.environment() == Environment::Production);
    setWindowTitle(m_page ? tr("%1 — Frontdesk").arg(m_page->title()) : tr("Frontdesk"));
}

} // namespace frontdesk::ui
