// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiondelegate.h"

#include "models/sessiontablemodel.h"
#include "ui/statuslabel.h"

namespace frontdesk::ui {

using models::SessionTableModel;

void SessionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto colour = [option](const QColor &ink) { option->palette.setColor(QPalette::Text, ink); };
    if (!index.data(SessionTableModel::LiveRole).toBool())
        colour(option->palette.color(QPalette::PlaceholderText));
    if (index.column() == SessionTableModel::Status) {
        const auto status = static_cast<api::SessionStatus>(index.data(SessionTableModel::StatusRole).toInt());
        colour(statusColour(status, option->palette));
    }
    if (index.data(SessionTableModel::BusyRole).toBool())
        option->font.setItalic(true);
}

} // namespace frontdesk::ui
