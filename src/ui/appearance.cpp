// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance.h"

#include "ui/contraststyle.h"
#include "ui/housestyle.h"

#include <QApplication>
#include <QStyle>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QStyleHints>
#endif

#include <optional>

namespace frontdesk::ui {

using settings::Appearance;

namespace {

struct Colours {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb mid; //!< Under initials; words stand on it too.
    QRgb text;
    QRgb quiet; //!< PlaceholderText: still readable
    QRgb disabled; //!< Outlines have it too: three to one on what lies beside them.
    QRgb accent;
    QRgb onAccent;
    QRgb link;
};

constexpr Colours light {0xfff3f4f6, 0xffffffff, 0xfff7f8fa, 0xffe9ebef, 0xffd5d9df, 0xff1b1f24, 0xff57606a,
    0xff848b93, 0xff1f6feb, 0xffffffff, 0xff0b5cad};
constexpr Colours dark {0xff24262a, 0xff1e1e1e, 0xff26282c, 0xff33363c, 0xff4a4f57, 0xffe6e8eb, 0xffa9b1ba,
    0xff7d848c, 0xff2f6fd0, 0xffffffff, 0xff79b8ff};
constexpr Colours highContrast {0xff000000, 0xff000000, 0xff101010, 0xff000000, 0xff404040, 0xffffffff,
    0xffe0e0e0, 0xffa0a0a0, 0xff7fd4ff, 0xff000000, 0xff7fd4ff};

QPalette paletteFrom(const Colours &colours)
{
    QPalette palette((QColor(colours.button)), QColor(colours.window));
    const struct {
        QPalette::ColorRole role;
        QRgb colour;
    } roles[] = {
        {QPalette::Window, colours.window},
        {QPalette::WindowText, colours.text},
        {QPalette::Base, colours.base},
        {QPalette::AlternateBase, colours.alternate},
        {QPalette::Text, colours.text},
        {QPalette::Button, colours.button},
        {QPalette::Mid, colours.mid},
        {QPalette::ButtonText, colours.text},
        {QPalette::BrightText, colours.text},
        {QPalette::PlaceholderText, colours.quiet},
        {QPalette::Highlight, colours.accent},
        {QPalette::HighlightedText, colours.onAccent},
        {QPalette::Link, colours.link},
        {QPalette::LinkVisited, colours.link},
        {QPalette::ToolTipBase, colours.button},
        {QPalette::ToolTipText, colours.text},
    };
    for (const auto &[role, colour] : roles)
        palette.setColor(role, QColor(colour));
    for (const auto role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    return palette;
}

QStyle *styleOf(Appearance appearance, const QString &desktopStyle)
{
    switch (appearance) {
    case Appearance::System:
        return new RoomyStyle(desktopStyle);
    case Appearance::HighContrast:
        return new ContrastStyle;
    case Appearance::Light:
    case Appearance::Dark:
        break;
    }
    return new HouseStyle;
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
Qt::ColorScheme schemeOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return Qt::ColorScheme::Light;
    case Appearance::Dark:
    case Appearance::HighContrast:
        return Qt::ColorScheme::Dark;
    }
    return Qt::ColorScheme::Unknown;
}
#endif

} // namespace

QPalette paletteOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        break;
    case Appearance::Light:
        return paletteFrom(light);
    case Appearance::Dark:
        return paletteFrom(dark);
    case Appearance::HighContrast:
        return paletteFrom(highContrast);
    }
    return {};
}

void apply(Appearance appearance)
{
    // As the desktop has it, before anything was changed.
    static const QString desktopStyle = QApplication::style()->objectName();
    static std::optional<Appearance> current;
    if (appearance == std::exchange(current, appearance))
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // What the desktop draws, a title bar or a file dialog, fits.
    QGuiApplication::styleHints()->setColorScheme(schemeOf(appearance));
#endif
    QApplication::setStyle(styleOf(appearance, desktopStyle));
    QApplication::setPalette(paletteOf(appearance));
}

} // namespace frontdesk::ui
