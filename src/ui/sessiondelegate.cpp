// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sessiondelegate.h"

#include "models/deviceword.h"
#include "models/sessiontablemodel.h"
#include "ui/icon.h"
#include "ui/statuslabel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>
#include <QStyle>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

QString pictureOf(models::DeviceKind kind)
{
    switch (kind) {
    case models::DeviceKind::Phone:
        return u"phone"_s;
    case models::DeviceKind::Tablet:
        return u"tablet"_s;
    case models::DeviceKind::Desktop:
        return u"desktop"_s;
    case models::DeviceKind::Unknown:
        break;
    }
    return u"device"_s;
}

void SessionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // It comes and goes by itself: not where the desktop asks that nothing does.
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    const bool isStill = style->styleHint(QStyle::SH_Widget_Animation_Duration, &option, option.widget) == 0;
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (isStill || !index.data(SessionTableModel::ChangedRole).toBool())
        return m_cells.draw(painter, cell);
    QColor wash = option.palette.color(QPalette::Highlight);
    wash.setAlphaF(0.14F);
    painter->fillRect(option.rect, wash);
    m_cells.draw(painter, cell);
    constexpr int thickness = 2;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect.left(), option.rect.bottom() - thickness + 1, option.rect.width(),
        thickness, option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Highlight));
}

void SessionDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const auto colour = [option](const QColor &ink) { option->palette.setColor(QPalette::Text, ink); };
    const bool isLive = index.data(SessionTableModel::LiveRole).toBool();
    if (!isLive)
        colour(option->palette.color(QPalette::PlaceholderText));
    if (index.column() == SessionTableModel::Status) {
        const auto status
            = static_cast<api::SessionStatus>(index.data(SessionTableModel::StatusRole).toInt());
        colour(statusColour(status, option->palette));
        if (index.data(SessionTableModel::FindingsRole).toInt() != 0) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationPosition = QStyleOptionViewItem::Right;
            option->decorationSize = {16, 16};
            option->icon = icon(u"finding"_s);
        }
    }
    if (index.column() == SessionTableModel::Device) {
        const int kind = index.data(SessionTableModel::DeviceKindRole).toInt();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {16, 16};
        option->icon = icon(pictureOf(static_cast<models::DeviceKind>(kind)),
            isLive ? QPalette::WindowText : QPalette::PlaceholderText);
    }
    if (index.data(SessionTableModel::IdentifierRole).toBool()) {
        option->font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        option->textElideMode = Qt::ElideMiddle;
    }
    if (index.data(SessionTableModel::BusyRole).toBool())
        option->font.setItalic(true);
}

} // namespace frontdesk::ui
