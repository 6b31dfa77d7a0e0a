// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"
#include "models/sessiontablemodel.h"
#include "ui/sessiontable.h"

namespace frontdesk::models {
struct SessionFilter;
}

namespace frontdesk::bench {

//! The list as the window has it: model, view and widget, on the screen there is.
class Listed final {
public:
    Listed();

    //! Puts in \a pages, and waits until the view shows them.
    void fill(const QList<api::PackedPage> &pages);
    //! From a key typed into the filter until the rows it leaves are painted; in milliseconds.
    [[nodiscard]] double filter(const models::SessionFilter &filter);
    //! From a click on a column until its order is painted; in milliseconds.
    [[nodiscard]] double sort(models::SessionTableModel::Column column, Qt::SortOrder direction);
    //! Scrolls to \a position and paints; in milliseconds.
    [[nodiscard]] double scrollTo(int position);
    [[nodiscard]] int furthest() const;

    models::SessionTableModel model;

private:
    template <typename Change>
    double settled(Change change);

    ui::SessionTable m_table {model};
};

//! The sessions in \a bodies, page by page.
[[nodiscard]] QList<api::PackedPage> decodedPages(const QByteArrayList &bodies);
//! Bytes that the program has asked the system for and holds.
[[nodiscard]] qint64 heldMemory();

} // namespace frontdesk::bench
