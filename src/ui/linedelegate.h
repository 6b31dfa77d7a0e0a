// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace frontdesk::ui {

//! A line of a side panel: what it is called, and at its end a number. The current one is bold and has a bar.
class LineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    //! The roles of the number and of what is current; -1: there is none.
    LineDelegate(int numberRole, int currentRole, QObject *parent);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const int m_numberRole;
    const int m_currentRole;
};

} // namespace frontdesk::ui
