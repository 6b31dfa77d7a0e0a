// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionsortproxy.h"

#include "models/sessiontablemodel.h"

namespace frontdesk::models {

namespace {

bool isLess(const QVariant &one, const QVariant &other)
{
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

// The order among equals, whichever way the column is sorted.
bool standsBefore(const QModelIndex &one, const QModelIndex &other)
{
    const auto key = [](const QModelIndex &index, int column) {
        return index.siblingAtColumn(column).data(SessionTableModel::SortRole);
    };
    const QVariant created = key(one, SessionTableModel::Created);
    const QVariant otherCreated = key(other, SessionTableModel::Created);
    if (created.isValid() != otherCreated.isValid())
        return created.isValid();
    if (created != otherCreated)
        return QVariant::compare(created, otherCreated) == QPartialOrdering::Greater;
    return isLess(key(one, SessionTableModel::SessionId), key(other, SessionTableModel::SessionId));
}

} // namespace

SessionSortProxy::SessionSortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SessionTableModel::SortRole);
    setFilterRole(SessionTableModel::StatusRole);
}

void SessionSortProxy::setStatusFilter(std::optional<api::SessionStatus> status)
{
    if (status == m_status)
        return;
    m_status = status;
    invalidateFilter();
}

bool SessionSortProxy::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    if (!m_status)
        return true;
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    return index.data(SessionTableModel::StatusRole).toInt() == static_cast<int>(*m_status);
}

// QSortFilterProxyModel sorts descending by swapping the arguments. What must not turn round with the
// direction is therefore turned round here once more.
bool SessionSortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const QVariant leftKey = left.data(SessionTableModel::SortRole);
    const QVariant rightKey = right.data(SessionTableModel::SortRole);
    if (leftKey.isValid() != rightKey.isValid())
        return leftKey.isValid() == ascending;
    if (leftKey != rightKey)
        return isLess(leftKey, rightKey);
    return ascending ? standsBefore(left, right) : standsBefore(right, left);
}

} // namespace frontdesk::models
