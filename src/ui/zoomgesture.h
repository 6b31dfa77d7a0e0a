// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointF>

#include <optional>

class QEvent;
class QWidget;

namespace frontdesk::ui {

//! What fingers or the wheel want to see larger or smaller.
struct ZoomGesture {
    double factor = 1; //!< Over one: larger.
    QPointF centre; //!< In the coordinates of the widget.
};

//! What \a event, which came to \a widget, zooms by: a pinch on a screen or a pad, or the wheel with Ctrl.
[[nodiscard]] std::optional<ZoomGesture> zoomGesture(const QEvent &event, const QWidget &widget);

} // namespace frontdesk::ui
