// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::models {

//! The country for a two-letter code (ISO 3166-1); the code itself, made safe, when there is none.
[[nodiscard]] QString countryName(const QString &code);

} // namespace frontdesk::models
