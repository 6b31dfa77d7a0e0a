// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/gate.h"
#include "api/types/fetched.h"
#include "api/types/session.h"
#include "api/types/token.h"
#include "api/urgency.h"
#include "core/change.h"
#include "core/page.h"

namespace frontdesk::api {

class Transport;

inline constexpr int maximumPageSize = 500; //!< Clerk silently gives 10 rows for more.

//! Which sessions to list.
struct SessionsQuery {
    UserId userId; //!< Give this or clientId.
    ClientId clientId;
    //! Any but Unknown is asked of the server, Pending apart: the API knows no filter for it, so the caller
    //! keeps what it wants of the unfiltered answer.
    std::optional<SessionStatus> status;
    int limit = maximumPageSize; //!< 1…500
    int offset = 0; //!< From 0
};

//! What there is to say about revoking one session.
struct RevokeRequest {
    UserId user {}; //!< Whose session it is, for the journal; may be empty.
    Purpose purpose {}; //!< Why, for the journal.
    Urgency urgency = Urgency::Person;
};

/*! The Sessions resource of Clerk's Backend API.

    What changes something passes the transport's gate first, and fails with what that says. */
class SessionsService final {
public:
    explicit SessionsService(Transport &transport);

    /*! GET /sessions, newest created first. Sends `paginated=true`, reads both list shapes.
        With neither user nor client it lists all sessions, which Clerk has deprecated since 2024-01-01; no
        screen does that. Faults: Refused for limit or offset out of range, else the transport's. */
    Call<Page<Session>> list(const SessionsQuery &query, Urgency urgency = Urgency::Person);

    //! The same, for decodeSessions() on another thread: a page of 500 is a third of a megabyte.
    Call<Answer> undecodedList(const SessionsQuery &query, Urgency urgency = Urgency::Person);

    //! GET /sessions/{id}, with the body as it came. `latestActivity` may be missing here.
    Call<Fetched<Session>> get(const SessionId &id, Urgency urgency = Urgency::Person);

    /*! POST /sessions/{id}/revoke. Cannot be undone; tokens already minted live on until they expire.
        When no answer comes, a GET settles what happened, and the POST goes again only where that shows the
        session still live; a failure with `outcomeUnknown` means that not even the GET was answered. */
    Call<Session> revoke(const SessionId &id, const RevokeRequest &request = {});

    //! As revoke(), under a \a permit that the gate has given already; settled with the gate like any other.
    Call<Session> revoke(const SessionId &id, const Permit &permit, Urgency urgency);

    /*! POST /sessions/{id}/verify with \a token. Clerk has deprecated it and dropped it from version
        2025-04-10 on: this one request pins 2025-03-12. 404 and 410 mean that Clerk has retired it. */
    [[deprecated("Clerk has retired this check; verify locally and GET the session")]] Call<Session> verify(
        const SessionId &id, const Secret &token);

    //! POST /sessions/{id}/tokens: a plain session token. Never retried.
    Call<Token> createToken(const SessionId &id, const TokenRequest &request = {});

    //! POST /sessions/{id}/tokens/{name}. \a name is the template's name, not its id. Never retried.
    Call<Token> createTokenFromTemplate(
        const SessionId &id, const QString &name, const TokenRequest &request = {});

    //! POST /sessions: for tests of an application; production instances refuse it. Never retried.
    Call<Session> create(const UserId &userId, const OrganizationId &activeOrganizationId = {});

private:
    [[nodiscard]] Pending *sendList(const SessionsQuery &query, Urgency urgency);

    Transport &m_transport;
};

//! True when a failed verify() says that Clerk has switched the call off, not that the session is gone.
[[nodiscard]] bool isRetiredCheck(const Failure &failure);

} // namespace frontdesk::api
