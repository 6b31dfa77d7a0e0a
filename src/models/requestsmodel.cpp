// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestsmodel.h"

#include "models/callwords.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using api::CallRecord;

namespace {

QString timeOfDay(Instant then)
{
    return utcDateTime(then).toLocalTime().toString(u"HH:mm:ss.zzz"_s);
}

QString shown(const CallRecord &record, int column)
{
    switch (column) {
    case RequestsModel::Time:
        return timeOfDay(record.began);
    case RequestsModel::Method:
        return QString::fromLatin1(record.verb);
    case RequestsModel::Path:
        return callTarget(record);
    case RequestsModel::Status:
        return callStatus(record);
    case RequestsModel::Duration:
        return record.duration ? RequestsModel::tr("%L1 ms").arg(record.duration->count()) : QString();
    case RequestsModel::Size:
        return record.httpStatus == 0 ? QString() : QLocale().formattedDataSize(record.received);
    case RequestsModel::Tries:
        return QLocale().toString(record.tries);
    case RequestsModel::TraceId:
        return record.traceId.isEmpty() ? QString() : isolatedLtr(record.traceId);
    default:
        return {};
    }
}

QVariant sortKey(const CallRecord &record, int column)
{
    switch (column) {
    case RequestsModel::Time:
        return record.number;
    case RequestsModel::Duration:
        return static_cast<qint64>(record.duration ? record.duration->count() : -1);
    case RequestsModel::Size:
        return record.received;
    case RequestsModel::Tries:
        return record.tries;
    default:
        return shown(record, column);
    }
}

QString copied(const CallRecord &record, int column)
{
    switch (column) {
    case RequestsModel::Time:
        return utcDateTime(record.began).toString(Qt::ISODateWithMs);
    case RequestsModel::Duration:
        return record.duration ? QString::number(record.duration->count()) : QString();
    case RequestsModel::Size:
        return QString::number(record.received);
    case RequestsModel::Tries:
        return QString::number(record.tries);
    case RequestsModel::TraceId:
        return safeText(record.traceId);
    default:
        return shown(record, column);
    }
}

//! As far as what can still change goes.
bool isSame(const CallRecord &a, const CallRecord &b)
{
    return a.state == b.state && a.tries == b.tries && a.httpStatus == b.httpStatus;
}

} // namespace

void RequestsModel::setRecords(const QList<CallRecord> &records)
{
    const auto isListed = [&records](const CallRecord &record) {
        return std::ranges::binary_search(records, record.number, {}, &CallRecord::number);
    };
    for (auto row = static_cast<int>(m_records.size()) - 1; row >= 0; --row) {
        if (isListed(m_records.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(records.size()); ++row) {
        const CallRecord &wanted = records.at(row);
        if (row < m_records.size() && m_records.at(row).number == wanted.number) {
            if (isSame(m_records.at(row), wanted))
                continue;
            m_records[row] = wanted;
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, row, row);
        m_records.insert(row, wanted);
        endInsertRows();
    }
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CallRecord &record = m_records.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(record, column);
    case Qt::ToolTipRole:
        return column == Time ? exactTime(record.began) : toolTipText(shown(record, column));
    case Qt::AccessibleTextRole:
        return column == Time ? spokenCall(record) : shown(record, column);
    case Qt::TextAlignmentRole:
        if (column == Duration || column == Size || column == Tries)
            return static_cast<int>(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case SortRole:
        return sortKey(record, column);
    case CopyRole:
        return copied(record, column);
    default:
        return {};
    }
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    case Status:
        return tr("Status");
    case Duration:
        return tr("Duration");
    case Size:
        return tr("Size");
    case Tries:
        return tr("Tries");
    case TraceId:
        return tr("Trace id");
    default:
        return {};
    }
}

} // namespace frontdesk::models
