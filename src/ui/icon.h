// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPalette>

namespace frontdesk::ui {

/*! The drawing of this name from resources/icons, in the ink that \a role has in whatever palette the program
    has when it is painted. */
[[nodiscard]] QIcon icon(const QString &name, QPalette::ColorRole role = QPalette::WindowText);

} // namespace frontdesk::ui
