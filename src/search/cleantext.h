// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::search {

//! \a typed without what cannot be seen (controls, direction marks, zero-width signs, halves of characters),
//! with single spaces, composed (NFC). Joiners stay: names are written with them.
[[nodiscard]] QString visibleText(const QString &typed);

//! \a visible in the plain letters, digits and signs that ids, addresses and numbers are made of, where wide,
//! styled or foreign ones of the same meaning stand.
[[nodiscard]] QString plainText(const QString &visible);

//! \a plain without quotes, brackets and the end of a sentence around it.
[[nodiscard]] QString bare(const QString &plain);

//! \a words without the quotes around all of them, and without a comma or the like behind them.
[[nodiscard]] QString unquoted(const QString &words);

} // namespace frontdesk::search
