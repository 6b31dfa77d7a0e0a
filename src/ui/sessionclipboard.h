// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exportchoice.h"

namespace frontdesk::ui {

//! Puts sessions that were written as \a format on the clipboard; HTML so that whoever takes formatted text
//! gets a table.
void copySessions(const QString &text, models::ExportFormat format);

} // namespace frontdesk::ui
