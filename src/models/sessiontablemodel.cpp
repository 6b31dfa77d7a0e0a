// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"

#include "models/deviceword.h"
#include "models/sessioncells.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

#include <algorithm>

namespace frontdesk::models {

namespace {

// Calls use(first, last) for every run of consecutive numbers in ascending order.
template <typename Use>
void forEachRun(const QList<int> &ascending, Use use)
{
    for (qsizetype i = 0; i < ascending.size();) {
        qsizetype last = i;
        while (last + 1 < ascending.size() && ascending[last + 1] == ascending[last] + 1)
            ++last;
        use(ascending[i], ascending[last]);
        i = last + 1;
    }
}

} // namespace

void SessionTableModel::reset()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void SessionTableModel::upsert(const QList<api::Session> &sessions)
{
    insertNew(updateKnown(sessions));
}

void SessionTableModel::upsert(const api::Session &session)
{
    upsert(QList {session});
}

void SessionTableModel::removeIf(const std::function<bool(const frontdesk::SessionId &)> &isGone)
{
    // From the end, so that the rows still to go keep their numbers.
    for (int last = m_rows.size() - 1; last >= 0; --last) {
        if (!isGone(m_rows.idAt(last)))
            continue;
        int first = last;
        while (first > 0 && isGone(m_rows.idAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void SessionTableModel::remove(const frontdesk::SessionId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.remove(row, 1);
    endRemoveRows();
}

// Returns what is new, each id once.
QList<api::Session> SessionTableModel::updateKnown(const QList<api::Session> &sessions)
{
    QList<api::Session> fresh;
    QSet<frontdesk::SessionId> seen;
    QList<int> changed;
    for (const api::Session &session : sessions) {
        if (const int row = rowOf(session.id); row >= 0) {
            m_rows.update(row, session);
            changed << row;
        } else if (!seen.contains(session.id)) {
            seen.insert(session.id);
            fresh << session;
        }
    }
    rowsChanged(changed);
    return fresh;
}

void SessionTableModel::insertNew(const QList<api::Session> &sessions)
{
    for (qsizetype i = 0; i < sessions.size();) {
        const int row = m_rows.placeOf(sessions[i]);
        qsizetype end = i + 1;
        while (end < sessions.size() && (!sessions[end].createdAt || m_rows.placeOf(sessions[end]) == row))
            ++end;
        beginInsertRows({}, row, row + static_cast<int>(end - i) - 1);
        m_rows.insert(row, sessions.mid(i, end - i));
        endInsertRows();
        i = end;
    }
}

void SessionTableModel::rowsChanged(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    forEachRun(rows,
        [this](int first, int last) { Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1)); });
}

std::optional<api::Session> SessionTableModel::find(const frontdesk::SessionId &id) const
{
    return session(index(rowOf(id), 0));
}

std::optional<api::Session> SessionTableModel::session(const QModelIndex &index) const
{
    if (!index.isValid())
        return std::nullopt;
    Q_ASSERT(checkIndex(index));
    return m_rows.at(index.row());
}

void SessionTableModel::setNow(Instant now)
{
    if (now == m_now)
        return;
    m_now = now;
    const int last = rowCount() - 1;
    if (last < 0)
        return;
    for (const Column column : {LastActive, Expires})
        Q_EMIT dataChanged(index(0, column), index(last, column), {Qt::DisplayRole, Qt::AccessibleTextRole});
}

void SessionTableModel::setBusy(const frontdesk::SessionId &id, bool busy)
{
    if (busy == isBusy(id))
        return;
    if (busy)
        m_busy.insert(id);
    else
        m_busy.remove(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), {BusyRole, Qt::AccessibleTextRole});
}

void SessionTableModel::setAftermath(
    const frontdesk::SessionId &id, const std::optional<Aftermath> &aftermath)
{
    if (aftermath)
        m_aftermath.insert(id, *aftermath);
    else
        m_aftermath.remove(id);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, Expires), index(row, Expires));
}

std::optional<Aftermath> SessionTableModel::aftermath(const frontdesk::SessionId &id) const
{
    const auto known = m_aftermath.constFind(id);
    return known == m_aftermath.constEnd() ? std::nullopt : std::optional(*known);
}

int SessionTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.size();
}

int SessionTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SessionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const api::Session &session = m_rows.at(index.row());
    switch (role) {
    case StatusRole:
        return static_cast<int>(session.status);
    case SessionIdRole:
        return session.id.text();
    case BusyRole:
        return isBusy(session.id);
    case LiveRole:
        return api::isLive(session.status);
    case ImpersonatedRole:
        return session.isImpersonated();
    case DeviceKindRole:
        return static_cast<int>(deviceKind(session.latestActivity.value_or(api::SessionActivity {})));
    default:
        return cell(session, static_cast<Column>(index.column()), role);
    }
}

QVariant SessionTableModel::cell(const api::Session &session, Column column, int role) const
{
    // A session that was ended does not expire any more; tokens handed out before do.
    const auto after
        = column == Expires && !api::isLive(session.status) ? aftermath(session.id) : std::nullopt;
    if (after && role == Qt::DisplayRole)
        return aftermathWords(*after);
    if (after && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return aftermathSentence(*after, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(session, column, m_now);
    case Qt::ToolTipRole:
        return cellToolTip(session, column);
    case Qt::AccessibleTextRole:
        return column == Status ? rowSentence(session, isBusy(session.id), m_now)
                                : cellSpoken(session, column, m_now);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isTime(column) ? Qt::AlignRight : Qt::AlignLeft));
    case CopyRole:
        return cellCopy(session, column);
    case DoubtfulRole:
        return isTime(column) && session.doubtfulTimes;
    case IdentifierRole:
        return isIdentifier(column);
    default:
        return {};
    }
}

QVariant SessionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter | (isTime(column) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace frontdesk::models
