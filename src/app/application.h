// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "app/commandline.h"
#include "app/instances.h"
#include "app/journalheads.h"
#include "app/sandboxprocess.h"
#include "controllers/activitycontroller.h"
#include "controllers/inspectorcontroller.h"
#include "controllers/teamcontroller.h"
#include "core/clock.h"
#include "journal/journal.h"
#include "journal/teamjournal.h"
#include "models/activitymodel.h"
#include "secrets/keychainstore.h"
#include "ui/mainwindow.h"
#include "ui/tokenclipboard.h"

#include <QNetworkAccessManager>

#include <memory>
#include <vector>

namespace frontdesk {
class Logbook;
}
namespace frontdesk::controllers {
class Desk;
}

namespace frontdesk::app {

//! Puts the program together. What is declared later uses what is declared earlier and goes first.
class Application final : public QObject {
    Q_OBJECT

public:
    //! \a settings and \a log must outlive the program.
    Application(CommandLine commandLine, settings::Settings &settings, Logbook &log);
    ~Application() override;

    //! Shows the window and opens what the command line or the environment asks for, or what was open last.
    void start();

private:
    void openSample();
    void open(const settings::Instance &instance, const api::Connection &connection);
    void openFirst();
    void closeDesk();
    //! Destroys the desks that were left and have nothing more to do.
    void dropIdle();
    void sampleEnded(const QString &reason);
    void replaceKey();
    void takeKey(const settings::Instance &instance, const SecretKey &key);
    void applyPreferences();

    CommandLine m_commandLine;
    settings::Settings &m_settings;
    Logbook &m_log;
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    secrets::KeychainStore m_keychain;
    journal::Journal m_journal;
    journal::TeamJournal m_teamJournal;
    SandboxProcess m_sandbox;
    ui::TokenClipboard m_clipboard;
    models::ActivityModel m_activityRows;
    controllers::ActivityController m_activity;
    controllers::TeamController m_team;
    controllers::InspectorController m_inspector;
    std::vector<std::unique_ptr<controllers::Desk>> m_leaving; //!< Closed, but a change is on its way there.
    std::unique_ptr<controllers::Desk> m_desk;
    JournalHeads m_heads;
    ui::MainWindow m_window;
    Instances m_instances;
};

} // namespace frontdesk::app
