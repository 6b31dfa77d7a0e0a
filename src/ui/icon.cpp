// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icon.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QPixmap drawn(const QByteArray &svg, const QColor &colour, int size)
{
    QByteArray coloured = svg;
    coloured.replace("#000000"_ba, colour.name().toLatin1());
    QSvgRenderer renderer(coloured);
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    // Drawing is dear and tables ask for every cell; the set is small.
    static QHash<QString, QIcon> drawnBefore;
    const QColor normal = palette.color(QPalette::Active, QPalette::WindowText);
    QIcon &result = drawnBefore[name + normal.name(QColor::HexArgb)];
    if (!result.isNull())
        return result;
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray svg = file.readAll();
    for (const int size : {16, 24, 32, 48}) {
        result.addPixmap(drawn(svg, normal, size));
        result.addPixmap(
            drawn(svg, palette.color(QPalette::Disabled, QPalette::WindowText), size), QIcon::Disabled);
    }
    return result;
}

} // namespace frontdesk::ui
