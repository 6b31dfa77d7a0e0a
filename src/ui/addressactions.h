// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "controllers/radarcontroller.h"

#include <QPointer>

namespace frontdesk::controllers {
class Desk;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class DeskActions;
class RadarWindow;
class SessionTable;
class TokenClipboard;

//! What can be done with the address of the chosen session: list only what is on it, or look who else is.
class AddressActions final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive this. \a page is in the window that shows who is opened.
    AddressActions(controllers::Desk &desk, settings::Settings &settings, const DeskActions &actions,
        SessionTable &table, TokenClipboard &clipboard, QWidget *page);
    ~AddressActions() override;

    //! Looks who is on \a network, an address or a network; empty: to be typed.
    void openRadar(const QString &network);

Q_SIGNALS:
    //! A session that was found is being shown in the main window.
    void opened();

private:
    [[nodiscard]] QString address() const;
    void showAddress();
    void makeWindow();
    void open(const api::Session &session);

    controllers::Desk &m_desk;
    settings::Settings &m_settings;
    const DeskActions &m_actions;
    SessionTable &m_table;
    TokenClipboard &m_clipboard;
    QWidget *m_page;
    controllers::RadarController m_controller;
    QPointer<RadarWindow> m_window; //!< Made when it is first wanted.
};

} // namespace frontdesk::ui
