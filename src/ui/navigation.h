// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/history.h"

#include <QObject>

class QWidget;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
struct LastView;
class Settings;
} // namespace frontdesk::settings

namespace frontdesk::ui {

class DeskActions;
class SessionsPane;

/*! Back and forward through what a page has shown, by menu, keys and the mouse's own buttons; and keeps what
   is shown now, so that it can be shown again after a crash. */
class Navigation final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive it, and be children of one window.
    Navigation(controllers::Desk &desk, settings::Settings &settings, DeskActions &actions,
        SessionsPane &list, QWidget &inspector);

    //! Shows what was shown when an earlier program crashed; whether there was something.
    bool restore();

    [[nodiscard]] settings::LastView view() const;
    void show(const settings::LastView &view);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    //! The inspector is to be shown, or hidden.
    void inspectorWanted(bool shown);

private:
    void note();
    void show(const controllers::Visit &visit);
    void enableActions();
    [[nodiscard]] controllers::Visit current() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    DeskActions &m_actions;
    SessionsPane &m_list;
    QWidget &m_inspector;
    controllers::History m_history;
    bool m_isMoving = false; //!< What is shown is half of one visit and half of another.
};

} // namespace frontdesk::ui
