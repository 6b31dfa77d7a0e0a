// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionnames.h"
#include "models/sessiontablemodel.h"

namespace frontdesk::models {

//! What the cell shows: one line. "–" where Clerk said nothing, empty where there is nothing to say.
[[nodiscard]] QString cellText(const api::Session &session, SessionTableModel::Column column, Instant now,
    const SessionNames &names = {});
//! What the cell says when asked: the exact value, or why there is none. May be rich text, never foreign
//! HTML. \a findings as in PackedSession.
[[nodiscard]] QString cellToolTip(const api::Session &session, SessionTableModel::Column column,
    quint8 findings, const SessionNames &names = {});
//! The cell in full words, for a screen reader.
[[nodiscard]] QString cellSpoken(const api::Session &session, SessionTableModel::Column column, Instant now,
    const SessionNames &names = {});
//! The whole row in sentences, for a screen reader.
[[nodiscard]] QString rowSentence(const api::Session &session, quint8 findings, bool busy, Instant now);
//! What to sort the cell by; invalid where Clerk said nothing.
[[nodiscard]] QVariant cellSortKey(
    const api::Session &session, SessionTableModel::Column column, const SessionNames &names = {});
//! The whole value as plain text, without isolates, of what has a name also its id; empty where Clerk said
//! nothing.
[[nodiscard]] QString cellCopy(
    const api::Session &session, SessionTableModel::Column column, const SessionNames &names = {});
//! What the id in this column is called; empty where that is not known.
[[nodiscard]] QString cellName(
    const api::Session &session, SessionTableModel::Column column, const SessionNames &names);

} // namespace frontdesk::models
