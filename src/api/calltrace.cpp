// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calltrace.h"

#include "api/attempt.h"
#include "api/calllog.h"
#include "api/requestheaders.h"
#include "api/withoutsecrets.h"

namespace frontdesk::api {

namespace {

//! Cut before it is masked: a token that is cut still begins like one.
QByteArray kept(const QByteArray &body)
{
    return withoutSecrets(body.left(callBodyKept));
}

Headers masked(Headers headers)
{
    for (auto &[name, value] : headers)
        value = name.compare("Set-Cookie", Qt::CaseInsensitive) == 0 ? QByteArray("•••")
                                                                     : withoutSecrets(value);
    return headers;
}

} // namespace

CallTrace::CallTrace(const Endpoint &endpoint, CallLog &log, const Clock &clock)
    : m_log(log)
    , m_clock(clock)
{
    m_record.verb = endpoint.verbName();
    m_record.path = withoutSecrets(endpoint.path());
    m_record.query = withoutSecrets(endpoint.query());
    m_record.headers = masked(requestHeaders(endpoint));
    m_record.body = kept(endpoint.json());
}

void CallTrace::begin()
{
    m_record.number = m_log.nextNumber();
    m_record.began = m_clock.now();
}

void CallTrace::sent()
{
    if (m_record.tries++ == 0) {
        begin();
        m_sinceSent.start();
    }
    m_record.state = CallRecord::State::Underway;
    m_log.note(m_record);
}

void CallTrace::landed(const Attempt &attempt, const Result<Answer> &answer)
{
    m_record.received = attempt.received();
    m_record.answerHeaders = masked(attempt.headers());
    if (answer)
        return; // all else comes with its end, which is now
    m_record.answerBody = kept(attempt.rejectedBody());
    take(answer.error());
    m_record.state = CallRecord::State::Waiting;
    m_log.note(m_record);
}

void CallTrace::take(const Failure &failure)
{
    m_record.httpStatus = failure.httpStatus;
    m_record.traceId = withoutSecrets(failure.traceId);
    m_record.failure = failure;
    m_record.failure->detail = withoutSecrets(failure.detail);
    m_record.failure->request = withoutSecrets(failure.request);
    m_record.failure->traceId = m_record.traceId;
    for (ApiError &error : m_record.failure->errors)
        error = {withoutSecrets(error.code), withoutSecrets(error.message), withoutSecrets(error.longMessage),
            {}}; // the rest is in the body
}

void CallTrace::finished(const Result<Answer> &answer)
{
    using State = CallRecord::State;
    if (m_record.tries == 0)
        begin();
    else
        m_record.duration = std::chrono::milliseconds(m_sinceSent.elapsed());
    if (answer) {
        m_record.state = State::Answered;
        m_record.httpStatus = answer->httpStatus;
        m_record.traceId = withoutSecrets(answer->traceId);
        m_record.answerBody = kept(answer->body);
        m_record.failure.reset();
    } else {
        take(answer.error());
        if (answer.error().fault == Fault::Cancelled)
            m_record.state = State::Cancelled;
        else
            m_record.state = m_record.tries == 0 ? State::NotSent : State::Failed;
    }
    m_log.note(m_record);
}

} // namespace frontdesk::api
