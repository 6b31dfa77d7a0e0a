// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"

namespace frontdesk::models {

//! What a session's bar shows, for a tooltip: line by line, plain text.
[[nodiscard]] QString barLines(const api::Session &session, const SessionBar &bar, Instant now);
//! The same in sentences, for a screen reader.
[[nodiscard]] QString barSentence(
    const api::Session &session, const SessionBar &bar, const SessionLane &lane, Instant now);
//! The lane's label, its client and how many sessions it has, line by line.
[[nodiscard]] QString laneLines(const SessionLane &lane);
//! What all lanes hold: "31 sessions in 6 browsers, 16 Nov 2026 to 3 Dec 2026".
[[nodiscard]] QString lanesSummary(const SessionLanes &lanes);
//! What is not among them, and why; empty: nothing.
[[nodiscard]] QString lanesGap(const SessionLanes &lanes);

} // namespace frontdesk::models
