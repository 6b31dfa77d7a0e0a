// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>

namespace frontdesk::models {

//! A length of time in the largest units that say it: "60 s", "5 min", "1 h 30 min", "7 d".
[[nodiscard]] QString lifetimeWords(std::chrono::seconds lifetime);

} // namespace frontdesk::models
