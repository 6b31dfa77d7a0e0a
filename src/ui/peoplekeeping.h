// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;

//! Keeps whom a desk shows among the recent people, and lets them be pinned.
class PeopleKeeping final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive it.
    PeopleKeeping(
        controllers::Desk &desk, settings::Settings &settings, DeskActions &actions, QObject *parent);

private:
    void takePerson();
    void setPinned(bool pinned);
    void showPinned();
    [[nodiscard]] bool isPinned() const;

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    DeskActions &m_actions;
};

} // namespace frontdesk::ui
