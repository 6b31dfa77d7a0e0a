// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::ui {

class DeskActions;
class DeskPage;
class TokenClipboard;
class WelcomePage;

//! The window: menus, the environment stripe, and either the welcome or one instance's page.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(TokenClipboard &clipboard, QWidget *parent = nullptr);

    //! Shows \a desk, which must stay until closeDesk().
    void openDesk(controllers::Desk &desk);
    //! Back to the welcome.
    void closeDesk();
    //! The sample data is being prepared.
    void setStarting(bool starting);
    //! Says why an instance could not be opened: on the welcome page, else in the status bar.
    void showProblem(const QString &problem);

Q_SIGNALS:
    void sampleRequested();
    void connectionEntered(const QString &name, const frontdesk::api::Connection &connection);

private:
    void buildMenus();
    void buildStatusBar();
    void askToConnect();
    void showTitle();

    TokenClipboard &m_clipboard;
    DeskActions *m_actions;
    QWidget *m_stripe;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    DeskPage *m_page = nullptr;
    controllers::Desk *m_desk = nullptr;
    QLabel *m_clipboardWords;
    QToolButton *m_clearClipboard;
};

} // namespace frontdesk::ui
