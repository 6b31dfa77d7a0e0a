// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontdesk::journal {

//! What this version makes and reads, as frontdesk_journal says it.
constexpr int teamShape = 1;
//! The advisory lock under which it is made; a number of no meaning.
constexpr int teamLock = 7'261'914;

//! Makes a team's journal in an empty database.
[[nodiscard]] QStringList teamStatements();
//! Asks for the end of each chain: writer, number, hash in hex.
[[nodiscard]] QString teamHeads();
//! Adds the rows of a JSON array.
[[nodiscard]] QString teamInsert();
/*! Asks for what comes behind the numbers in a JSON array: at most \a records, and none behind the first that
    goes over \a bytes. A body over \a longest bytes comes as NULL. */
[[nodiscard]] QString teamFetch(qint64 records, qint64 bytes, qint64 longest);

} // namespace frontdesk::journal
