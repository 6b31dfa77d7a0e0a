// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLineEdit;

namespace frontdesk::ui {

//! Gives \a field a button that empties it. Qt's own has no name that a screen reader could say.
void addClearButton(QLineEdit *field);

} // namespace frontdesk::ui
