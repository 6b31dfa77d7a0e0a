// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/exportsource.h"
#include "models/sessionrows.h"

namespace frontdesk::models {

/*! A few lines for a ticket about \a source: whose sessions, how many of each status, and one line for each
   of those with the numbers in \a chosen, or for each live one where none is chosen.

    Reads as plain text and as Markdown; whatever others wrote stays text. Masked as \a mask says. */
[[nodiscard]] QString caseSummary(const ExportSource &source, const SessionList &list,
    const QList<quint32> &chosen, const MaskChoice &mask);

} // namespace frontdesk::models
