// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/logfilter.h"

#include "models/logmodel.h"

namespace frontdesk::models {

void LogFilter::setLeast(int severity)
{
    m_least = severity;
    invalidateFilter();
}

void LogFilter::setCategory(const QString &category)
{
    m_category = category;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto at
        = [this, row, &parent](LogModel::Column column) { return sourceModel()->index(row, column, parent); };
    const QString category = at(LogModel::Category).data().toString();
    const bool isOfCategory
        = m_category.isEmpty() || category == m_category || category.startsWith(m_category + u'.');
    return isOfCategory && at(LogModel::Level).data(LogModel::LevelRole).toInt() >= m_least
        && (m_text.isEmpty()
            || at(LogModel::Text).data(LogModel::LineRole).toString().contains(m_text, Qt::CaseInsensitive));
}

} // namespace frontdesk::models
