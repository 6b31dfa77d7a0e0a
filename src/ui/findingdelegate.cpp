// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/findingdelegate.h"

#include "models/findingsmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace frontdesk::ui {

namespace {

constexpr int margin = 10;

//! Where title and evidence stand in \a area, which may be as high as it likes.
struct Places {
    QFont bold;
    QRect title;
    QRect evidence;
    int flags = 0;

    Places(const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &area)
        : bold(option.font)
        , flags(static_cast<int>(Qt::TextWordWrap | Qt::AlignTop
              | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft)))
    {
        bold.setBold(true);
        const auto taken = [this](const QFont &font, const QRect &from, const QString &text) {
            const int height = QFontMetrics(font).boundingRect(from, flags, text).height();
            return QRect(from.topLeft(), QSize(from.width(), height));
        };
        title = taken(bold, area, index.data().toString());
        evidence = taken(option.font, area.adjusted(0, title.height() + 2, 0, 0),
            index.data(models::FindingsModel::EvidenceRole).toString());
    }
};

} // namespace

void FindingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const Places places(option, index, option.rect.adjusted(margin, margin, -margin, -margin));
    painter->save();
    painter->setPen(frame.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(places.bold);
    painter->drawText(places.title, places.flags, index.data().toString());
    painter->setFont(option.font);
    painter->drawText(
        places.evidence, places.flags, index.data(models::FindingsModel::EvidenceRole).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    constexpr int anyHeight = 10'000;
    const Places places(option, index, QRect(0, 0, width - 2 * margin, anyHeight));
    return {width, places.evidence.bottom() + 1 + 2 * margin};
}

} // namespace frontdesk::ui
