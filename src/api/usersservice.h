// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/fetched.h"
#include "api/types/user.h"
#include "api/urgency.h"
#include "core/page.h"

namespace frontdesk::api {

class Transport;

//! Which people to list. Everything given has to match.
struct UsersQuery {
    QString query; //!< Partial match over email, phone, username, id and names; empty: everyone.
    QStringList emailAddresses; //!< Exact; at most 100.
    QList<UserId> userIds; //!< Exact; at most 100.
    int limit = 10; //!< 1…500
    int offset = 0;
};

//! The Users resource, as far as finding people goes.
class UsersService final {
public:
    explicit UsersService(Transport &transport);

    //! GET /users, most recently active first. The answer has no total: count() does.
    Call<Page<User>> list(const UsersQuery &query, Urgency urgency = Urgency::Person);
    //! GET /users/count with the same filters.
    Call<qint64> count(const UsersQuery &query);
    //! GET /users/{id}
    Call<Fetched<User>> get(const UserId &id);

private:
    Transport &m_transport;
};

} // namespace frontdesk::api
