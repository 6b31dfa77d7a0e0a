// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "settings/preferences.h"

#include <QPalette>

namespace frontdesk::ui {

//! Makes the whole program look so, at once. System gives the desktop's own style and colours back.
void apply(settings::Appearance appearance);

//! The colours of \a appearance; the desktop's for System.
[[nodiscard]] QPalette paletteOf(settings::Appearance appearance);

} // namespace frontdesk::ui
