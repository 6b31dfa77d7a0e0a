// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/settledrevoke.h"

#include "api/decode.h"
#include "api/retrypolicy.h"
#include "api/transport.h"

namespace frontdesk::api {

namespace {

//! Whether \a failure leaves open what became of the session, or says that trying again is worth it.
bool isUnsettled(const Failure &failure)
{
    if (failure.fault == Fault::Cancelled)
        return false;
    return failure.outcomeUnknown || failure.httpStatus == 429;
}

//! What \a answer to a POST says; one that cannot be read does not say whether it was done.
Result<Session> sessionIn(const Result<Answer> &answer)
{
    return answer.and_then(decodeSession).map_error([](Failure failure) {
        failure.outcomeUnknown |= failure.fault == Fault::Malformed;
        return failure;
    });
}

} // namespace

SettledRevoke::SettledRevoke(Transport &transport, const Permit &permit, Endpoint request, SessionId id)
    : Pending(&transport)
    , m_transport(transport)
    , m_permit(permit)
    , m_request(std::move(request))
    , m_id(std::move(id))
{
    post();
}

void SettledRevoke::cancel()
{
    m_step.cancel();
}

void SettledRevoke::post()
{
    ++m_tries;
    Pending *step = m_transport.send(m_request, m_permit);
    connect(step, &Pending::finished, this, [this](const Result<Answer> &answer) {
        const Result<Session> session = sessionIn(answer);
        if (!session && isUnsettled(session.error()))
            return ask(session.error());
        finish(answer);
    });
    m_step = CallHandle(step);
}

void SettledRevoke::ask(const Failure &unsettled)
{
    Pending *step = m_transport.send(Endpoint::get("sessions", m_request.urgency()).part(m_id.text()));
    connect(step, &Pending::finished, this,
        [this, unsettled](const Result<Answer> &answer) { settle(unsettled, answer); });
    m_step = CallHandle(step);
}

void SettledRevoke::settle(const Failure &unsettled, const Result<Answer> &answer)
{
    const Result<Session> session = answer.and_then(decodeSession);
    if (session && isLive(session->status) && m_tries < maximumTries)
        return post();
    if (session && isLive(session->status)) {
        // It is known now that nothing happened.
        Failure failure = unsettled;
        failure.outcomeUnknown = false;
        return finish(fail(std::move(failure)));
    }
    const bool isGone = !session && session.error().httpStatus == 404;
    if (session || isGone)
        return finish(answer);
    Failure failure = session.error().fault == Fault::Cancelled ? session.error() : unsettled;
    failure.outcomeUnknown = unsettled.outcomeUnknown;
    finish(fail(std::move(failure)));
}

void SettledRevoke::finish(const Result<Answer> &answer)
{
    // Before the signal: whoever hears it may take the transport down, and this with it.
    deleteLater();
    Q_EMIT finished(answer);
}

} // namespace frontdesk::api
