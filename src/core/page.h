// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace frontdesk {

//! One page of a list, as the server sent it.
template <typename T>
struct Page {
    QList<T> items; //!< In the server's order.
    std::optional<qint64> total; //!< Only when the server said it; a snapshot.
    int unreadable = 0; //!< Rows that could not be understood and are left out of `items`.

    //! How many rows the server sent, readable or not: what offsets count.
    [[nodiscard]] qsizetype sent() const { return items.size() + unreadable; }
};

} // namespace frontdesk
