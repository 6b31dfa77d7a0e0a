// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/activitymodel.h"

#include "models/activitywords.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QSet>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

QString detailOf(const journal::Entry &entry)
{
    QStringList parts {entry.intent.change.detail};
    if (entry.outcome && entry.outcome->expires)
        parts << ActivityModel::tr("good until %1").arg(localTime(*entry.outcome->expires));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

//! The value as it is kept.
QString value(const journal::Entry &entry, int column)
{
    const journal::Intent &intent = entry.intent;
    switch (column) {
    case ActivityModel::Time:
        return utcDateTime(intent.at).toString(Qt::ISODateWithMs);
    case ActivityModel::What:
        return actionWords(intent.change.action);
    case ActivityModel::Outcome:
        return outcomeWords(entry);
    case ActivityModel::Instance:
        return intent.instance;
    case ActivityModel::Environment:
        return environmentWord(intent.environment);
    case ActivityModel::User:
        return intent.change.user.text();
    case ActivityModel::Session:
        return intent.change.session.text();
    case ActivityModel::Reason:
        return intent.change.purpose.reason;
    case ActivityModel::Ticket:
        return intent.change.purpose.ticket;
    case ActivityModel::Operator:
        return intent.operatorName;
    case ActivityModel::Detail:
        return intent.change.detail;
    case ActivityModel::TraceId:
        return entry.outcome ? entry.outcome->traceId : QString();
    default:
        return {};
    }
}

bool isIdentifier(int column)
{
    return column == ActivityModel::User || column == ActivityModel::Session
        || column == ActivityModel::TraceId;
}

QString shown(const journal::Entry &entry, int column)
{
    if (column == ActivityModel::Time)
        return localTime(entry.intent.at);
    if (column == ActivityModel::Instance) {
        const bool live = entry.intent.environment == frontdesk::Environment::Production;
        return (live ? u"▲ "_s : u"● "_s) + safeText(entry.intent.instance);
    }
    if (column == ActivityModel::Detail)
        return safeText(detailOf(entry));
    const QString text = value(entry, column);
    return isIdentifier(column) && !text.isEmpty() ? isolatedLtr(text) : safeText(text);
}

QString tip(const journal::Entry &entry, int column)
{
    if (column == ActivityModel::Time)
        return exactTime(entry.intent.at);
    if (column == ActivityModel::Outcome && entry.outcome)
        return toolTipText(entry.outcome->detail);
    return toolTipText(safeText(column == ActivityModel::Detail ? detailOf(entry) : value(entry, column)));
}

} // namespace

void ActivityModel::setEntries(const QList<journal::Entry> &entries)
{
    dropMissing(entries);
    for (qsizetype row = 0; row < entries.size(); ++row) {
        const journal::Entry &wanted = entries.at(row);
        const auto at = static_cast<int>(row);
        if (row < m_entries.size() && m_entries.at(row).id == wanted.id) {
            if (m_entries.at(row) == wanted)
                continue;
            m_entries[row] = wanted;
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, at, at);
        m_entries.insert(row, wanted);
        endInsertRows();
    }
}

void ActivityModel::dropMissing(const QList<journal::Entry> &entries)
{
    QSet<journal::EntryId> wanted;
    for (const journal::Entry &entry : entries)
        wanted.insert(entry.id);
    for (qsizetype row = m_entries.size() - 1; row >= 0; --row) {
        if (wanted.contains(m_entries.at(row).id))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const journal::Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(entry, index.column());
    case Qt::ToolTipRole:
        return tip(entry, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Time ? spokenEntry(entry) : safeText(value(entry, index.column()));
    case CopyRole:
        return value(entry, index.column());
    case IdentifierRole:
        return isIdentifier(index.column());
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case What:
        return tr("Action");
    case Outcome:
        return tr("Outcome");
    case Instance:
        return tr("Instance");
    case Environment:
        return tr("Environment");
    case User:
        return tr("User");
    case Session:
        return tr("Session");
    case Reason:
        return tr("Reason");
    case Ticket:
        return tr("Ticket");
    case Operator:
        return tr("By");
    case Detail:
        return tr("Detail");
    case TraceId:
        return tr("Trace id");
    default:
        return {};
    }
}

} // namespace frontdesk::models
