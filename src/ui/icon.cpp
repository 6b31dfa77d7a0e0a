// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor inkFor(QIcon::Mode mode, QPalette::ColorRole role)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Selected)
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, role);
}

//! Draws when it is painted, so that another palette and another scale need nobody's help.
class InkedIcon final : public QIconEngine {
public:
    InkedIcon(QString name, QPalette::ColorRole role)
        : m_name(std::move(name))
        , m_role(role)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QSize pixels = rect.size() * painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, drawn(pixels, mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override { return drawn(size, mode); }

    [[nodiscard]] QIconEngine *clone() const override { return new InkedIcon(m_name, m_role); }

private:
    [[nodiscard]] QPixmap drawn(const QSize &pixels, QIcon::Mode mode) const
    {
        // Drawing is dear and tables ask for every cell.
        const QColor ink = inkFor(mode, m_role);
        const QString key = u"icon/%1/%2/%3"_s.arg(m_name, ink.name(QColor::HexArgb)).arg(pixels.width());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(u":/icons/"_s + m_name + u".svg"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QSvgRenderer renderer(file.readAll().replace("#000000"_ba, ink.name().toLatin1()));
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setOpacity(ink.alphaF());
        renderer.render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    const QString m_name;
    const QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new InkedIcon(name, role));
}

} // namespace frontdesk::ui
