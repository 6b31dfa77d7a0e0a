// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;

namespace frontdesk::bench {

class Report;

//! Says on standard error which goals \a report reaches and which it misses; false when one is missed. What
//! was not measured is said, and is no miss.
[[nodiscard]] bool judge(const Report &report);

} // namespace frontdesk::bench
