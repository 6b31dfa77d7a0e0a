// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/session.h"
#include "token/verify.h"

#include <QObject>

namespace frontdesk {
class Veil;
}
namespace frontdesk::api {
class SessionsService;
}

namespace frontdesk::controllers {

class InstanceKeys;

//! What ties a token to a session.
enum class Belonging {
    ThisSession, //!< Its sid is the session's id, and its sub the session's user.
    OtherSession,
    SameUser, //!< It names no session, as template tokens do, and its sub is the session's user.
    OtherUser,
    Unknown, //!< It names no session, and who owns the session is not known.
};

//! What a token says, and what the instance's keys say to it.
struct TokenCheck {
    std::optional<token::DecodeError> unreadable; //!< Then nothing below is known.
    token::Verdict verdict;
    QString keyId; //!< May be empty.
    std::optional<QString> sessionId; //!< Believe this and the next two only with a valid signature.
    std::optional<QString> userId;
    std::optional<Instant> expiresAt;
};

//! What is known so far of one check. A part that has not been answered yet is nullopt.
struct VerifyReport {
    SessionId sessionId;
    bool withToken = false; //!< Without one only the session itself is asked for.
    std::optional<Result<api::Session>> session; //!< GET /sessions/{id}
    Instant checkedAt; //!< When that answer came.
    std::optional<Result<TokenCheck>> token; //!< Fails when the keys could not be had.
    std::optional<Result<api::Session>> legacy; //!< What the check that Clerk has deprecated answered.

    //! By what the token says of itself and Clerk of the session.
    [[nodiscard]] Belonging belonging() const;
    //! The session is active; the token, if there is one, is good and its own. False while that is open.
    [[nodiscard]] bool isGood() const;
};

/*! Checks a session, and a token against it: GET for the live status, the instance's public keys for the
    token, and Clerk's deprecated check as an extra.

    A newer check cancels the older one; what was asked for an older one is never reported.
*/
class VerifyController final : public QObject {
    Q_OBJECT

public:
    //! All must outlive the controller. \a clock is Clerk's, as far as it is known.
    VerifyController(
        api::SessionsService &sessions, InstanceKeys &keys, const Clock &clock, QObject *parent = nullptr);

    //! What hides who people are in the answers; nullptr: nothing does. \a veil must outlive the controller.
    void setVeil(Veil *veil) { m_veil = veil; }
    [[nodiscard]] Veil *veil() const { return m_veil; }
    //! Checks session \a id and, unless it is empty, \a token. What is no token at all never leaves.
    void verify(const SessionId &id, const Secret &token);
    //! Drops the check under way; nothing more is reported of it.
    void cancel();

    [[nodiscard]] bool isBusy() const { return m_open > 0; }
    //! What the times in reports are measured by.
    [[nodiscard]] const Clock &clock() const { return m_clock; }

Q_SIGNALS:
    //! A check has begun, or one more part of it is known.
    void changed(const frontdesk::controllers::VerifyReport &report);
    //! All parts are known.
    void finished();

private:
    template <typename T, typename Take>
    void ask(api::Call<T> call, Take take);
    //! A part is answered, and \a take keeps it, unless it was asked for an older check.
    template <typename T, typename Take>
    auto taking(Take take);
    void checkToken(const token::Jwt &jwt);
    void askDeprecatedCheck(const Secret &token);

    api::SessionsService &m_sessions;
    InstanceKeys &m_keys;
    const Clock &m_clock;
    Veil *m_veil = nullptr;
    VerifyReport m_report;
    QList<api::CallHandle> m_calls;
    quint64 m_generation = 0; //!< Tells answers to the current check from older ones.
    int m_open = 0; //!< Parts not answered yet.
};

} // namespace frontdesk::controllers
