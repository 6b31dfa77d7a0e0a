// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "ui/timelinepicture.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace frontdesk::policy {
struct Policy;
}

namespace frontdesk::ui {

//! A timeline as it goes into a file. A value, to be painted on any thread.
struct TimelineImage {
    TimelinePicture picture;
    QSizeF size; //!< Of the picture, without its heading.
    qreal scrolled = 0; //!< Rows that lie above it, in pixels.
    QStringList heading; //!< Lines that say what it shows; the first is its title.

    //! PNG, twice as fine as on the screen; less for one that would be larger than programs open.
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray svg() const;

private:
    [[nodiscard]] QSizeF sizeWithHeading() const;
    void paintAll(QPainter &painter) const;
};

//! Asks for a file's name and writes \a image into it, as PNG or SVG by the name. \a then gets the path, or
//! why it was not written, which may be what \a rules say; not once \a parent is gone or when nothing is
//! chosen.
void saveTimelineImage(const TimelineImage &image, const policy::Policy &rules, QWidget *parent,
    const std::function<void(const Result<QString> &)> &then);

} // namespace frontdesk::ui
