// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/cellmarks.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::models {

//! The heading of a column.
[[nodiscard]] QString columnTitle(SessionTableModel::Column column);
//! The column holds times: aligned right, and doubtful where the session's times are.
[[nodiscard]] bool isTime(SessionTableModel::Column column);
//! The column holds ids or addresses, which nobody translates or reads right to left.
[[nodiscard]] bool isIdentifier(SessionTableModel::Column column);

//! The columns that say something else of \a after than of \a before.
[[nodiscard]] CellMarks::Columns changedColumns(const PackedSession &before, const PackedSession &after);

//! Who impersonates the user; empty when nobody does.
[[nodiscard]] QString actorOf(const api::Session &session);
//! What stands in a column of ids or addresses, as Clerk wrote it; empty where it said nothing.
[[nodiscard]] QString identifierOf(const api::Session &session, SessionTableModel::Column column);
//! What stands in a column of times; nothing where Clerk said none.
[[nodiscard]] std::optional<Instant> timeOf(const api::Session &session, SessionTableModel::Column column);

} // namespace frontdesk::models
