// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinepicture.h"

#include "models/statusvocabulary.h"
#include "ui/barstrokes.h"
#include "ui/statuslabel.h"
#include "ui/timelineaxis.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <map>

namespace frontdesk::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qreal leastWidth = 3; // of a bar, so that it is seen at all
constexpr qreal ringWidth = 2;

class Painting final {
public:
    Painting(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry,
        const QList<models::TimeTick> &ticks)
        : m_painter(painter)
        , m_picture(picture)
        , m_geometry(geometry)
        , m_metrics(picture.font)
        , m_plot(geometry.plot())
        , m_strokes(painter, picture.palette.color(QPalette::Base))
        , m_ticks(ticks)
    {
        for (int status = 0; status <= static_cast<int>(api::SessionStatus::Replaced); ++status) {
            const auto one = static_cast<api::SessionStatus>(status);
            QStaticText glyph(models::statusGlyph(one));
            glyph.prepare({}, picture.font);
            m_glyphs[one] = {glyph, statusColour(one, picture.palette)};
        }
    }

    void paintAll()
    {
        m_painter.setFont(m_picture.font);
        m_painter.fillRect(m_plot.united(m_geometry.names()), colour(QPalette::Base));
        paintGrid();
        const models::SessionLanes &lanes = m_picture.lanes;
        const int first = qMax(0, m_geometry.rowAt(m_plot.top()));
        const int last = qMin(lanes.rowCount() - 1, m_geometry.rowAt(m_plot.bottom() - 1));
        if (first <= last) {
            for (qsizetype lane = lanes.laneOf(first); lane <= lanes.laneOf(last); ++lane)
                paintLane(lanes.lanes[lane]);
            for (int row = first; row <= last; ++row)
                paintRow(row);
            m_strokes.flush();
        }
        paintRing();
        paintNow();
    }

private:
    struct Glyph {
        QStaticText text;
        QColor ink;
    };

    [[nodiscard]] QColor colour(QPalette::ColorRole role) const { return m_picture.palette.color(role); }

    void paintGrid()
    {
        m_painter.setPen(QPen(colour(QPalette::Mid), 1));
        for (const models::TimeTick &tick : m_ticks) {
            const qreal x = m_geometry.x(tick.time);
            m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
        }
    }

