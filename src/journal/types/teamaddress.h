// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace frontdesk::journal {

/*! Where a team's journal is: postgres://user@host:port/database?sslmode=…&sslrootcert=…

    Never holds the password. A line to another computer is always encrypted, and unless the address says less
    the server has to prove its name.
*/
struct TeamAddress {
    QString host; //!< Empty: this computer's Unix socket.
    int port = 5432;
    QString database;
    QString user; //!< Empty: as the PostgreSQL library chooses.
    QString sslMode; //!< As that library calls it; never empty.
    QString rootCertificate; //!< A file; empty: the system's.

    /*! Takes \a text apart, a password in it left out. Fails with Refusal::TeamAddressUnknown,
        TeamAddressIncomplete, TeamAddressParameter or TeamAddressInsecure. */
    [[nodiscard]] static Result<TeamAddress> parse(const QString &text);
    //! The password in such a text; empty when there is none.
    [[nodiscard]] static Secret passwordIn(const QString &text);

    //! As parse() takes it.
    [[nodiscard]] QString text() const;
    //! Which journal it is, whoever writes into it and however the line is secured.
    [[nodiscard]] QString place() const;

    friend bool operator==(const TeamAddress &a, const TeamAddress &b) = default;
};

} // namespace frontdesk::journal
