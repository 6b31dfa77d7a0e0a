// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class InstanceMenu;

//! The menu bar, and the actions that are about the window rather than the desk.
class WindowMenus final : public QObject {
    Q_OBJECT

public:
    //! Fills the menu bar of \a window. All of these must outlive the menus.
    WindowMenus(const DeskActions &actions, InstanceMenu *instances, settings::Settings &settings,
        QMainWindow *window);

    QAction *newWindow = nullptr;
    QAction *team = nullptr; //!< Hidden where there is no team.
    QAction *activity = nullptr; //!< Checked while the activity log is shown.
    QAction *presenter = nullptr; //!< Checked while pseudonyms are shown.
    QAction *nextPane = nullptr;
    QAction *previousPane = nullptr;
    QMenu *session = nullptr;

private:
    void buildFile(InstanceMenu *instances);
    void buildEdit(settings::Settings &settings);
    void buildView();
    void buildSession();
    void buildHelp();
    void showAbout();

    const DeskActions &m_actions;
    QMainWindow *m_window;
};

} // namespace frontdesk::ui
