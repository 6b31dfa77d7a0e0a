// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/claimsmodel.h"

#include "models/safetext.h"

#include <QFont>
#include <QFontDatabase>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

void ClaimsModel::setRows(const QList<ClaimRow> &rows)
{
    if (!std::ranges::equal(m_rows, rows, {}, &ClaimRow::name, &ClaimRow::name)) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows.at(row) == rows.at(row))
            continue;
        m_rows[row] = rows.at(row);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ClaimRow &row = m_rows.at(index.row());
    const QString text = index.column() == Name ? row.name
        : index.column() == Value               ? row.value
                                                : row.meaning;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Meaning ? text : safeText(text);
    case Qt::ToolTipRole:
        return toolTipText(index.column() == Meaning ? text : safeText(text));
    case Qt::FontRole: {
        QFont font
            = index.column() == Meaning ? QFont() : QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setBold(row.isLoud);
        return index.column() == Meaning && !row.isLoud ? QVariant() : font;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QString(safeText(row.name) + u": "_s + row.meaning) : safeText(text);
    default:
        return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Claim");
    case Value:
        return tr("Value");
    case Meaning:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace frontdesk::models
