// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/record.h"

#include <QSqlDatabase>

#include <optional>

class QSqlQuery;

namespace frontdesk::journal {

//! The columns of a record as recordIn() wants them. The body as bytes: what is no text any more must not be
//! mended while it is read.
[[nodiscard]] QString rowColumns();
//! What a row of rowColumns() holds.
[[nodiscard]] Record recordIn(const QSqlQuery &row);
//! The hash in a row of rowColumns().
[[nodiscard]] QByteArray hashIn(const QSqlQuery &row);

//! Writes \a record at its place, with \a hash. Says technically why it cannot be done.
[[nodiscard]] std::optional<QString> putRow(
    const QSqlDatabase &database, const Record &record, const QByteArray &hash);

} // namespace frontdesk::journal
