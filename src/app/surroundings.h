// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QNetworkAccessManager;

namespace frontdesk {
class Clock;
class Logbook;
} // namespace frontdesk
namespace frontdesk::controllers {
class NetworkController;
class TeamController;
} // namespace frontdesk::controllers
namespace frontdesk::journal {
class Journal;
}
namespace frontdesk::policy {
struct Policy;
}
namespace frontdesk::secrets {
class SecretStore;
}
namespace frontdesk::settings {
class Settings;
}
namespace frontdesk::ui {
class TokenClipboard;
}

namespace frontdesk::app {

class JournalHeads;

//! What all windows of the program share.
struct Surroundings {
    settings::Settings &settings;
    const Clock &clock;
    QNetworkAccessManager &network;
    controllers::NetworkController &ways;
    secrets::SecretStore &keychain;
    secrets::SecretStore &memory; //!< Keys that are kept for this run only.
    journal::Journal &journal;
    const JournalHeads &heads;
    controllers::TeamController &team;
    ui::TokenClipboard &clipboard;
    const policy::Policy &rules; //!< What the organization demands.
    Logbook &log;
};

} // namespace frontdesk::app
