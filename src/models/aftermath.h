// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace frontdesk::models {

//! What follows after a session was revoked: tokens handed out before are good until they expire.
struct Aftermath {
    enum class State {
        Counting, //!< Until `until` somebody may still act.
        Confirmed, //!< Asked again, Clerk said that the session has ended.
        Unconfirmed, //!< It could not be asked.
    };

    State state = State::Counting;
    Instant until {}; //!< When the last token that is known of expires.
    Instant confirmedAt {}; //!< With Confirmed.

    friend bool operator==(const Aftermath &a, const Aftermath &b) = default;
};

//! For a narrow column, e.g. "acts until 14:03:07".
[[nodiscard]] QString aftermathWords(const Aftermath &aftermath);

//! In a sentence. \a now tells how long it still is.
[[nodiscard]] QString aftermathSentence(const Aftermath &aftermath, Instant now);

} // namespace frontdesk::models
