// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secret.h"
#include "search/meaning.h"

#include <optional>

namespace frontdesk::search {

//! Token or Key if anything in \a text is one, in whatever spelling: all that redact() would mask.
[[nodiscard]] std::optional<Meaning::Kind> secretIn(const QString &text);

//! The JWT in \a text: all of it, broken over lines or behind "Bearer", or the first among other words.
//! Empty when there is none of three parts.
[[nodiscard]] Secret tokenIn(const QString &text);

} // namespace frontdesk::search
