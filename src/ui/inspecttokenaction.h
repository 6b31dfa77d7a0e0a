// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QPointer>

namespace frontdesk::controllers {
class InspectorController;
}

namespace frontdesk::ui {

class TokenInspector;

//! Opens the token inspector with what is on the clipboard; there is one window of it.
class InspectTokenAction final : public QAction {
    Q_OBJECT

public:
    //! \a controller must outlive this. \a window is what the inspector belongs to, and gets the keyboard
    //! when something is shown there.
    InspectTokenAction(controllers::InspectorController &controller, QWidget *window);

private:
    [[nodiscard]] TokenInspector &inspector(QWidget *window);
    void show();

    controllers::InspectorController &m_controller;
    QPointer<TokenInspector> m_inspector;
};

} // namespace frontdesk::ui
