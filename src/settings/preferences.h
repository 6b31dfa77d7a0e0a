// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace frontdesk::settings {

//! How the program looks. System: as the desktop does.
enum class Appearance { System, Light, Dark, HighContrast };

//! How to reach the servers. What a proxy's password is, the keychain knows.
struct Network {
    enum class Proxy { System, None, Http, Socks };

    Proxy proxy = Proxy::System;
    QString proxyHost = {}; //!< For Http and Socks.
    int proxyPort = 0; //!< 1 to 65535; for Http and Socks.
    QString proxyUser = {}; //!< Empty: the proxy asks for none.
    QString authoritiesFile = {}; //!< PEM, trusted besides the system's; an absolute path; empty: none.

    friend bool operator==(const Network &a, const Network &b) = default;
};

//! What the person can choose, with what holds while nothing is chosen.
struct Preferences {
    // What is outside is drawn to the nearer end when it is chosen, and takes its default when it is read.
    static constexpr std::chrono::minutes shortestIdleLock {1};
    static constexpr std::chrono::minutes longestIdleLock {60};
    static constexpr std::chrono::seconds shortestClipboard {5};
    static constexpr std::chrono::seconds longestClipboard {300};
    static constexpr int lowestActiveLimit = 1;
    static constexpr int highestActiveLimit = 500;

    Appearance appearance = Appearance::System;
    QString language; //!< "de", "en"; empty: the system's. Takes effect at the next start.
    QString operatorName; //!< Who sits at the desk, for the journal; empty: the login name.
    std::chrono::minutes idleLock {5}; //!< Without a key or click for so long, changes are locked again.
    std::chrono::seconds clipboardKeeps {30}; //!< How long a copied token stays on the clipboard.
    bool rememberPeople = true; //!< Keep a list of the people last shown, per instance.
    QString teamJournal = {}; //!< postgres://…, never with a password; empty: there is no team.
    bool secureAccount = false; //!< Offer to lock and ban people.
    int activeLimit = 10; //!< More active sessions of one person than these are worth a look.
    Network network = {};
    bool keepLog = false; //!< Write the log to a file.

    friend bool operator==(const Preferences &a, const Preferences &b) = default;
};

} // namespace frontdesk::settings
