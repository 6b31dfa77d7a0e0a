// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"

#include "models/deviceword.h"
#include "models/safetext.h"
#include "models/sessioncells.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

namespace frontdesk::models {

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

SessionList SessionTableModel::list() const
{
    SessionList list = m_rows.list();
    list.names = m_names;
    return list;
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

void SessionTableModel::setFindings(const std::vector<quint8> &marks)
{
    const auto [first, last] = m_rows.setFindings(marks);
    if (first >= 0)
        Q_EMIT dataChanged(index(first, Status), index(last, Status),
            {FindingsRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
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
    case FindingsRole:
        return m_rows.packed(index.row()).findings;
    default:
        return cell(index, session, role);
    }
}

QVariant SessionTableModel::cell(const QModelIndex &index, const api::Session &session, int role) const
{
    const auto column = static_cast<Column>(index.column());
    if (column == Client && m_rows.onClientOf(index.row()) > 1) {
        if (const QVariant shared = clientCell(index.row(), role); shared.isValid())
            return shared;
    }
    // A session that was ended does not expire any more; tokens handed out before do.
    const auto after
        = column == Expires && !api::isLive(session.status) ? aftermath(session.id) : std::nullopt;
    if (after && role == Qt::DisplayRole)
        return aftermathWords(*after);
    if (after && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return aftermathSentence(*after, m_now);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(session, column, m_now, m_names);
    case Qt::ToolTipRole:
        return cellToolTip(session, column, m_rows.packed(index.row()).findings, m_names);
    case Qt::AccessibleTextRole:
        return column == Status
            ? rowSentence(session, m_rows.packed(index.row()).findings, isBusy(session.id), m_now)
            : cellSpoken(session, column, m_now, m_names);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (isTime(column) ? Qt::AlignRight : Qt::AlignLeft));
    case CopyRole:
        return cellCopy(session, column, m_names);
    case DoubtfulRole:
        return isTime(column) && session.doubtfulTimes;
    case IdentifierRole:
        return isIdentifier(column) && cellName(session, column, m_names).isEmpty();
    case ChangedRole:
        return m_marks.isMarked(numberAt(index.row()), column);
    default:
        return {};
    }
}

// How many of the sessions that are listed share the browser.
QVariant SessionTableModel::clientCell(int row, int role) const
{
    const int count = m_rows.onClientOf(row);
    const api::Session &session = m_rows.at(row);
    const QString words = tr("%n of the sessions listed are in this browser", nullptr, count);
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 ×%2", "a client and how many of the sessions listed are in it")
            .arg(cellText(session, Client, m_now))
            .arg(count);
    case Qt::ToolTipRole:
        return toolTipText(isolatedLtr(session.clientId.text()) + u'\n' + words);
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "a client; how many of the sessions listed are in it")
            .arg(cellSpoken(session, Client, m_now), words);
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
