// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk {

//! Which promise of search::understand() \a typed breaks, in words; empty: none.
[[nodiscard]] QString brokenPromise(const QString &typed);

} // namespace frontdesk
