// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/cellpainter.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QtMath>

namespace frontdesk::ui {

namespace {

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

void CellPainter::draw(QPainter *painter, const QStyleOptionViewItem &option)
{
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionViewItem frame = option;
    frame.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);
    if (option.text.isEmpty())
        return;

    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    const QRect area = style->subElementRect(QStyle::SE_ItemViewItemText, &frame, option.widget)
                           .adjusted(margin, 0, -margin, 0);
    const auto role
        = option.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text;
    painter->save();
    painter->setFont(option.font);
    painter->setPen(option.palette.color(groupOf(option.state), role));
    const QStaticText text = laidOut(option);
    const QSize size(qCeil(text.size().width()), qCeil(text.size().height()));
    if (size.width() > area.width()) {
        painter->setLayoutDirection(option.direction);
        painter->drawText(area, static_cast<int>(option.displayAlignment) | Qt::TextSingleLine,
            QFontMetrics(option.font).elidedText(option.text, option.textElideMode, area.width()));
    } else {
        const QRect place = QStyle::alignedRect(option.direction, option.displayAlignment, size, area);
        painter->drawStaticText(place.topLeft(), text);
    }
    painter->restore();
}

// In its font and direction.
QStaticText CellPainter::laidOut(const QStyleOptionViewItem &option)
{
    const QString key = option.font.key() + (option.direction == Qt::RightToLeft ? u'<' : u'>') + option.text;
    if (const QStaticText *text = m_known.object(key))
        return *text;
    QStaticText text(option.text);
    text.setTextFormat(Qt::PlainText);
    text.setPerformanceHint(QStaticText::AggressiveCaching);
    QTextOption how;
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::NoWrap);
    text.setTextOption(how);
    text.prepare({}, option.font);
    m_known.insert(key, new QStaticText(text));
    return text;
}

} // namespace frontdesk::ui
