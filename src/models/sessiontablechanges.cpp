// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How rows come, change and go.

#include "models/sessioncolumns.h"
#include "models/sessiontablemodel.h"

#include <algorithm>
#include <utility>

namespace frontdesk::models {

namespace {

// Whoever listens looks through all rows for every run that goes or changes.
constexpr qsizetype mostRuns = 16;

//! The runs of consecutive numbers, first and last, of \a ascending.
QList<std::pair<int, int>> runsOf(const QList<int> &ascending)
{
    QList<std::pair<int, int>> runs;
    for (const int number : ascending) {
        if (!runs.isEmpty() && runs.constLast().second == number - 1)
            runs.last().second = number;
        else
            runs.append({number, number});
    }
    return runs;
}

} // namespace

void SessionTableModel::reset()
{
    beginResetModel();
    m_rows.clear();
    m_marks.clear();
    endResetModel();
}

void SessionTableModel::upsert(const PackedPage &page, const std::optional<Instant> &markedAt)
{
    take(m_rows.adopt(page), markedAt);
}

void SessionTableModel::upsert(const QList<api::Session> &sessions, const std::optional<Instant> &markedAt)
{
    take(m_rows.pack(sessions), markedAt);
}

void SessionTableModel::upsert(const api::Session &session)
{
    upsert(QList {session});
}

void SessionTableModel::removeIf(const std::function<bool(const frontdesk::SessionId &)> &isGone)
{
    QList<int> gone;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (isGone(m_rows.idAt(row)))
            gone << row;
    }
    auto runs = runsOf(gone);
    if (runs.size() > mostRuns) {
        // Together at the end first, so that they go in one run.
        moveToEnd(gone);
        runs = {{m_rows.size() - static_cast<int>(gone.size()), m_rows.size() - 1}};
    }
    // From the end, so that the rows still to go keep their numbers.
    std::reverse(runs.begin(), runs.end());
    for (const auto &[first, last] : std::as_const(runs)) {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }
    if (!runs.isEmpty())
        clientsChanged();
}

void SessionTableModel::moveToEnd(const QList<int> &rows)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<quint32> numbers;
    for (const QModelIndex &index : before)
        numbers << numberAt(index.row());
    m_rows.moveToEnd(rows);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(numbers[i]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void SessionTableModel::remove(const frontdesk::SessionId &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.remove(row, 1);
    endRemoveRows();
    clientsChanged();
}

void SessionTableModel::take(const QList<PackedSession> &sessions, const std::optional<Instant> &markedAt)
{
    insertNew(updateKnown(sessions, markedAt));
}

// Returns what is new, each id once.
QList<PackedSession> SessionTableModel::updateKnown(
    const QList<PackedSession> &sessions, const std::optional<Instant> &markedAt)
{
    QList<PackedSession> fresh;
    fresh.reserve(sessions.size());
    QSet<quint32> seen;
    QList<int> changed;
    for (const PackedSession &session : sessions) {
        const quint32 number = session[PackedSession::Id];
        if (const int row = rowOf(number); row >= 0) {
            const PackedSession before = m_rows.update(row, session);
            const PackedSession &after = m_rows.packed(row);
            if (before == after)
                continue;
            changed << row;
            if (markedAt)
                m_marks.mark(number, changedColumns(before, after), *markedAt);
        } else if (!seen.contains(number)) {
            seen.insert(number);
            fresh << session;
        }
    }
    rowsChanged(changed);
    return fresh;
}

void SessionTableModel::insertNew(const QList<PackedSession> &sessions)
{
    for (qsizetype i = 0; i < sessions.size();) {
        const int row = m_rows.placeOf(sessions[i].createdAt);
        qsizetype end = i + 1;
        while (end < sessions.size()
            && (sessions[end].createdAt == PackedSession::noTime
                || m_rows.placeOf(sessions[end].createdAt) == row))
            ++end;
        beginInsertRows({}, row, row + static_cast<int>(end - i) - 1);
        m_rows.insert(row, std::span(sessions).subspan(static_cast<size_t>(i), static_cast<size_t>(end - i)));
        endInsertRows();
        i = end;
    }
    if (!sessions.isEmpty())
        clientsChanged();
}

void SessionTableModel::rowsChanged(QList<int> rows, const QList<int> &roles)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    auto runs = runsOf(rows);
    if (runs.size() > mostRuns)
        runs = {{rows.constFirst(), rows.constLast()}};
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1), roles);
}

// A row that came or went counts in the rows of the same client.
void SessionTableModel::clientsChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Client), index(rowCount() - 1, Client),
            {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
}

void SessionTableModel::endMarks(Instant now)
{
    QList<int> rows;
    for (const quint32 number : m_marks.end(now)) {
        if (const int row = rowOf(number); row >= 0)
            rows << row;
    }
    rowsChanged(rows, {ChangedRole});
}

void SessionTableModel::setNames(const SessionNames &names)
{
    if (names == m_names)
        return;
    m_names = names;
    Q_EMIT namesChanged();
    // All roles: rows may be in the order of the names.
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Organization), index(rowCount() - 1, User));
}

} // namespace frontdesk::models
