// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharedselection.h"

#include "models/sessiontablemodel.h"
#include "models/sessionview.h"

namespace frontdesk::ui {

SharedSelection::SharedSelection(models::SessionTableModel &table, models::SessionView &view,
    QItemSelectionModel &selection, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_view(view)
    , m_selection(selection)
{
    connect(&selection, &QItemSelectionModel::selectionChanged, this, &SharedSelection::changed);
    connect(&selection, &QItemSelectionModel::currentRowChanged, this, &SharedSelection::moved);
}

QList<bool> SharedSelection::selected() const
{
    QList<bool> isSelected(m_table.numbers());
    const QList<quint32> &numbers = m_view.numbers();
    for (const QItemSelectionRange &range : m_selection.selection()) {
        for (int row = range.top(); row <= range.bottom() && row < numbers.size(); ++row)
            isSelected[numbers[row]] = true;
    }
    return isSelected;
}

std::optional<quint32> SharedSelection::current() const
{
    const int row = m_selection.currentIndex().row();
    const QList<quint32> &numbers = m_view.numbers();
    return row >= 0 && row < numbers.size() ? std::optional(numbers[row]) : std::nullopt;
}

void SharedSelection::choose(quint32 number, QItemSelectionModel::SelectionFlags flags)
{
    const int row = m_table.rowOf(number);
    const QModelIndex index = row < 0 ? QModelIndex() : m_view.mapFromSource(m_table.index(row, 0));
    if (index.isValid())
        m_selection.setCurrentIndex(index, flags | QItemSelectionModel::Rows);
}

std::optional<api::Session> SharedSelection::session(quint32 number) const
{
    return m_table.session(m_table.index(m_table.rowOf(number), 0));
}

} // namespace frontdesk::ui
