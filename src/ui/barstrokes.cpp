// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/barstrokes.h"

#include <QPainter>

#include <algorithm>

namespace frontdesk::ui {

using Status = api::SessionStatus;

BarStrokes::BarStrokes(QPainter &painter, const QColor &ground)
    : m_painter(painter)
    , m_ground(ground)
{
}

void BarStrokes::addUsed(const QRectF &rect, const QRectF &mark, Status status, const QColor &ink)
{
    if (rect.isEmpty())
        return;
    // Too narrow for a pattern: solid, so that it is seen at all.
    constexpr qreal narrow = 5;
    if (status == Status::Active || rect.width() < narrow) {
        m_painter.fillRect(rect, ink);
        return;
    }
    m_painter.fillRect(rect, m_ground);
    QRectF rest = rect;
    if (!mark.isEmpty() && mark.center().x() < rect.center().x())
        rest.setLeft(mark.right());
    else if (!mark.isEmpty())
        rest.setRight(mark.left());
    addPattern(rest, status, linesOf(ink));
    addFrame(rect, ink, status == Status::Removed);
}

void BarStrokes::addKept(const QRectF &rect, const QColor &ink)
{
    const QRectF lower = rect.adjusted(0, 3, 0, -3);
    if (lower.isEmpty())
        return;
    addDiagonals(lower, 6, true, linesOf(ink));
    addFrame(lower, ink, false);
}

void BarStrokes::addRest(const QRectF &rect, const QColor &ink)
{
    if (!rect.isEmpty())
        linesOf(ink) << QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y());
}

void BarStrokes::addEnd(const QRectF &rect, qreal x, const QColor &ink)
{
    m_painter.fillRect(QRectF(x - 1, rect.top(), 2, rect.height()), ink);
}

void BarStrokes::addPattern(const QRectF &rect, Status status, QList<QLineF> &lines) const
{
    constexpr qreal step = 5;
    switch (status) {
    case Status::Pending:
        for (qreal x = rect.left() + step; x < rect.right(); x += step)
            lines << QLineF(x, rect.top(), x, rect.bottom());
        break;
    case Status::Revoked:
        addDiagonals(rect, 8, true, lines);
        addDiagonals(rect, 8, false, lines);
        break;
    case Status::Replaced:
        for (qreal y = rect.top() + step - 1; y < rect.bottom() - 1; y += step - 1)
            lines << QLineF(rect.left(), y, rect.right(), y);
        break;
    case Status::Expired:
        for (qreal x = rect.left() + step; x < rect.right() - 1; x += step)
            lines << QLineF(x, rect.center().y() - 1, x, rect.center().y() + 1);
        break;
    case Status::Abandoned:
        addDiagonals(rect, 8, false, lines);
        break;
    case Status::Unknown:
        lines << QLineF(rect.left(), rect.center().y(), rect.right(), rect.center().y());
        break;
    case Status::Active: // filled
    case Status::Ended: // hollow
    case Status::Removed: // hollow, in a dashed frame
        break;
    }
}

void BarStrokes::addDiagonals(const QRectF &rect, qreal step, bool isRising, QList<QLineF> &lines) const
{
    // Along each the sum of what it is to the right and down is the same; cut here, as SVG cannot.
    for (qreal sum = step; sum < rect.width() + rect.height(); sum += step) {
        const qreal x1 = qMin(sum, rect.width());
        const qreal x2 = qMax(0.0, sum - rect.height());
        QLineF line(rect.left() + x1, rect.top() + sum - x1, rect.left() + x2, rect.top() + sum - x2);
        if (!isRising) // the same upside down
            line.setLine(line.x1(), rect.bottom() - (sum - x1), line.x2(), rect.bottom() - (sum - x2));
        lines << line;
    }
}

void BarStrokes::addFrame(const QRectF &rect, const QColor &ink, bool isDashed)
{
    const QRectF edge = rect.adjusted(0.5, 0.5, -0.5, -0.5);
    QList<QLineF> &lines = linesOf(ink);
    lines << QLineF(edge.topLeft(), edge.bottomLeft()) << QLineF(edge.topRight(), edge.bottomRight());
    // A pen with dashes takes many times as long as lines as short as dashes.
    const qreal dash = isDashed ? 4 : edge.width();
    for (qreal x = edge.left(); x < edge.right(); x += 2 * dash) {
        const qreal end = qMin(x + dash, edge.right());
        lines << QLineF(x, edge.top(), end, edge.top()) << QLineF(x, edge.bottom(), end, edge.bottom());
    }
}

QList<QLineF> &BarStrokes::linesOf(const QColor &ink)
{
    const auto found
        = std::ranges::find_if(m_lines, [&ink](const auto &entry) { return entry.first == ink; });
    if (found != m_lines.end())
        return found->second;
    m_lines.append({ink, {}});
    return m_lines.last().second;
}

void BarStrokes::flush()
{
    for (const auto &[ink, lines] : std::as_const(m_lines)) {
        m_painter.setPen(QPen(ink, 1));
        m_painter.drawLines(lines);
    }
    m_lines.clear();
}

} // namespace frontdesk::ui
