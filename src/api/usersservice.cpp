// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/usersservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/sessionsservice.h"
#include "api/transport.h"

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList texts(const QList<UserId> &ids)
{
    QStringList result;
    for (const UserId &id : ids)
        result << id.text();
    return result;
}

Endpoint filtered(Endpoint endpoint, const UsersQuery &query)
{
    return std::move(endpoint)
        .with("query", query.query)
        .with("email_address", query.emailAddresses)
        .with("user_id", texts(query.userIds));
}

} // namespace

UsersService::UsersService(Transport &transport)
    : m_transport(transport)
{
}

Call<Page<User>> UsersService::list(const UsersQuery &query, Urgency urgency)
{
    return {m_transport.send(
                filtered(Endpoint::get("users", urgency), query)
                    .with("order_by", u"-last_active_at"_s)
                    .with("limit", query.limit)
                    .with("offset", query.offset)
                    .provided(query.limit >= 1 && query.limit <= maximumPageSize, Refusal::LimitOutOfRange)
                    .provided(query.offset >= 0, Refusal::OffsetOutOfRange)),
        decodeUsers};
}

Call<qint64> UsersService::count(const UsersQuery &query)
{
    return {m_transport.send(filtered(Endpoint::get("users").literal("count"), query)), decodeTotalCount};
}

Call<Fetched<User>> UsersService::get(const UserId &id)
{
    return {m_transport.send(Endpoint::get("users").part(id.text())), fetched(decodeUser)};
}

} // namespace frontdesk::api
