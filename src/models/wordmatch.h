// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::models {

/*! How well \a text answers what somebody \a typed to find it; 0: not at all. Every word typed has to begin
   one of its words, to stand within one, or to give letters of it in their order; in any case, and in any
    order. */
[[nodiscard]] int wordMatch(const QString &text, const QString &typed);

} // namespace frontdesk::models
