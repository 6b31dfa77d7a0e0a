// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QColor>

namespace frontdesk::models {

//! The colour of a status's glyph and word on a light and on a dark ground, each with a contrast over 4.5.
struct StatusColours {
    QColor light;
    QColor dark;
};

//! What people call the status: "Signed out" for `ended`; "Unknown" for Unknown.
[[nodiscard]] QString statusName(api::SessionStatus status);
//! The same for a session; a status that we do not know is shown as Clerk wrote it.
[[nodiscard]] QString statusName(const api::Session &session);

//! One character that tells the status without colour.
[[nodiscard]] QString statusGlyph(api::SessionStatus status);

//! What the status means for this session, in sentences, with what a pending one still has to do.
[[nodiscard]] QString statusExplanation(const api::Session &session);

//! Invalid colours for Unknown: the text colour of the palette.
[[nodiscard]] StatusColours statusColours(api::SessionStatus status);

//! Order for sorting: what needs attention first.
[[nodiscard]] int statusRank(api::SessionStatus status);

} // namespace frontdesk::models
