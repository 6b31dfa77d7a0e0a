// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"
#include "models/sessionnames.h"

namespace frontdesk::models {

//! What the facet is called: "Last on".
[[nodiscard]] QString facetTitle(Facet facet);
//! What one of its values is called: "Germany" for "DE", and for an id its one of \a names.
[[nodiscard]] QString facetValueWords(Facet facet, const QString &value, const SessionNames &names = {});
//! A chosen facet and its values in one line: "Country: Germany, France".
[[nodiscard]] QString chipWords(Facet facet, const QStringList &values, const SessionNames &names = {});
//! The periods that are offered of a facet of time, the likeliest first.
[[nodiscard]] QList<Period> offeredPeriods(Facet facet);

} // namespace frontdesk::models