    void paintLane(const models::SessionLane &lane)
    {
        const QRectF names = m_geometry.names();
        const qreal top = m_geometry.rowTop(lane.firstRow);
        const qreal bottom = m_geometry.rowTop(lane.firstRow + lane.rows);
        m_painter.setPen(QPen(colour(QPalette::Mid), 1));
        for (const qreal y : {top, bottom}) {
            if (y > m_plot.top() && y <= m_plot.bottom())
                m_painter.drawLine(QPointF(0, y), QPointF(names.width() + m_plot.width(), y));
        }
        // A name stays in view as long as anything of its lane is.
        const qreal height = m_geometry.rowHeight();
        const qreal y = qMin(qMax(top, names.top()), bottom - height);
        const QRectF line(names.left() + 12, y, names.width() - 18, height);
        const auto draw = [this](const QRectF &rect, const QString &text, QPalette::ColorRole role) {
            const Qt::Alignment side = m_geometry.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
            m_painter.setPen(colour(role));
            m_painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
                m_metrics.elidedText(text, Qt::ElideRight, rect.width()));
        };
        draw(line, lane.label, QPalette::Text);
        if (y + 2 * height <= bottom)
            draw(line.translated(0, height * 0.8), Words::tr("%n session(s)", "in a lane", lane.sessions),
                QPalette::PlaceholderText);
    }

    void paintRow(int row)
    {
        const auto bars = m_picture.lanes.row(row);
        const auto before = [this](const models::SessionBar &bar) { return bar.end < m_picture.range.from; };
        const auto first = std::partition_point(bars.begin(), bars.end(), before);
        qreal reached = -1; // along the time, in pixels
        for (auto bar = first; bar != bars.end() && bar->begin < m_picture.range.to; ++bar) {
            const bool isLast = bar + 1 == bars.end();
            const qreal end = along(bar->end);
            const bool isSelected = m_picture.isSelected(bar->number);
            // Nothing would be seen of it beside the one before.
            if (end <= reached && !isSelected)
                continue;
            reached = qMax(end, along(bar->begin) + leastWidth);
            paintBar(*bar, row, isSelected, isLast ? m_plot.width() : along((bar + 1)->begin));
        }
    }

    [[nodiscard]] qreal along(Instant time) const { return m_picture.range.fraction(time) * m_plot.width(); }

    //! The next bar begins \a next pixels along the time.
    void paintBar(const models::SessionBar &bar, int row, bool isSelected, qreal next)
    {
        QRectF used = m_geometry.stretch(bar.begin, bar.used, row);
        if (m_picture.range.contains(bar.begin) && used.width() < leastWidth) {
            if (m_geometry.isMirrored())
                used.setLeft(used.right() - leastWidth);
            else
                used.setWidth(leastWidth);
        }
        const QRectF whole = m_geometry.stretch(bar.begin, bar.end, row).united(used);
        const Glyph &glyph = m_glyphs.at(bar.status);
        if (isSelected)
            m_painter.fillRect(whole.adjusted(-3, -3, 3, 3), colour(QPalette::Highlight));
        const QRectF mark = markIn(used, glyph);
        m_strokes.addUsed(used, mark, bar.status, glyph.ink);
        const QRectF kept = m_geometry.stretch(bar.used, bar.kept, row);
        const QRectF rest = m_geometry.stretch(bar.kept, bar.end, row);
        if (isSelected)
            m_painter.fillRect(kept.united(rest), colour(QPalette::Base));
        m_strokes.addKept(kept, glyph.ink);
        m_strokes.addRest(rest, glyph.ink);
        if (bar.end > bar.used && m_picture.range.contains(bar.end))
            m_strokes.addEnd(whole, m_geometry.x(bar.end), glyph.ink);
        if (!mark.isEmpty())
            drawGlyph(glyph, mark, bar.status == api::SessionStatus::Active);
        else
            paintMarkBehind(glyph, whole, next - along(bar.end));
    }

    //! Where in a bar its glyph stands: where it begins. Empty when it has no room.
    [[nodiscard]] QRectF markIn(const QRectF &used, const Glyph &glyph) const
    {
        const qreal width = glyph.text.size().width() + 4;
        if (used.width() < width + 2)
            return {};
        const qreal left = m_geometry.isMirrored() ? used.right() - width : used.left();
        return {left, used.top(), width, used.height()};
    }

    //! Beside a bar that is too short for its glyph, where nothing else is: \a free pixels.
    void paintMarkBehind(const Glyph &glyph, const QRectF &bar, qreal free)
    {
        const qreal width = glyph.text.size().width() + 6;
        if (free < width)
            return;
        const qreal left = m_geometry.isMirrored() ? bar.left() - width : bar.right();
        const QRectF mark(left, bar.top(), width, bar.height());
        if (m_plot.contains(mark.center()))
            drawGlyph(glyph, mark, false);
    }

    void drawGlyph(const Glyph &glyph, const QRectF &mark, bool isOnInk)
    {
        m_painter.setPen(isOnInk ? colour(QPalette::Base) : glyph.ink);
        const QSizeF size = glyph.text.size();
        m_painter.drawStaticText(mark.center() - QPointF(size.width() / 2, size.height() / 2), glyph.text);
    }

    void paintRing()
    {
        if (m_picture.current < 0)
            return;
        const models::SessionBar &bar = m_picture.lanes.bars[m_picture.current];
        const int row = m_picture.lanes.rowOf(m_picture.current);
        const QRectF whole = m_geometry.stretch(bar.begin, bar.end, row).adjusted(-4, -4, 4, 4);
        const QRectF ring = whole.intersected(m_plot.adjusted(1, 1, -1, -1));
        if (ring.isEmpty() || bar.end < m_picture.range.from || bar.begin > m_picture.range.to)
            return;
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(QPen(colour(QPalette::Text), ringWidth));
        m_painter.drawRect(ring);
    }

    void paintNow()
    {
        if (!m_picture.range.contains(m_picture.now))
            return;
        const qreal x = m_geometry.x(m_picture.now);
        m_painter.setPen(QPen(colour(QPalette::Text), 2));
        m_painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    }

    QPainter &m_painter;
    const TimelinePicture &m_picture;
    const TimelineGeometry &m_geometry;
    const QFontMetricsF m_metrics;
    const QRectF m_plot;
    BarStrokes m_strokes;
    const QList<models::TimeTick> &m_ticks;
    std::map<api::SessionStatus, Glyph> m_glyphs;
};

} // namespace

void paint(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry)
{
    const int most = qMax(1, static_cast<int>(geometry.characters(geometry.plot().width()) / 11));
    const QList<models::TimeTick> ticks = models::timeTicks(picture.range, most);
    Painting(painter, picture, geometry, ticks).paintAll();
    paintAxis(painter, picture, geometry, ticks);
}

} // namespace frontdesk::ui
