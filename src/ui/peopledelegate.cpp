// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peopledelegate.h"

#include "models/peoplemodel.h"

#include <QApplication>
#include <QPainter>

namespace frontdesk::ui {

using models::PeopleModel;

namespace {
constexpr int margin = 8;
}

void drawAvatar(QPainter &painter, const QRect &rect, const QString &initials, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawEllipse(rect);
    QFont font = painter.font();
    font.setBold(true);
    font.setPixelSize(qMax(9, rect.height() * 2 / 5));
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::Window).lightness() < 128 ? Qt::white : Qt::black);
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

void PeopleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    // The list never has the focus, yet its choice is what Enter opens.
    frame.state |= QStyle::State_Active;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink
        = option.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = selected ? ink : option.palette.color(QPalette::Active, QPalette::PlaceholderText);
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();

    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const int size = line * 2 - 4;
    const QRect avatar(option.direction == Qt::RightToLeft ? area.right() - size : area.left(),
        area.center().y() - size / 2, size, size);
    drawAvatar(*painter, avatar, index.data(PeopleModel::InitialsRole).toString(), option.palette);
    if (option.direction == Qt::RightToLeft)
        area.setRight(avatar.left() - margin);
    else
        area.setLeft(avatar.right() + margin);

    painter->save();
    const int top = area.center().y() - line;
    const int across = static_cast<int>(
        Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(QRect(area.left(), top, area.width(), line), across,
        QFontMetrics(bold).elidedText(
            index.data(PeopleModel::NameRole).toString(), Qt::ElideRight, area.width()));
    painter->setFont(option.font);
    painter->setPen(quiet);
    painter->drawText(QRect(area.left(), top + line, area.width(), line), across,
        metrics.elidedText(index.data(PeopleModel::SecondaryRole).toString(), Qt::ElideRight, area.width()));
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() * 2 + margin};
}

} // namespace frontdesk::ui
