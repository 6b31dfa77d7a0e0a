// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"
#include "ui/timelinegeometry.h"

#include <QPalette>

#include <optional>

class QPainter;

namespace frontdesk::ui {

/*! All that a picture of sessions in time is made of: a value, so that it can be painted into a file on
    another thread just as on the screen. */
struct TimelinePicture {
    models::SessionLanes lanes;
    models::TimeRange range; //!< What is in view.
    Instant now;
    QList<bool> selected; //!< By number; those beyond its end are not.
    qsizetype current = -1; //!< The bar with the focus ring, as a place among the bars.
    std::optional<models::TimeRange> brush; //!< Being marked on the axis.
    QPalette palette;
    QFont font;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    [[nodiscard]] bool isSelected(quint32 number) const
    {
        return number < selected.size() && selected[number];
    }
    [[nodiscard]] TimelineGeometry geometry(QSizeF size, qreal scrolled) const
    {
        return {size, font, direction, range, scrolled};
    }
};

//! Paints \a picture as \a geometry says; only the lanes and bars that can be seen.
void paint(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry);

} // namespace frontdesk::ui
