// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/revokeplanmodel.h"

#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/statusvocabulary.h"

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

int RevokePlanModel::Group::ticked() const
{
    return static_cast<int>(std::ranges::count(rows, true, &Row::ticked));
}

void RevokePlanModel::setNames(const QHash<UserId, QString> &names)
{
    m_names.insert(names);
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

void RevokePlanModel::setSessions(
    const QList<api::Session> &sessions, const QSet<frontdesk::SessionId> &kept, Instant now)
{
    beginResetModel();
    m_now = now;
    m_groups.clear();
    QHash<UserId, std::size_t> places;
    for (const api::Session &session : sessions) {
        if (!places.contains(session.userId)) {
            places.insert(session.userId, m_groups.size());
            m_groups.push_back({session.userId, {}});
        }
        m_groups[places.value(session.userId)].rows.push_back({session, !kept.contains(session.id)});
    }
    endResetModel();
}

QList<api::Session> RevokePlanModel::ticked() const
{
    QList<api::Session> sessions;
    for (const Group &group : m_groups) {
        for (const Row &row : group.rows) {
            if (row.ticked)
                sessions << row.session;
        }
    }
    return sessions;
}

int RevokePlanModel::tickedPeople() const
{
    return static_cast<int>(
        std::ranges::count_if(m_groups, [](const Group &group) { return group.ticked() > 0; }));
}

QList<UserId> RevokePlanModel::wholePeople() const
{
    QList<UserId> people;
    for (const Group &group : m_groups) {
        if (group.ticked() == static_cast<int>(group.rows.size()))
            people << group.user;
    }
    return people;
}

QModelIndex RevokePlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex RevokePlanModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || isPerson(child))
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int RevokePlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return isPerson(parent) && parent.column() == 0 ? static_cast<int>(group(parent).rows.size()) : 0;
}

int RevokePlanModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const RevokePlanModel::Group &RevokePlanModel::group(const QModelIndex &index) const
{
    return m_groups.at(isPerson(index) ? static_cast<std::size_t>(index.row()) : index.internalId() - 1);
}

QVariant RevokePlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Group &people = group(index);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (isPerson(index)) {
        const int ticked = people.ticked();
        if (role == Qt::CheckStateRole)
            return ticked == 0                                   ? Qt::Unchecked
                : ticked == static_cast<int>(people.rows.size()) ? Qt::Checked
                                                                 : Qt::PartiallyChecked;
        return isText ? words(people) : QVariant();
    }
    const Row &row = people.rows.at(static_cast<std::size_t>(index.row()));
    if (role == Qt::CheckStateRole)
        return row.ticked ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return row.session.id.text();
    return isText ? words(row) : QVariant();
}

bool RevokePlanModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool on = value.toInt() != Qt::Unchecked;
    Group &people
        = m_groups.at(isPerson(index) ? static_cast<std::size_t>(index.row()) : index.internalId() - 1);
    if (!isPerson(index)) {
        people.rows.at(static_cast<std::size_t>(index.row())).ticked = on;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT dataChanged(index.parent(), index.parent(), {Qt::CheckStateRole, Qt::DisplayRole});
        return true;
    }
    for (Row &row : people.rows)
        row.ticked = on;
    Q_EMIT dataChanged(
        this->index(0, 0, index), this->index(rowCount(index) - 1, 0, index), {Qt::CheckStateRole});
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole, Qt::DisplayRole});
    return true;
}

Qt::ItemFlags RevokePlanModel::flags(const QModelIndex &index) const
{
    return QAbstractItemModel::flags(index) | (index.isValid() ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QString RevokePlanModel::words(const Row &row) const
{
    QStringList parts;
    if (row.session.latestActivity) {
        const api::SessionActivity &activity = *row.session.latestActivity;
        parts << spokenDeviceWords(activity) << placeWords(activity);
        if (!activity.ipAddress.isEmpty())
            parts << isolatedLtr(activity.ipAddress);
    }
    parts.removeAll(QString());
    if (parts.isEmpty())
        parts << isolatedLtr(row.session.id.text());
    if (row.session.status == api::SessionStatus::Pending)
        parts << tr("pending");
    if (row.session.lastActiveAt)
        parts << tr("last on %1").arg(relativeTime(*row.session.lastActiveAt, m_now));
    return parts.join(u" · "_s);
}

QString RevokePlanModel::words(const Group &group) const
{
    const QString name = m_names.value(group.user);
    const int ticked = group.ticked();
    return tr("%1: %2 of %3")
        .arg(name.isEmpty() ? isolatedLtr(group.user.text()) : isolated(safeText(name)))
        .arg(ticked)
        .arg(group.rows.size());
}

} // namespace frontdesk::models
