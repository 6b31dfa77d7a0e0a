// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/peopledelegate.h"

#include "models/peoplemodel.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>
#include <utility>

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

//! One row to draw in, laid out from left to right and turned round where one reads the other way.
class Row {
public:
    Row(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
    {
    }

    [[nodiscard]] QRect area() const { return m_option.rect.adjusted(margin, 0, -margin, 0); }
    [[nodiscard]] QRect turned(const QRect &rect) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, rect);
    }
    [[nodiscard]] const QFont &font() const { return m_option.font; }
    [[nodiscard]] const QPalette &palette() const { return m_option.palette; }
    [[nodiscard]] QColor ink() const { return colour(QPalette::Text); }
    [[nodiscard]] QColor quiet() const { return colour(QPalette::PlaceholderText); }
    [[nodiscard]] QPainter &painter() const { return m_painter; }

    //! Draws as much of \a text as there is room for, and says how wide that is.
    int drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &colour) const
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        const auto leading = m_option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(
            turned(rect), static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | leading), shown);
        return metrics.horizontalAdvance(shown);
    }

private:
    [[nodiscard]] QColor colour(QPalette::ColorRole role) const
    {
        const bool isMarked = m_option.state.testFlag(QStyle::State_Selected);
        return m_option.palette.color(QPalette::Active, isMarked ? QPalette::HighlightedText : role);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

//! Draws \a words framed, one behind the other from \a at on.
void drawBadges(const Row &row, QPoint at, const QStringList &words)
{
    const QFontMetrics metrics(row.font());
    row.painter().setFont(row.font());
    row.painter().setPen(row.ink());
    row.painter().setRenderHint(QPainter::Antialiasing);
    for (const QString &word : words) {
        const QRect badge(at.x() + margin, at.y() + 1, metrics.horizontalAdvance(word) + 2 * badgePadding,
            metrics.height() - 2);
        row.painter().drawRoundedRect(QRectF(row.turned(badge)).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        row.painter().drawText(row.turned(badge), static_cast<int>(Qt::AlignCenter), word);
        at.setX(badge.right() + 1);
    }
}

int badgesWidth(const QFontMetrics &metrics, const QStringList &words)
{
    int width = 0;
    for (const QString &word : words)
        width += margin + metrics.horizontalAdvance(word) + 2 * badgePadding;
    return width;
}

void drawPerson(const Row &row, const QModelIndex &index)
{
    const QFontMetrics metrics(row.font());
    const int line = metrics.height();
    QRect area = row.area();
    const int size = line * 2 - 4;
    const QRect avatar(area.left(), area.center().y() - size / 2, size, size);
    drawAvatar(
        row.painter(), row.turned(avatar), index.data(PeopleModel::InitialsRole).toString(), row.palette());
    area.setLeft(avatar.right() + 1 + margin);

    QRect upper(area.left(), area.center().y() - line, area.width(), line);
    row.drawText(upper.translated(0, line), index.data(PeopleModel::SecondaryRole).toString(), row.font(),
        row.quiet());
    const QString active = index.data(PeopleModel::LastActiveRole).toString();
    QRect trailing = upper;
    trailing.setLeft(upper.right() + 1 - metrics.horizontalAdvance(active));
    row.drawText(trailing, active, row.font(), row.quiet());
    upper.setRight(trailing.left() - margin);

    const QStringList standing = index.data(PeopleModel::StandingRole).toStringList();
    QFont bold = row.font();
    bold.setBold(true);
    QRect name = upper;
    name.setWidth(upper.width() - badgesWidth(metrics, standing));
    const int width = row.drawText(name, index.data(PeopleModel::NameRole).toString(), bold, row.ink());
    drawBadges(row, upper.topLeft() + QPoint(width, 0), standing);
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
    const QString words = std::exchange(frame.text, QString());
    // The list never has the focus, yet its choice is what Enter opens.
    frame.state |= QStyle::State_Active;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    painter->save();
    Row row(*painter, option);
    if (isPerson(index))
        drawPerson(row, index);
    else
        row.drawText(row.area(), words, option.font, row.ink());
    painter->restore();
}

QSize PeopleDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {200, isPerson(index) ? line * 2 + margin : std::max(line + 2 * margin, smallestTarget)};
}

} // namespace frontdesk::ui
