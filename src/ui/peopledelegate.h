// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace frontdesk::ui {

//! A person in two lines with initials: name, badges and last activity over the email. Rows that are no
//! person's have one line.
class PeopleDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! A disc with \a initials in \a rect: a face where no picture is fetched.
void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QPalette &palette);

} // namespace frontdesk::ui
