// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/timeticks.h"

class QPainter;

namespace frontdesk::ui {

class TimelineGeometry;
struct TimelinePicture;

//! Paints what lies over the lanes of \a picture: the axis with \a ticks, the word "now", the dates in view,
//! and what is being marked.
void paintAxis(QPainter &painter, const TimelinePicture &picture, const TimelineGeometry &geometry,
    const QList<models::TimeTick> &ticks);

} // namespace frontdesk::ui
