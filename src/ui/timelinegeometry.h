// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timerange.h"

#include <QFont>
#include <QRectF>

namespace frontdesk::ui {

/*! Where things lie in a picture of lanes: names at the leading edge, beside them rows in time, above all an
    axis. Later is further from the leading edge. */
class TimelineGeometry final {
public:
    TimelineGeometry() = default;
    //! Rows are moved up by \a scrolled pixels.
    TimelineGeometry(QSizeF size, const QFont &font, Qt::LayoutDirection direction,
        const models::TimeRange &range, qreal scrolled);

    [[nodiscard]] QRectF axis() const;
    [[nodiscard]] QRectF names() const;
    //! The corner over the names.
    [[nodiscard]] QRectF corner() const;
    //! Where the bars are.
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] qreal rowHeight() const { return m_rowHeight; }
    //! The height of all for \a rows of them.
    [[nodiscard]] qreal heightFor(int rows) const { return m_axisHeight + rows * m_rowHeight; }
    //! How many characters a picture is wide.
    [[nodiscard]] qreal characters(qreal width) const { return width / m_character; }
    [[nodiscard]] bool isMirrored() const { return m_direction == Qt::RightToLeft; }

    [[nodiscard]] qreal x(Instant time) const;
    [[nodiscard]] Instant timeAt(qreal x) const;
    [[nodiscard]] qreal rowTop(int row) const;
    //! The row at \a y, which may be one that nothing is in.
    [[nodiscard]] int rowAt(qreal y) const;
    //! In \a row from \a first to \a last, as high as a bar, cut where the plot ends; empty outside it.
    [[nodiscard]] QRectF stretch(Instant first, Instant last, int row) const;

private:
    [[nodiscard]] QRectF placed(qreal fromLeading, qreal top, qreal width, qreal height) const;

    QSizeF m_size;
    models::TimeRange m_range;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    qreal m_scrolled = 0;
    qreal m_character = 1;
    qreal m_axisHeight = 0;
    qreal m_rowHeight = 1;
    qreal m_namesWidth = 0;
};

} // namespace frontdesk::ui
