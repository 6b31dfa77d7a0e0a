// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"
#include "models/sessionrows.h"

#include <QHash>

namespace frontdesk::models {

//! What a list is sorted by.
struct SessionOrder {
    int column = -1; //!< A SessionTableModel::Column; -1: Clerk's own order, newest created first.
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const SessionOrder &, const SessionOrder &) = default;
};

/*! The sessions of \a list that pass \a filter, in \a order, as the numbers that their ids were packed to.

    What Clerk said nothing of stands last, whatever the direction; equals stand as in the list. Safe on any
    thread. */
[[nodiscard]] QList<quint32> sessionIndex(
    const SessionList &list, const SessionFilter &filter, const SessionOrder &order, Instant now);

/*! How many sessions of \a list fit each value of \a facet, and pass what \a filter says of the others. Not
   for facets of time, nor of networks. Safe on any thread. */
[[nodiscard]] QHash<QString, int> facetCounts(
    const SessionList &list, const SessionFilter &filter, Facet facet, Instant now);

} // namespace frontdesk::models
