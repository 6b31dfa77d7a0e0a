// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/connection.h"
#include "api/networkaccess.h"
#include "app/commandline.h"
#include "app/journalheads.h"
#include "app/sleepwatch.h"
#include "controllers/networkcontroller.h"
#include "controllers/teamcontroller.h"
#include "core/clock.h"
#include "journal/journal.h"
#include "journal/teamjournal.h"
#include "policy/policy.h"
#include "search/meaning.h"
#include "secrets/keychainstore.h"
#include "secrets/memorystore.h"
#include "ui/networkdialogs.h"
#include "ui/tokenclipboard.h"

#include <memory>
#include <vector>

namespace frontdesk {
class Logbook;
class Veil;
} // namespace frontdesk

namespace frontdesk::app {

class DeskWindow;
class Profile;

//! Puts the program together. What is declared later uses what is declared earlier and goes first.
class Application final : public QObject {
    Q_OBJECT

public:
    //! \a settings and \a log must outlive the program. \a rules are what the organization demands of all of
    //! it. So must \a pseudonyms, which threads of its own may use until QApplication is gone.
    Application(const CommandLine &commandLine, const Profile &profile, settings::Settings &settings,
        policy::Policy rules, Logbook &log, Veil &pseudonyms);
    ~Application() override;

    //! Shows a window and opens what the command line or the environment asks for, or what was open last.
    void start(const std::optional<Result<api::Connection>> &fromEnvironment);
    //! Another start, or the system, wants something to be shown.
    void show(const Request &request);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    DeskWindow &addWindow();
    void remove(DeskWindow &window);
    //! The window that was in front last.
    [[nodiscard]] DeskWindow &front();
    //! The window that holds the instance; nullptr: none does.
    [[nodiscard]] DeskWindow *holder(const QString &instanceId);
    //! Opens the instance in \a window, unless another one holds it: that comes to the front.
    DeskWindow &open(const QString &instanceId, DeskWindow &window);
    void openSample(DeskWindow &window);
    //! Shows what \a link leads to in the window that holds its instance, or \a window, or a new one.
    void follow(const search::Meaning &link, DeskWindow &window);
    //! Once nothing is open in any window.
    void forgetKeys();
    //! Begins presenter mode in all windows, or ends it; not while changes are at work in one.
    void present(bool isWanted);
    void applyPreferences();

    const CommandLine m_commandLine;
    settings::Settings &m_settings;
    const policy::Policy m_rules;
    Logbook &m_log;
    Veil &m_pseudonyms;
    SystemClock m_clock;
    api::NetworkAccess m_network;
    secrets::KeychainStore m_keychain;
    secrets::MemoryStore m_memory;
    controllers::NetworkController m_ways;
    ui::NetworkDialogs m_networkDialogs;
    journal::Journal m_journal;
    journal::TeamJournal m_teamJournal;
    ui::TokenClipboard m_clipboard;
    controllers::TeamController m_team;
    JournalHeads m_heads;
    SleepWatch m_sleep;
    std::vector<std::unique_ptr<DeskWindow>> m_windows; //!< The one that was in front last stands last.
};

} // namespace frontdesk::app
