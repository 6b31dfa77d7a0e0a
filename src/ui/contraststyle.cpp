// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contraststyle.h"

#include <QPainter>
#include <QStyleOption>

namespace frontdesk::ui {

namespace {

void outline(QPainter *painter, const QStyleOption &option)
{
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    const qreal width = focused ? 3 : 1;
    painter->save();
    painter->setPen(QPen(option.palette.color(focused ? QPalette::Link : QPalette::WindowText), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2));
    painter->restore();
}

} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void ContrastStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_FrameFocusRect:
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        outline(painter, *option);
        break;
    default:
        break;
    }
}

void ContrastStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        outline(painter, *option);
}

} // namespace frontdesk::ui
