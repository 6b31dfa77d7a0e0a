// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"

class QPointF;

namespace frontdesk::ui {

class TimelineGeometry;

//! The bar that \a position means: the one under it, or a narrow one close by; -1 for none.
[[nodiscard]] qsizetype barAt(
    const models::SessionLanes &lanes, const TimelineGeometry &geometry, QPointF position);

} // namespace frontdesk::ui
