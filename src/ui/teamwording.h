// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/teamstate.h"
#include "ui/failurewording.h"

namespace frontdesk::ui {

//! What to say of a refusal that has to do with the team's journal.
[[nodiscard]] Wording teamWording(Refusal refusal);

//! How the team's journal stands, in a few words; empty while there is none.
[[nodiscard]] QString teamWords(const journal::TeamState &state);

//! The same at length: what it is about, and what to do.
[[nodiscard]] QString teamAdvice(const journal::TeamState &state);

} // namespace frontdesk::ui
