// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change.h"
#include "core/clock.h"
#include "core/secretkey.h"

#include <optional>

namespace frontdesk::journal {

//! Names one entry of one journal; positive.
using EntryId = qint64;

//! What is about to be done, by whom and where: written before it is done.
struct Intent {
    Instant at; //!< By this computer's clock.
    QString operatorName; //!< Who sits at the desk; never empty.
    QString instance; //!< What the desk calls the instance.
    InstanceId instanceId; //!< Clerk's id of it; empty while that is not known.
    Environment environment = Environment::Production;
    Change change;

    friend bool operator==(const Intent &a, const Intent &b) = default;
};

//! What became of it.
struct Outcome {
    enum class Kind {
        Done, //!< Clerk did it, or it had been done before.
        Failed, //!< It was not done.
        Unknown, //!< It may or may not have been done: no answer came, and asking brought none either.
    };

    Instant at;
    Kind kind = Kind::Unknown;
    int httpStatus = 0; //!< 0 when there was no HTTP answer.
    QString traceId; //!< May be empty.
    QString detail; //!< Technical words, redacted; may be empty.
    std::optional<Instant> expires = {}; //!< When the token that was handed out is good no longer.

    friend bool operator==(const Outcome &a, const Outcome &b) = default;
};

//! An intent and what is known of its outcome.
struct Entry {
    EntryId id = 0;
    Intent intent;
    std::optional<Outcome> outcome; //!< nullopt: still open, or the program ended before it was known.

    friend bool operator==(const Entry &a, const Entry &b) = default;
};

} // namespace frontdesk::journal
