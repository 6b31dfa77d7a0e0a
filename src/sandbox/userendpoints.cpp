// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/userendpoints.h"

#include "sandbox/parameters.h"
#include "sandbox/router.h"
#include "sandbox/userfilter.h"
#include "sandbox/userjson.h"

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Millis lockout = hour;

Answer noBan(const Request &request)
{
    return failed(request, 402, u"unsupported_subscription_plan_features"_s, u"Unsupported plan features"_s,
        u"Your current plan does not include banning users"_s);
}

Answer noLock(const Request &request)
{
    return failed(request, 403, u"feature_not_enabled"_s, u"not enabled"_s,
        u"User lockout is not enabled for this instance"_s);
}

} // namespace

UserEndpoints::UserEndpoints(World &world, const Settings &settings)
    : m_world(world)
    , m_canBan(settings.canBan)
    , m_canLock(settings.canLock)
{
}

template <typename Action>
void UserEndpoints::addAction(
    Router &router, const QByteArray &pattern, Action action, Answer (*refused)(const Request &))
{
    const QByteArray method = pattern == "/users/*" ? "GET" : "POST";
    router.add(method, pattern, [this, action, refused](const Request &request) {
        if (refused)
            return refused(request);
        const int row = m_world.personRow(request.parts.at(1));
        if (row < 0)
            return notFound(request, u"User"_s, request.parts.at(1));
        action(row);
        return answered(userJson(m_world.people()[static_cast<std::size_t>(row)], m_world.now()));
    });
}

void UserEndpoints::addTo(Router &router)
{
    router.add("GET", "/users", [this](const Request &request) { return list(request); });
    router.add("GET", "/users/count", [this](const Request &request) { return count(request); });
    addAction(router, "/users/*", [](int) {});
    const auto ban = m_canBan ? nullptr : noBan;
    const auto lock = m_canLock ? nullptr : noLock;
    addAction(
        router, "/users/*/ban", [this](int row) { m_world.setBanned(row, true); }, ban);
    addAction(
        router, "/users/*/unban", [this](int row) { m_world.setBanned(row, false); }, ban);
    addAction(
        router, "/users/*/lock", [this](int row) { m_world.setLocked(row, m_world.now() + lockout); }, lock);
    addAction(
        router, "/users/*/unlock", [this](int row) { m_world.setLocked(row, 0); }, lock);
    addAction(router, "/users/*/password/unset_compromised",
        [this](int row) { m_world.setPasswordCompromised(row, false); });
    router.add("POST", "/users/*/password/set_compromised",
        [this](const Request &request) { return setCompromised(request); });
    router.add("GET", "/users/*/organization_memberships",
        [this](const Request &request) { return memberships(request); });
}

Answer UserEndpoints::list(const Request &request) const
{
    std::optional<Answer> refusal;
    const std::vector<const Person *> found = orderedUsers(request, m_world, refusal);
    if (refusal)
        return *refusal;
    const Paging page = pagingOf(request);
    const Millis now = m_world.now();
    QJsonArray rows;
    for (auto place = static_cast<std::size_t>(page.offset); place < found.size() && rows.size() < page.limit;
         ++place)
        rows.append(userJson(*found[place], now));
    return answered(rows);
}

Answer UserEndpoints::count(const Request &request) const
{
    std::optional<Answer> refusal;
    const std::vector<const Person *> found = matchingUsers(request, m_world, refusal);
    if (refusal)
        return *refusal;
    return answered(
        QJsonObject {{u"object"_s, u"total_count"_s}, {u"total_count"_s, static_cast<qint64>(found.size())}});
}

Answer UserEndpoints::setCompromised(const Request &request)
{
    const int row = m_world.personRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"User"_s, request.parts.at(1));
    std::optional<Answer> refusal;
    const QJsonObject body = bodyOf(request, refusal);
    if (refusal)
        return *refusal;
    const QString known = u"revoke_all_sessions"_s;
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (member.key() != known)
            return failed(request, 422, u"form_param_unknown"_s, u"is unknown"_s,
                member.key() % u" is not a parameter of this request"_s, member.key());
        if (!member.value().isBool() && !member.value().isNull())
            return failed(request, 400, u"request_body_invalid"_s, u"Request body invalid"_s,
                known % u" has to be true or false"_s);
    }
    m_world.setPasswordCompromised(row, true);
    if (body.value(known).toBool())
        m_world.revokeAll(row);
    return answered(userJson(m_world.people()[static_cast<std::size_t>(row)], m_world.now()));
}

Answer UserEndpoints::memberships(const Request &request) const
{
    const int row = m_world.personRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"User"_s, request.parts.at(1));
    const Person &person = m_world.people()[static_cast<std::size_t>(row)];
    const Paging page = pagingOf(request);
    QJsonArray rows;
    for (qsizetype place = page.offset; place < person.memberships.size() && rows.size() < page.limit;
         ++place)
        rows.append(membershipJson(m_world, person, person.memberships.at(place)));
    return answered(QJsonObject {{u"data"_s, rows}, {u"total_count"_s, person.memberships.size()}});
}

} // namespace frontdesk::sandbox
