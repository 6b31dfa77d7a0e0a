// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::app {

//! Where one person's Frontdesk keeps what it keeps, apart from the keychain.
class Profile final {
public:
    //! \a folder holds all of it; empty: it lies where the desktop wants such files. Made when needed.
    explicit Profile(const QString &folder);

    [[nodiscard]] QString settingsFile() const;
    [[nodiscard]] QString journalFile() const;
    //! Where the log would be; without a slash at the end.
    [[nodiscard]] QString logFolder() const;
    //! The journal's entry in the keychain, which all profiles of a person share.
    [[nodiscard]] QString journalEntry() const;
    //! The name, or on Unix the file, by which other starts with this profile find the one that runs.
    [[nodiscard]] QString door() const;

private:
    QString m_folder; //!< Empty: the desktop's own.
};

} // namespace frontdesk::app
