// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/types/entry.h"

namespace frontdesk::models {

//! What was done, e.g. "Revoked session"; whether it worked is the outcome's word.
[[nodiscard]] QString actionWords(Action action);

//! What became of it, by glyph and word: never by colour alone.
[[nodiscard]] QString outcomeWords(const journal::Entry &entry);

//! "Production" or "Development".
[[nodiscard]] QString environmentWord(Environment environment);

//! The whole entry as a sentence, for a screen reader.
[[nodiscard]] QString spokenEntry(const journal::Entry &entry);

} // namespace frontdesk::models
