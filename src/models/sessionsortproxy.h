// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QSortFilterProxyModel>

namespace frontdesk::models {

/*! Sorts a SessionTableModel by a column; without one, rows stand in Clerk's order.

    Ties stand newest created first and then by id, in either direction; rows without a value come last.
*/
class SessionSortProxy final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SessionSortProxy(QObject *parent = nullptr);

    //! Shows only sessions of \a status; nullopt: all. For `pending`, which the API cannot filter by.
    void setStatusFilter(std::optional<api::SessionStatus> status);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<api::SessionStatus> m_status;
};

} // namespace frontdesk::models
