// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logmodel.h"

#include "models/safetext.h"

#include <QDateTime>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return LogModel::tr("Detail", "level of a line in the log");
    case QtInfoMsg:
        return LogModel::tr("Information", "level of a line in the log");
    case QtWarningMsg:
        return LogModel::tr("Warning", "level of a line in the log");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogModel::tr("Error", "level of a line in the log");
}

QString textOf(const LogLine &line, int column)
{
    switch (static_cast<LogModel::Column>(column)) {
    case LogModel::Time:
        return QDateTime::fromMSecsSinceEpoch(line.time.time_since_epoch().count())
            .toString(u"HH:mm:ss.zzz"_s);
    case LogModel::Level:
        return levelWord(line.level);
    case LogModel::Category:
        return line.category;
    case LogModel::Text:
        return line.text;
    case LogModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace

LogModel::LogModel(qsizetype mostRows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_mostRows(mostRows)
{
}

void LogModel::append(const QList<LogLine> &lines)
{
    const QList<LogLine> fresh = lines.last(qMin(lines.size(), m_mostRows));
    if (fresh.isEmpty())
        return;
    if (const qsizetype surplus = m_lines.size() + fresh.size() - m_mostRows; surplus > 0) {
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_lines.remove(0, surplus);
        endRemoveRows();
    }
    const int row = rowCount();
    beginInsertRows({}, row, row + static_cast<int>(fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

void LogModel::clear()
{
    if (m_lines.isEmpty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_lines.clear();
    endRemoveRows();
}

int LogModel::severity(QtMsgType level)
{
    // Qt counts information last.
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return 3;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return index.column() == Text ? toolTipText(line.text) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Time ? u"%1. %2"_s.arg(levelWord(line.level), line.text) : QVariant();
    case LineRole:
        return QString::fromUtf8(logBytes(line)).chopped(1);
    case LevelRole:
        return severity(line.level);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Category");
    case Text:
        return tr("Message");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace frontdesk::models
