// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMainWindow>

class QPushButton;
class QSplitter;
class QStackedWidget;

namespace frontdesk {
class Logbook;
struct Failure;
} // namespace frontdesk
namespace frontdesk::controllers {
class ActivityController;
class Desk;
class InspectorController;
class NetworkController;
class TeamController;
} // namespace frontdesk::controllers
namespace frontdesk::policy {
struct Policy;
}
namespace frontdesk::search {
struct Meaning;
}
namespace frontdesk::settings {
struct LastView;
class Settings;
} // namespace frontdesk::settings

namespace frontdesk::ui {

class BottomPanel;
class DeskActions;
class DeskPage;
class EnvironmentStripe;
class InstanceMenu;
class JobDock;
class TokenClipboard;
class WelcomePage;
class WindowMenus;

//! The window: menus, the environment stripe, the welcome or one instance's page, and the panel at the
//! bottom.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    //! All of these must outlive the window.
    MainWindow(settings::Settings &settings, controllers::ActivityController &activity,
        TokenClipboard &clipboard, QWidget *parent = nullptr);

    //! Says what the organization demands of the program, and what is wrong with that.
    void setPolicy(const policy::Policy &rules);
    //! Offers the team's journal, and shows how it stands. \a team must outlive the window.
    void setTeam(controllers::TeamController &team);
    //! Offers to choose proxy and trust. \a network must outlive the window.
    void setNetwork(controllers::NetworkController &network);
    //! Offers the token inspector. \a inspector must outlive the window.
    void setInspector(controllers::InspectorController &inspector);
    //! Offers the log, and to keep it. \a log must outlive the window.
    void setLog(Logbook &log);
    //! Shows \a desk, which must stay until closeDesk().
    void openDesk(controllers::Desk &desk);
    //! Shows what \a link names at the desk that is open.
    void follow(const search::Meaning &link);
    //! What is shown of the desk that is open; empty where none is.
    [[nodiscard]] settings::LastView view() const;
    //! Shows \a view of the desk that is open; an empty one changes nothing.
    void follow(const settings::LastView &view);
    //! Says of the window whether it shows pseudonyms, and forgets what it said and asked before.
    void setPresenting(bool isPresenting);
    //! Back to the welcome.
    void closeDesk();
    //! Nothing of \a desk is shown any more, its jobs neither.
    void forget(controllers::Desk &desk);
    //! Something is being prepared, \a words say what; empty: no longer.
    void setBusy(const QString &words);
    //! Says what went wrong: on the welcome page, else in the status bar.
    void showProblem(const QString &problem);
    //! Says on the welcome page why there is no key for the instance with this id.
    void showKeyProblem(const QString &instanceId, const QString &name, const Failure &failure);

Q_SIGNALS:
    void instanceChosen(const QString &instanceId);
    void addRequested();
    void sampleRequested();
    //! Another window is wanted.
    void windowRequested();
    //! What \a link names is to be shown where its instance is open.
    void linkFollowed(const frontdesk::search::Meaning &link);
    //! Pseudonyms are to be shown, or no longer.
    void presentingWanted(bool isWanted);
    //! What is being prepared is not wanted any more.
    void waitingStopped();
    //! The window has closed for good.
    void closed();
    //! The key of the open instance was refused or is to be another.
    void replaceKeyRequested();
    //! The key of this instance is to be entered: the keychain did not give it.
    void keyWanted(const QString &instanceId);
    //! The open instance is to be forgotten.
    void removeRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void buildStatusBar();
    void showTitle();
    void askToPause();
    //! To the pane after the one that has the keyboard, or before it for -1.
    void moveKeyboard(int step);

    settings::Settings &m_settings;
    TokenClipboard &m_clipboard;
    DeskActions *m_actions;
    InstanceMenu *m_instances;
    EnvironmentStripe *m_stripe;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    WindowMenus *m_menus;
    BottomPanel *m_bottom;
    QSplitter *m_splitter;
    DeskPage *m_page = nullptr;
    controllers::Desk *m_desk = nullptr;
    JobDock *m_jobs;
    QPushButton *m_badge;
    bool m_closing = false; //!< Waits for the answer to a change.
};

} // namespace frontdesk::ui
