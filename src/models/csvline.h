// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace frontdesk::models {

//! \a cell as no spreadsheet computes it: what could begin a formula gets an apostrophe in front.
[[nodiscard]] QString withoutFormula(const QString &cell);

//! A record as RFC 4180 writes it, in UTF-8, with its line end. No cell can be taken for a formula.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace frontdesk::models
