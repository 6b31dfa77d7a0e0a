// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::models {

/*! \a text with "•••" for every IP address in it, also for one that is percent-encoded. The version of a
    browser, which can look like one, stays where its member's name tells. */
[[nodiscard]] QString withoutAddresses(const QString &text);

} // namespace frontdesk::models
