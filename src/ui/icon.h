// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPalette;

namespace frontdesk::ui {

/*! The icon resources/icons/<name>.svg in the colours of \a palette.

    The drawings are black on nothing; here black becomes the palette's text colour, so that one set serves
    light, dark and high-contrast looks.
*/
[[nodiscard]] QIcon icon(const QString &name, const QPalette &palette);

} // namespace frontdesk::ui
