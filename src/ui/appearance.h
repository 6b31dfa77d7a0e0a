// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

namespace frontdesk::ui {

inline void apply(settings::Appearance) { }

} // namespace frontdesk::ui
