// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/record.h"

#include <optional>

namespace frontdesk::journal {

//! The longest body that is taken from elsewhere, in bytes: a job of a hundred thousand sessions.
constexpr qsizetype longestBody = 16'000'000;

//! Why \a record, by itself, is none that a Frontdesk writes, technically; nullopt: it may be one. What a
//! later version may add, an action for example, is let through.
[[nodiscard]] std::optional<QString> whyImplausible(const Record &record);

} // namespace frontdesk::journal
