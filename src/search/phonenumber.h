// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/meaning.h"

#include <QStringList>

#include <optional>

namespace frontdesk::search {

/*! The number in \a plain if all of it is one: "+49 (0)30 901820", "0049 30 901820", "tel:+49-30-901820",
    "(415) 555-0199 ext. 12". What else is dialled behind it is no part of it.

    A number with its country is a Phone. Of any other only a part is certain: which country it is of, and so
    what stands before it, is not. */
[[nodiscard]] std::optional<Meaning> phoneOf(const QString &plain);

//! The numbers with their country in \a plain, each once.
[[nodiscard]] QStringList phonesIn(const QString &plain);

} // namespace frontdesk::search
