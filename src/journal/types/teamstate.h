// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/failure.h"

#include <optional>

namespace frontdesk::journal {

//! How this computer's journal and its team's stand to each other.
struct TeamState {
    enum class Kind {
        Off, //!< There is no team.
        Connecting, //!< For the first time, or what others wrote is still being fetched.
        Current, //!< All that was written here is there, and the other way round, as of lastExchange.
        Behind, //!< Something waits to be sent, or is on its way.
        Unreachable, //!< The server is not there or does not answer; tried again by itself.
        Refused, //!< The server or what it holds is not as it should be; `failure` says what.
    };

    Kind kind = Kind::Off;
    std::optional<Instant> lastExchange; //!< Since the program was started.
    qint64 waiting = 0; //!< Records that were written here and are not known to be there.
    std::optional<Failure> failure; //!< With Unreachable and Refused.

    friend bool operator==(const TeamState &a, const TeamState &b) = default;
};

} // namespace frontdesk::journal
