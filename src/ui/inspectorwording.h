// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "controllers/inspectorcontroller.h"
#include "ui/tokenwording.h"

namespace frontdesk::ui {

//! The one sentence that matters: whether the token is good now, and if not why.
[[nodiscard]] TokenLine verdictLine(const controllers::InspectorController &controller);

//! What it is and who signed it.
[[nodiscard]] QString originWords(const controllers::Inspection &inspection);

// The parts of the check; an empty text where there is nothing to say.
//! Whether the signature is somebody's that is known.
[[nodiscard]] TokenLine keyLine(const controllers::InspectorController &controller);
//! Whether its times allow it at \a time.
[[nodiscard]] TokenLine timeLine(const controllers::InspectorController &controller, Instant time);
//! Whether its session still lives.
[[nodiscard]] TokenLine liveLine(const controllers::InspectorController &controller);
//! Whether this computer's clock can be trusted.
[[nodiscard]] TokenLine clockLine(const controllers::InspectorController &controller);

} // namespace frontdesk::ui
