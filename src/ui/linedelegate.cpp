// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/linedelegate.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <utility>

namespace frontdesk::ui {

namespace {
constexpr int margin = 8;
constexpr int smallest = 26; // pixels, to be hit
constexpr int bar = 3;
} // namespace

LineDelegate::LineDelegate(int numberRole, int currentRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_numberRole(numberRole)
    , m_currentRole(currentRole)
{
}

void LineDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QString words = std::exchange(frame.text, {});
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool isCurrent = m_currentRole >= 0 && index.data(m_currentRole).toBool();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const auto group = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QVariant number = m_numberRole >= 0 ? index.data(m_numberRole) : QVariant();
    const QString count = number.isValid() ? QLocale().toString(number.toInt()) : QString();
    // An empty view is no news.
    const QColor quiet = isSelected || (number.isValid() && number.toInt() > 0)
        ? ink
        : option.palette.color(group, QPalette::PlaceholderText);

    painter->save();
    QFont font = option.font;
    font.setBold(isCurrent);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const auto place
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    if (isCurrent && !isSelected)
        painter->fillRect(place({option.rect.left(), option.rect.top() + 3, bar, option.rect.height() - 6}),
            option.palette.color(group, QPalette::Highlight));
    const int taken = count.isEmpty() ? 0 : metrics.horizontalAdvance(count) + margin;
    const QRect inner = option.rect.adjusted(margin, 0, -margin, 0);
    painter->setPen(ink);
    const auto leading
        = QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(place(inner.adjusted(0, 0, -taken, 0)), static_cast<int>(leading) | Qt::TextSingleLine,
        metrics.elidedText(words, Qt::ElideRight, inner.width() - taken));
    painter->setPen(quiet);
    const auto trailing
        = QStyle::visualAlignment(option.direction, Qt::AlignTrailing) | Qt::AlignAbsolute | Qt::AlignVCenter;
    painter->drawText(place(inner), static_cast<int>(trailing) | Qt::TextSingleLine, count);
    painter->restore();
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, qMax(smallest, QFontMetrics(option.font).height() + 8)};
}

} // namespace frontdesk::ui
