// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QColor>
#include <QLineF>
#include <QList>
#include <QRectF>

class QPainter;

namespace frontdesk::ui {

/*! Draws how a session was used: a pattern of its own for every status, so that it can be told without
    colour. Not by brushes with a pattern: those do not scale, and SVG does not have them.

    Strokes are kept until flush(), all of one colour being drawn in one go. */
class BarStrokes final {
public:
    //! \a painter must outlive it. \a ground is what the bars lie on.
    BarStrokes(QPainter &painter, const QColor &ground);

    //! From created to last active; \a mark is where a glyph will stand, and stays free.
    void addUsed(const QRectF &rect, const QRectF &mark, api::SessionStatus status, const QColor &ink);
    //! From last active until it is abandoned, or was over: hatched.
    void addKept(const QRectF &rect, const QColor &ink);
    //! From there until it expires.
    void addRest(const QRectF &rect, const QColor &ink);
    //! Where it ends, \a x being on the edge of \a rect.
    void addEnd(const QRectF &rect, qreal x, const QColor &ink);
    void flush();

private:
    void addFrame(const QRectF &rect, const QColor &ink, bool isDashed);
    void addDiagonals(const QRectF &rect, qreal step, bool isRising, QList<QLineF> &lines) const;
    void addPattern(const QRectF &rect, api::SessionStatus status, QList<QLineF> &lines) const;
    [[nodiscard]] QList<QLineF> &linesOf(const QColor &ink);

    QPainter &m_painter;
    QColor m_ground;
    QList<std::pair<QColor, QList<QLineF>>> m_lines;
};

} // namespace frontdesk::ui
