// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::models {

/*! Text that others wrote (names, cities, ids), fit for one line on the screen.

    Control characters, line breaks, bidi overrides and lone surrogates are replaced by visible signs, so that
    nothing is hidden and nothing changes how its surroundings read. Doing it twice changes nothing more.
*/
[[nodiscard]] QString safeText(const QString &foreign);

//! safeText() isolated (U+2068…U+2069), so that its direction does not reorder the sentence around it.
[[nodiscard]] QString isolated(const QString &foreign);

//! safeText() isolated left to right (U+2066…U+2069): ids and addresses read so in every language.
[[nodiscard]] QString isolatedLtr(const QString &foreign);

//! \a plain as a tooltip shows it literally: Qt takes tooltips that look like HTML for HTML.
[[nodiscard]] QString toolTipText(const QString &plain);

} // namespace frontdesk::models
