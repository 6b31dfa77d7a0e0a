// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::models {

/*! A text that sorts IP addresses by number: 32 hex digits, v4 addresses in front (as ::ffff:a.b.c.d).

    What is no address sorts after all that are. An empty text gives an empty key.
*/
[[nodiscard]] QString ipSortKey(const QString &address);

} // namespace frontdesk::models
