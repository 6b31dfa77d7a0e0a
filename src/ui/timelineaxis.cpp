// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelineaxis.h"

#include "models/relativetime.h"
#include "ui/timelinepicture.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace frontdesk::ui {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString date(Instant time)
{
    return QLocale().toString(models::utcDateTime(time).toLocalTime().date(), QLocale::ShortFormat);
}

void paintBrush(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry)
{
    if (!picture.brush)
        return;
    const qreal one = geometry.x(picture.brush->from);
    const qreal other = geometry.x(picture.brush->to);
    const QRectF band(qMin(one, other), 0, qAbs(other - one), geometry.plot().bottom());
    QColor tint = picture.palette.color(QPalette::Highlight);
    tint.setAlphaF(0.3F);
    painter.fillRect(band.intersected(geometry.axis().united(geometry.plot())), tint);
}

QString nowWords()
{
    return Words::tr("now", "over the line that stands for this moment");
}

//! Where the word stands; empty when now is not in view.
QRectF nowLabel(const TimelinePicture &picture, const QRectF &axis, const TimelineGeometry &geometry)
{
    if (!picture.range.contains(picture.now))
        return {};
    const qreal width = QFontMetricsF(picture.font).horizontalAdvance(nowWords()) + 10;
    const qreal left = geometry.x(picture.now) - width / 2;
    return {qBound(axis.left(), left, axis.right() - width), axis.top() + 2, width, axis.height() - 4};
}

void paintTicks(QPainter &painter, const TimelinePicture &picture, const QRectF &axis,
    const TimelineGeometry &geometry, const QList<models::TimeTick> &ticks)
{
    QFont bold = picture.font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const QRectF now = nowLabel(picture, axis, geometry);
    painter.setPen(picture.palette.color(QPalette::WindowText));
    for (const models::TimeTick &tick : ticks) {
        const qreal width = metrics.horizontalAdvance(tick.words) + 4;
        const QRectF place(geometry.x(tick.time) - width / 2, axis.top(), width, axis.height());
        if (!axis.contains(place) || place.intersects(now))
            continue;
        painter.setFont(tick.isDay ? bold : picture.font);
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tick.words);
    }
    painter.setFont(picture.font);
    if (now.isEmpty())
        return;
    painter.fillRect(now, picture.palette.color(QPalette::Text));
    painter.setPen(picture.palette.color(QPalette::Base));
    painter.drawText(now, Qt::AlignCenter | Qt::TextSingleLine, nowWords());
}

} // namespace

void paintAxis(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry,
    const QList<models::TimeTick> &ticks)
{
    const QRectF axis = geometry.axis();
    const QRectF corner = geometry.corner();
    painter.fillRect(axis.united(corner), picture.palette.color(QPalette::Window));
    paintBrush(painter, picture, geometry);
    paintTicks(painter, picture, axis, geometry, ticks);
    painter.setPen(QPen(picture.palette.color(QPalette::Mid), 1));
    painter.drawLine(QPointF(0, axis.bottom()), QPointF(axis.width() + corner.width(), axis.bottom()));
    // A tick says an hour or a day; this says which day, and of which year.
    const QString dates = Words::tr("%1 – %2", "first and last date in view")
                              .arg(date(picture.range.from), date(picture.range.to));
    const QRectF place = corner.adjusted(12, 0, -6, 0);
    const Qt::Alignment side = geometry.isMirrored() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(picture.palette.color(QPalette::PlaceholderText));
    painter.drawText(place, static_cast<int>(side | Qt::AlignVCenter) | Qt::TextSingleLine,
        QFontMetricsF(picture.font).elidedText(dates, Qt::ElideRight, place.width()));
}

} // namespace frontdesk::ui
