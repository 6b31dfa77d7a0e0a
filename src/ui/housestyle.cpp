// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/housestyle.h"

#include <QPainter>
#include <QStyleOption>

namespace frontdesk::ui {

namespace {

constexpr int buttonAir = 14; // at each side of a button's words
constexpr int arrow = 10; // beside the words of a button that opens a menu

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
}

} // namespace

HouseStyle::HouseStyle()
    : RoomyStyle(QStringLiteral("fusion"))
{
}

void HouseStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    RoomyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_FrameLineEdit || element == PE_IndicatorCheckBox || element == PE_FrameMenu)
        outline(painter, *option);
}

void HouseStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    const bool isChosen = element == CE_MenuItem && item && item->state.testFlag(State_Selected)
        && item->state.testFlag(State_Enabled) && !item->icon.isNull();
    if (!isChosen)
        return RoomyStyle::drawControl(element, option, painter, widget);
    // Fusion paints the words in the ink of what is chosen, but not the picture.
    QStyleOptionMenuItem inked(*item);
    const int extent = pixelMetric(PM_SmallIconSize, option, widget);
    inked.icon
        = item->icon.pixmap(QSize(extent, extent), painter->device()->devicePixelRatioF(), QIcon::Selected);
    RoomyStyle::drawControl(element, &inked, painter, widget);
}

void HouseStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ToolButton && opensMenu(option)) {
        // Fusion sinks a speck into the corner.
        QStyleOptionToolButton button(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        button.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        RoomyStyle::drawComplexControl(control, &button, painter, widget);
        button.rect = alignedRect(option->direction, Qt::AlignRight | Qt::AlignVCenter, {arrow, arrow},
            option->rect.adjusted(2, 0, -2, 0));
        return drawPrimitive(PE_IndicatorArrowDown, &button, painter, widget);
    }
    RoomyStyle::drawComplexControl(control, option, painter, widget);
    // Fusion only darkens it, which nobody sees on black.
    if (control == CC_ToolButton && option->state.testFlag(State_On)) {
        const QRect edge(option->rect.left(), option->rect.bottom() - 2, option->rect.width(), 3);
        painter->fillRect(edge, option->palette.color(QPalette::Highlight));
    }
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(painter, *option);
}

QSize HouseStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = RoomyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(qMax(size.width(), contents.width() + 2 * buttonAir));
    else if (type == CT_ToolButton && opensMenu(option))
        size.rwidth() += 2 * arrow; // the words stay in the middle
    return size;
}

int HouseStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    // They are Qt's own, and black on black in some looks.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return RoomyStyle::styleHint(hint, option, widget, returned);
}

void HouseStyle::outline(QPainter *painter, const QStyleOption &option) const
{
    const bool isFocused = option.state.testFlag(State_HasFocus);
    const QPalette &palette = option.palette;
    const QColor usual = option.state.testFlag(State_Enabled)
        ? palette.color(QPalette::Disabled, QPalette::Text)
        : palette.color(QPalette::Mid);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isFocused ? palette.color(QPalette::Highlight) : usual);
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

} // namespace frontdesk::ui
