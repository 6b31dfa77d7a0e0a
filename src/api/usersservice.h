// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/fetched.h"
#include "api/types/membership.h"
#include "api/types/user.h"
#include "api/urgency.h"
#include "core/change.h"
#include "core/clock.h"
#include "core/page.h"

#include <optional>

namespace frontdesk::api {

class Endpoint;
class Transport;

//! Which people to list. Everything given has to match.
struct UsersQuery {
    QString query; //!< Partial match over email, phone, username, id and names; empty: everyone.
    QString nameQuery {}; //!< Partial match over first and last names.
    QStringList emailAddresses; //!< Exact; at most 100.
    QStringList phoneNumbers {}; //!< Exact, as "+4930901820"; at most 100.
    QList<UserId> userIds; //!< Exact; at most 100.
    QList<OrganizationId> organizationIds {}; //!< Members of any; at most 100.
    //! Last active after this. How exactly Clerk knows when that was it does not say: what it tells of a
    //! person is the day.
    std::optional<Instant> lastActiveAfter {};
    //! Ordered by when they were created, which stays the same from page to page; else by when they were
    //! last active, newest first.
    bool inStableOrder = false;
    int limit = 10; //!< 1…500
    int offset = 0;
};

/*! The Users resource, as far as finding people and keeping their accounts safe goes.

    What changes something passes the transport's gate first, and is never retried. Failures a plan or a role
    brings about are Rejected: 402 for ban, 403 for lock.
*/
class UsersService final {
public:
    explicit UsersService(Transport &transport);

    //! GET /users. The answer has no total: count() does.
    Call<Page<User>> list(const UsersQuery &query, Urgency urgency = Urgency::Person);
    //! GET /users/count with the same filters.
    Call<qint64> count(const UsersQuery &query);
    //! GET /users/{id}
    Call<Fetched<User>> get(const UserId &id);
    //! GET /users/{id}/organization_memberships, from \a offset on: at most 500, and how many there are.
    Call<Page<Membership>> memberships(const UserId &id, int offset = 0, Urgency urgency = Urgency::Person);

    //! POST /users/{id}/ban: no sign-in any more, and Clerk ends all sessions. Only with some plans.
    Call<User> ban(const UserId &id, const Purpose &purpose);
    //! POST /users/{id}/unban. Sessions do not come back.
    Call<User> unban(const UserId &id, const Purpose &purpose);
    //! POST /users/{id}/lock: no sign-in for the instance's lockout time. Sessions go on.
    Call<User> lock(const UserId &id, const Purpose &purpose);
    //! POST /users/{id}/unlock
    Call<User> unlock(const UserId &id, const Purpose &purpose);
    //! POST /users/{id}/password/set_compromised: another password has to be chosen at the next sign-in.
    //! Sessions go on.
    Call<User> markPasswordCompromised(const UserId &id, const Purpose &purpose);
    //! POST /users/{id}/password/unset_compromised
    Call<User> clearPasswordCompromised(const UserId &id, const Purpose &purpose);

private:
    //! Sends what \a endpoint, in which the person is named, comes to.
    Call<User> change(const Endpoint &endpoint, Action action, const UserId &id, const Purpose &purpose);

    Transport &m_transport;
};

} // namespace frontdesk::api
