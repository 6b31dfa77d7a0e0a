// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/usersservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/gatedchange.h"
#include "api/sessionsservice.h"
#include "api/transport.h"

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename T>
QStringList texts(const QList<T> &ids)
{
    QStringList result;
    for (const T &id : ids)
        result << id.text();
    return result;
}

QString milliseconds(const std::optional<Instant> &time)
{
    return time ? QString::number(time->time_since_epoch().count()) : QString();
}

Endpoint filtered(Endpoint endpoint, const UsersQuery &query)
{
    return std::move(endpoint)
        .with("query", query.query)
        .with("name_query", query.nameQuery)
        .with("email_address", query.emailAddresses)
        .with("phone_number", query.phoneNumbers)
        .with("user_id", texts(query.userIds))
        .with("organization_id", texts(query.organizationIds))
        .with("last_active_at_after", milliseconds(query.lastActiveAfter));
}

Endpoint about(const UserId &id)
{
    return Endpoint::post("users").part(id.text());
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
                    .with("order_by", query.inStableOrder ? u"+created_at"_s : u"-last_active_at"_s)
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

Call<Page<Membership>> UsersService::memberships(const UserId &id, int offset, Urgency urgency)
{
    return {m_transport.send(Endpoint::get("users", urgency)
                                 .part(id.text())
                                 .literal("organization_memberships")
                                 .with("limit", maximumPageSize)
                                 .with("offset", offset)
                                 .provided(offset >= 0, Refusal::OffsetOutOfRange)),
        decodeMemberships};
}

Call<User> UsersService::ban(const UserId &id, const Purpose &purpose)
{
    return change(about(id).literal("ban"), Action::BanUser, id, purpose);
}

Call<User> UsersService::unban(const UserId &id, const Purpose &purpose)
{
    return change(about(id).literal("unban"), Action::UnbanUser, id, purpose);
}

Call<User> UsersService::lock(const UserId &id, const Purpose &purpose)
{
    return change(about(id).literal("lock"), Action::LockUser, id, purpose);
}

Call<User> UsersService::unlock(const UserId &id, const Purpose &purpose)
{
    return change(about(id).literal("unlock"), Action::UnlockUser, id, purpose);
}

Call<User> UsersService::markPasswordCompromised(const UserId &id, const Purpose &purpose)
{
    // Ending sessions is a step of its own, with a record of its own.
    return change(
        about(id).literal("password").literal("set_compromised").body(R"({"revoke_all_sessions":false})"),
        Action::MarkPasswordCompromised, id, purpose);
}

Call<User> UsersService::clearPasswordCompromised(const UserId &id, const Purpose &purpose)
{
    return change(about(id).literal("password").literal("unset_compromised"),
        Action::ClearPasswordCompromised, id, purpose);
}

Call<User> UsersService::change(
    const Endpoint &endpoint, Action action, const UserId &id, const Purpose &purpose)
{
    return {GatedChange::send(m_transport, endpoint, {action, {}, id, {}, purpose}), decodeUser};
}

} // namespace frontdesk::api
