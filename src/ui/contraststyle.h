// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/housestyle.h"

namespace frontdesk::ui {

//! Outlines around whatever can be used, and a thick one around what has the keyboard.
class ContrastStyle final : public HouseStyle {
    Q_OBJECT

public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

protected:
    void outline(QPainter *painter, const QStyleOption &option) const override;
};

} // namespace frontdesk::ui
