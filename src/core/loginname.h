// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk {

//! Whom the computer takes for its user. Never empty.
[[nodiscard]] QString loginName();

} // namespace frontdesk
