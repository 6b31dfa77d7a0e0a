// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/failure.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <utility>

namespace frontdesk::api {

//! Name and value, in order; a name may come again.
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/*! One call as it is told to whoever looks at what goes over the wire.

    Keys and tokens are masked in every field from the start: nothing here has to be kept from a dump or a
    report. Who people are is not; IP addresses are masked where a record is shown. */
struct CallRecord {
    enum class State {
        Underway, //!< Sent, and not answered yet.
        Waiting, //!< Sent before without luck; waits for its next try, or for another key.
        Answered, //!< With success.
        Failed, //!< `failure` says how.
        Cancelled, //!< By Frontdesk, after it had been sent or before: see `tries`.
        NotSent, //!< Frontdesk refused it; `failure` says why.
    };

    quint64 number = 0; //!< Rises by one with each call of a transport; tells two records apart.
    State state = State::Underway;
    Instant began; //!< When it was sent first; of one never sent, when that was clear.
    QByteArray verb;
    QByteArray path; //!< Encoded, from below the base URL on, without the query.
    QByteArray query; //!< Encoded; may be empty.
    Headers headers; //!< As Frontdesk sets them, but for the one with the key.
    QByteArray body; //!< Empty for a GET.
    int tries = 0; //!< How often it was sent so far.
    int httpStatus = 0; //!< Of the last try; 0 when there was no HTTP answer.
    std::optional<std::chrono::milliseconds> duration; //!< From the first sending on, waits between tries in.
    qint64 received = 0; //!< Bytes of the last answer's body, decompressed.
    Headers answerHeaders; //!< Of the last answer.
    QByteArray answerBody; //!< Its beginning: at most callBodyKept bytes before masking.
    QString traceId; //!< May be empty.
    std::optional<Failure> failure; //!< Of the last try, or of the whole.

    [[nodiscard]] bool isOver() const { return state != State::Underway && state != State::Waiting; }
};

//! How many bytes of a body a record keeps.
inline constexpr qsizetype callBodyKept = 16'384;

} // namespace frontdesk::api
