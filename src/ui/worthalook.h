// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::models {
struct Finding;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class FindingsLine;
class SessionTable;

/*! What is worth a look at one desk: the line at the person, the dialog that explains, and what the settings
    say of limits and of who is silenced. */
class WorthALook final : public QObject {
    Q_OBJECT

public:
    //! \a parent is what line and dialogs belong to. All of these must outlive it.
    WorthALook(controllers::Desk &desk, settings::Settings &settings, SessionTable &table, QWidget *parent);

    //! For the header of the person.
    [[nodiscard]] FindingsLine *line() const { return m_line; }
    //! Opens the dialog that explains.
    void explain();

private:
    void setUp();
    void show(const models::Finding &finding);

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    SessionTable &m_table;
    QWidget *m_parent;
    FindingsLine *m_line;
};

} // namespace frontdesk::ui
