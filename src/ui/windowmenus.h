// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/policy.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;
class QMenu;

namespace frontdesk {
class Logbook;
}
namespace frontdesk::controllers {
class NetworkController;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class InstanceMenu;
class LogWindow;

//! The menu bar, and the actions that are about the window rather than the desk.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    //! Fills the menu bar of \a window. All of these must outlive the menus.
    WindowMenus(const DeskActions &actions, InstanceMenu *instances, settings::Settings &settings,
        QMainWindow *window);
    ~WindowMenus() override;

    //! Offers the log, and to keep it. \a log must outlive the menus.
    void offerLog(Logbook &log);

    //! What the organization demands of the preferences.
    void setPolicy(const policy::Policy &rules) { m_rules = rules; }

    QAction *newWindow = nullptr;
    QAction *team = nullptr; //!< Hidden where there is no team.
    QAction *activity = nullptr; //!< Checked while the activity log is shown.
    QAction *bottom = nullptr; //!< Checked while the panel at the bottom is shown.
    QAction *presenter = nullptr; //!< Checked while pseudonyms are shown.
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QMenu *session = nullptr;
    controllers::NetworkController *network = nullptr; //!< Offered in Preferences; null: not.

private:
    void buildFile(InstanceMenu *instances);
    void buildEdit(settings::Settings &settings);
    void buildView();
    void buildSession();
    void buildHelp();
    void showAbout();
    void showPreferences(settings::Settings &settings);
    void showLog();

    const DeskActions &m_actions;
    QMainWindow *m_window;
    policy::Policy m_rules;
    QAction *m_showLog = nullptr; //!< Hidden while there is no log.
    Logbook *m_log = nullptr;
    QPointer<LogWindow> m_logWindow;
};

} // namespace frontdesk::ui
