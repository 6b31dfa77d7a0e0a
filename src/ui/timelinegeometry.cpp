// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinegeometry.h"

#include <QFontMetricsF>

#include <cmath>

namespace frontdesk::ui {

namespace {

constexpr qreal leastTarget = 24; // what a finger or a shaky hand still hits
constexpr qreal air = 4; // over and under a bar

} // namespace

TimelineGeometry::TimelineGeometry(QSizeF size, const QFont &font, Qt::LayoutDirection direction,
    const models::TimeRange &range, qreal scrolled)
    : m_size(size)
    , m_range(range)
    , m_direction(direction)
    , m_scrolled(scrolled)
{
    const QFontMetricsF metrics(font);
    m_character = metrics.horizontalAdvance(u'0');
    m_axisHeight = qMax(leastTarget, std::ceil(metrics.height()) + 8);
    m_rowHeight = qMax(leastTarget, std::ceil(metrics.height()) + 6);
    m_namesWidth = qMin(std::ceil(26 * m_character), std::floor(size.width() / 4));
}

QRectF TimelineGeometry::axis() const
{
    return placed(m_namesWidth, 0, m_size.width() - m_namesWidth, m_axisHeight);
}

QRectF TimelineGeometry::names() const
{
    return placed(0, m_axisHeight, m_namesWidth, m_size.height() - m_axisHeight);
}

QRectF TimelineGeometry::corner() const
{
    return placed(0, 0, m_namesWidth, m_axisHeight);
}

QRectF TimelineGeometry::plot() const
{
    return placed(m_namesWidth, m_axisHeight, m_size.width() - m_namesWidth, m_size.height() - m_axisHeight);
}

qreal TimelineGeometry::x(Instant time) const
{
    const qreal along = m_range.fraction(time) * (m_size.width() - m_namesWidth);
    return isMirrored() ? m_size.width() - m_namesWidth - along : m_namesWidth + along;
}

Instant TimelineGeometry::timeAt(qreal x) const
{
    const qreal along = isMirrored() ? m_size.width() - m_namesWidth - x : x - m_namesWidth;
    return m_range.at(along / qMax(1.0, m_size.width() - m_namesWidth));
}

qreal TimelineGeometry::rowTop(int row) const
{
    return m_axisHeight - m_scrolled + row * m_rowHeight;
}

int TimelineGeometry::rowAt(qreal y) const
{
    return static_cast<int>(std::floor((y - m_axisHeight + m_scrolled) / m_rowHeight));
}

QRectF TimelineGeometry::stretch(Instant first, Instant last, int row) const
{
    const QRectF inside = plot();
    const qreal one = qBound(inside.left(), x(first), inside.right());
    const qreal other = qBound(inside.left(), x(last), inside.right());
    return {qMin(one, other), rowTop(row) + air, qAbs(other - one), m_rowHeight - 2 * air};
}

QRectF TimelineGeometry::placed(qreal fromLeading, qreal top, qreal width, qreal height) const
{
    return {isMirrored() ? m_size.width() - fromLeading - width : fromLeading, top, width, height};
}

} // namespace frontdesk::ui
