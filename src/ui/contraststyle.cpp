// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contraststyle.h"

#include <QPainter>
#include <QStyleOption>

namespace frontdesk::ui {

namespace {

QColor inkFor(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return option.palette.color(QPalette::WindowText);
    // What is chosen has the colour that marks the keyboard elsewhere.
    const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    const bool isOnChosen
        = focus && focus->backgroundColor == option.palette.color(QPalette::Active, QPalette::Highlight);
    return option.palette.color(isOnChosen ? QPalette::HighlightedText : QPalette::Link);
}

} // namespace

void ContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    HouseStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_PanelButtonCommand || element == PE_FrameFocusRect || element == PE_PanelTipLabel)
        outline(painter, *option);
}

void ContrastStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    HouseStyle::drawControl(element, option, painter, widget);
    if (element != CE_TabBarTabShape)
        return;
    outline(painter, *option);
    if (option->state.testFlag(State_Selected)) {
        const QRect edge(option->rect.left(), option->rect.bottom() - 3, option->rect.width(), 4);
        painter->fillRect(edge, option->palette.color(QPalette::Link));
    }
}

void ContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    HouseStyle::drawComplexControl(control, option, painter, widget);
    if (control != CC_ScrollBar)
        return;
    const QRect slider = subControlRect(control, option, SC_ScrollBarSlider, widget);
    painter->fillRect(slider.adjusted(3, 3, -3, -3), option->palette.color(QPalette::PlaceholderText));
}

void ContrastStyle::outline(QPainter *painter, const QStyleOption &option) const
{
    const qreal width = option.state.testFlag(State_HasFocus) ? 3 : 1;
    painter->save();
    painter->setPen(QPen(inkFor(option), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter->restore();
}

} // namespace frontdesk::ui
