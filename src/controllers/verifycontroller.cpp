// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/verifycontroller.h"

#include "api/sessionsservice.h"
#include "controllers/instancekeys.h"
#include "controllers/tokenfacts.h"

namespace frontdesk::controllers {

namespace {

TokenCheck unreadable(token::DecodeError error)
{
    TokenCheck check;
    check.unreadable = error;
    return check;
}

} // namespace

Belonging VerifyReport::belonging() const
{
    if (!token || !*token || (*token)->unreadable)
        return Belonging::Unknown;
    const TokenCheck &check = **token;
    const bool ownerKnown = session && *session;
    if (check.sessionId && *check.sessionId != sessionId.text())
        return Belonging::OtherSession;
    if (ownerKnown && check.userId != (*session)->userId.text())
        return Belonging::OtherUser;
    if (check.sessionId)
        return Belonging::ThisSession;
    return ownerKnown ? Belonging::SameUser : Belonging::Unknown;
}

bool VerifyReport::isGood() const
{
    if (!session || !*session || (*session)->status != api::SessionStatus::Active)
        return false;
    if (!withToken)
        return true;
    if (!token || !*token || (*token)->unreadable || (*token)->verdict.rejected)
        return false;
    return belonging() == Belonging::ThisSession || belonging() == Belonging::SameUser;
}

VerifyController::VerifyController(
    api::SessionsService &sessions, InstanceKeys &keys, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_sessions(sessions)
    , m_keys(keys)
    , m_clock(clock)
{
}

template <typename T, typename Take>
auto VerifyController::taking(Take take)
{
    ++m_open;
    return [this, take = std::move(take), generation = m_generation](const Result<T> &answer) {
        if (generation != m_generation)
            return;
        take(answer);
        --m_open;
        Q_EMIT changed(m_report);
        // Whoever listens may have started the next check.
        if (generation == m_generation && m_open == 0)
            Q_EMIT finished();
    };
}

template <typename T, typename Take>
void VerifyController::ask(api::Call<T> call, Take take)
{
    m_calls << std::move(call).then(this, taking<T>(std::move(take)));
}

void VerifyController::verify(const SessionId &id, const Secret &token)
{
    cancel();
    m_report = {};
    m_report.sessionId = id;
    m_report.withToken = !token.isEmpty();
    ask(m_sessions.get(id), [this](const Result<api::Fetched<api::Session>> &answer) {
        m_report.checkedAt = m_clock.now();
        m_report.session
            = answer.map([](const api::Fetched<api::Session> &fetched) { return fetched.value; });
    });
    if (m_report.withToken) {
        const token::Decoded jwt = token::decode(token);
        if (jwt)
            checkToken(veiled(*jwt, m_veil));
        else
            m_report.token = unreadable(jwt.error());
    }
    Q_EMIT changed(m_report);
}

void VerifyController::cancel()
{
    ++m_generation;
    m_open = 0;
    for (const api::CallHandle &call : std::as_const(m_calls))
        call.cancel();
    m_calls.clear();
}

void VerifyController::checkToken(const token::Jwt &jwt)
{
    m_keys.find(jwt.kid, this, taking<api::Jwks>([this, jwt](const Result<api::Jwks> &keys) {
        m_report.token = keys.map([this, &jwt](const api::Jwks &known) {
            TokenCheck check;
            check.verdict = token::verify(jwt, known, m_clock.now());
            check.keyId = jwt.kid;
            check.sessionId = jwt.sid();
            check.userId = jwt.sub();
            check.expiresAt = jwt.exp();
            return check;
        });
    }));
    askDeprecatedCheck(jwt.compact);
}

void VerifyController::askDeprecatedCheck(const Secret &token)
{
    const auto take = [this](const Result<api::Session> &answer) { m_report.legacy = answer; };
    // Deprecated so that nobody relies on it; here it is only an extra to the check above.
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    ask(m_sessions.verify(m_report.sessionId, token), take);
    QT_WARNING_POP
}

} // namespace frontdesk::controllers
