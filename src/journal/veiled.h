// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/filter.h"
#include "journal/types/job.h"

namespace frontdesk {
class Veil;
}

/* What the journal holds, as whoever reads may see it behind a veil, and what they write as it is to be
   written. A null veil changes nothing. */
namespace frontdesk::journal {

[[nodiscard]] Intent lifted(Intent intent, const Veil *veil);
[[nodiscard]] Outcome lifted(Outcome outcome, const Veil *veil);
[[nodiscard]] Job lifted(Job job, const Veil *veil);
[[nodiscard]] Filter lifted(Filter filter, const Veil *veil);

[[nodiscard]] QList<Entry> drawn(QList<Entry> entries, Veil *veil);
[[nodiscard]] QList<Unfinished> drawn(QList<Unfinished> left, Veil *veil);

} // namespace frontdesk::journal
