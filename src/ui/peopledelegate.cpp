// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peopledelegate.h"

#include "models/peoplemodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

namespace frontdesk::ui {

using models::PeopleModel;

namespace {

constexpr int margin = 8;
constexpr int badgePadding = 5;
constexpr int smallestTarget = 24;

bool isPerson(const QModelIndex &index)
{
    return index.data(PeopleModel::InitialsRole).isValid();
}

} // namespace

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
    // The list never has the focus, yet its choice is what Enter opens.
    frame.state |= QStyle::State_Active;
    if (!isPerson(index))
        return QStyledItemDelegate::paint(painter, frame, index);
    frame.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool isMarked = option.state.testFlag(QStyle::State_Selected);
    const QPalette &palette = option.palette;
    const QColor ink = palette.color(QPalette::Active, isMarked ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isMarked ? ink : palette.color(QPalette::Active, QPalette::PlaceholderText);
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    // All of this is laid out left to right; mirrored() turns it round where one reads the other way.
    const auto mirrored
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const int across = static_cast<int>(
        Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    QRect area = option.rect.adjusted(margin, 0, -margin, 0);
    const int size = line * 2 - 4;
    const QRect avatar(area.left(), area.center().y() - size / 2, size, size);
    drawAvatar(*painter, mirrored(avatar), index.data(PeopleModel::InitialsRole).toString(), palette);
    area.setLeft(avatar.right() + 1 + margin);

    painter->save();
    const int top = area.center().y() - line;
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QString active = index.data(PeopleModel::LastActiveRole).toString();
    const int activeWidth = active.isEmpty() ? 0 : metrics.horizontalAdvance(active) + margin;
    painter->drawText(mirrored({area.right() + 1 - activeWidth, top, activeWidth, line}),
        static_cast<int>(
            Qt::AlignVCenter | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight)),
        active);
    painter->drawText(mirrored({area.left(), top + line, area.width(), line}), across,
        metrics.elidedText(index.data(PeopleModel::SecondaryRole).toString(), Qt::ElideRight, area.width()));

    QFont bold = option.font;
    bold.setBold(true);
    const QStringList standing = index.data(PeopleModel::StandingRole).toStringList();
    int badgesWidth = 0;
    for (const QString &word : standing)
        badgesWidth += margin + metrics.horizontalAdvance(word) + 2 * badgePadding;
    const int nameWidth = area.width() - activeWidth - badgesWidth;
    const QString name = QFontMetrics(bold).elidedText(
        index.data(PeopleModel::NameRole).toString(), Qt::ElideRight, nameWidth);
    painter->setFont(bold);
    painter->setPen(ink);
    painter->drawText(mirrored({area.left(), top, nameWidth, line}), across, name);
    painter->setFont(option.font);
    painter->setRenderHint(QPainter::Antialiasing);
    int x = area.left() + QFontMetrics(bold).horizontalAdvance(name);
    for (const QString &word : standing) {
        const QRect badge(x + margin, top + 1, metrics.horizontalAdvance(word) + 2 * badgePadding, line - 2);
        painter->drawRoundedRect(QRectF(mirrored(badge)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->drawText(mirrored(badge), static_cast<int>(Qt::AlignCenter), word);
        x = badge.right() + 1;
    }
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {200, isPerson(index) ? line * 2 + margin : std::max(line + 2 * margin, smallestTarget)};
}

} // namespace frontdesk::ui
