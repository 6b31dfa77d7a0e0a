// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "api/types/callrecord.h"
#include "core/result.h"

#include <QElapsedTimer>

namespace frontdesk::api {

class Attempt;
class CallLog;
class Endpoint;

//! Tells a log what becomes of one call.
class CallTrace final {
public:
    //! \a log and \a clock must outlive it.
    CallTrace(const Endpoint &endpoint, CallLog &log, const Clock &clock);

    //! It is sent once more.
    void sent();
    //! \a attempt ended with \a answer; whether that settles the call is not clear yet.
    void landed(const Attempt &attempt, const Result<Answer> &answer);
    //! It is settled.
    void finished(const Result<Answer> &answer);

private:
    //! Numbered when it is first told: what waits in the queue may be overtaken.
    void begin();
    void take(const Failure &failure);

    CallLog &m_log;
    const Clock &m_clock;
    CallRecord m_record;
    QElapsedTimer m_sinceSent;
};

} // namespace frontdesk::api
