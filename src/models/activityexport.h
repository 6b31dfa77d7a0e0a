// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

#include <QByteArray>
#include <QList>

namespace frontdesk::models {

// Rows whose people, addresses and ids are not called what they are say so.

//! \a entries as a table with a line of heads, in UTF-8. No cell can be taken for a formula.
[[nodiscard]] QByteArray activityCsv(const QList<journal::Entry> &entries, bool hasPseudonyms);

//! \a entries as an array of objects, in UTF-8. Times are ISO 8601 in UTC.
[[nodiscard]] QByteArray activityJson(const QList<journal::Entry> &entries, bool hasPseudonyms);

} // namespace frontdesk::models
