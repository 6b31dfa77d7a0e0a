// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>

namespace frontdesk::journal {

/*! Takes what the first version of Frontdesk wrote, two tables without chains, into \a database's records, as
    one chain of its own, and drops the tables. Within a transaction; false, and why in \a error, when it
    cannot. */
[[nodiscard]] bool carryOver(const QSqlDatabase &database, QString &error);

//! Lets the records that are there be found by one letter or two. As carryOver().
[[nodiscard]] bool indexLetters(const QSqlDatabase &database, QString &error);

} // namespace frontdesk::journal
