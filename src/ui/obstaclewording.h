// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/obstacle.h"
#include "ui/failurewording.h"

namespace frontdesk::ui {

//! What stands in the way, with host and subject, and what to do.
[[nodiscard]] Wording obstacleWording(const Obstacle &obstacle);

//! The same for "Copy details": a line for each thing that is known. In English.
[[nodiscard]] QStringList obstacleDetails(const Obstacle &obstacle);

} // namespace frontdesk::ui
