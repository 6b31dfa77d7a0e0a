// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tokenwording.h"

class QLabel;

namespace frontdesk::ui {

//! A label called \a name for one line of a check's answer; it is hidden while there is nothing to say.
[[nodiscard]] QLabel *tokenLineLabel(const QString &name);

//! Says \a line, its mark first, in a label of tokenLineLabel().
void showLine(QLabel *label, const TokenLine &line);

} // namespace frontdesk::ui
