// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QStackedWidget;

namespace frontdesk::controllers {
class Desk;
class RadarController;
} // namespace frontdesk::controllers
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::ui {

class RadarForm;
class SessionTable;

/*! A window beside the main one, for who else is on an address. Closing it stops the sweep; what was found
   stays as long as this does. */
class RadarWindow final : public QDialog {
    Q_OBJECT

public:
    //! All of these must outlive the window.
    RadarWindow(controllers::RadarController &controller, const controllers::Desk &desk,
        settings::Settings &settings);
    ~RadarWindow() override;

    //! Comes up and looks for \a network, an address or a network; empty leaves what was looked for before.
    void look(const QString &network);

    void done(int result) override;

Q_SIGNALS:
    //! The session is to be shown in the main window.
    void openRequested(const frontdesk::api::Session &session);
    void revokeRequested(const QList<frontdesk::api::Session> &sessions);

private:
    void setUpTable();
    void setUpActions();
    void arrange();
    [[nodiscard]] QWidget *emptiness();
    [[nodiscard]] QLayout *buttons();
    void update();
    void enableActions();
    void openCurrent();
    void copyRows() const;

    controllers::RadarController &m_controller;
    const controllers::Desk &m_desk;
    settings::Settings &m_settings;
    RadarForm *m_form;
    SessionTable *m_table;
    QLabel *m_headline;
    QStackedWidget *m_stack;
    QLabel *m_nobody;
    QLabel *m_advice;
    QAction *m_open;
    QAction *m_copy;
    QAction *m_revoke;
    QTimer m_soon; //!< Answers that come close together are shown together.
    QTimer m_second;
};

} // namespace frontdesk::ui
