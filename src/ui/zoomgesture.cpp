// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zoomgesture.h"

#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>

namespace frontdesk::ui {

std::optional<ZoomGesture> zoomGesture(const QEvent &event, const QWidget &widget)
{
    if (event.type() == QEvent::Wheel) {
        const auto &wheel = static_cast<const QWheelEvent &>(event);
        constexpr double notch = 120;
        if (wheel.modifiers().testFlag(Qt::ControlModifier))
            return ZoomGesture {std::pow(1.25, wheel.angleDelta().y() / notch), wheel.position()};
    }
    if (event.type() == QEvent::NativeGesture) {
        const auto &gesture = static_cast<const QNativeGestureEvent &>(event);
        if (gesture.gestureType() == Qt::ZoomNativeGesture)
            return ZoomGesture {std::max(0.1, 1 + gesture.value()), gesture.position()};
    }
    if (event.type() == QEvent::Gesture) {
        const QGesture *gesture = static_cast<const QGestureEvent &>(event).gesture(Qt::PinchGesture);
        if (const auto *pinch = static_cast<const QPinchGesture *>(gesture);
            pinch && pinch->scaleFactor() > 0)
            return ZoomGesture {pinch->scaleFactor(), widget.mapFromGlobal(pinch->centerPoint())};
    }
    return std::nullopt;
}

} // namespace frontdesk::ui
