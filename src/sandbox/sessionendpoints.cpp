// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sessionendpoints.h"

#include "sandbox/gate.h"
#include "sandbox/parameters.h"
#include "sandbox/router.h"

#include <algorithm>
#include <array>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

// Not "pending": no version of the API can be asked for it.
constexpr std::array filterable {Status::Abandoned, Status::Active, Status::Ended, Status::Expired,
    Status::Removed, Status::Replaced, Status::Revoked};

//! Rows of the sessions a list chooses from, newest first.
struct Choice {
    const QList<int> *rows = nullptr; //!< Oldest first; null: all of them.
    int size = 0;

    [[nodiscard]] int at(int place) const { return rows ? rows->at(size - 1 - place) : size - 1 - place; }
};

Choice chosen(
    const World &world, const std::optional<QByteArray> &user, const std::optional<QByteArray> &client)
{
    static const QList<int> none;
    if (!user && !client)
        return {nullptr, world.sessionCount()};
    const int row = user ? world.personRow(*user) : world.clientRow(*client);
    const auto place = static_cast<std::size_t>(row);
    const QList<int> &rows = row < 0 ? none
        : user                       ? world.people()[place].sessions
                                     : world.clients()[place].sessions;
    return {&rows, static_cast<int>(rows.size())};
}

std::optional<Status> statusOf(const Request &request, std::optional<Answer> &refusal)
{
    const auto word = request.value("status");
    if (!word)
        return std::nullopt;
    const auto found = std::find_if(
        filterable.begin(), filterable.end(), [&](Status status) { return *word == statusWord(status); });
    if (found != filterable.end())
        return *found;
    refusal = invalidValue(request, u"status"_s, *word);
    return std::nullopt;
}

//! The rows of one page, and how many there are on all.
struct Selection {
    QList<int> rows;
    int total = 0;
};

Selection selection(const Request &request, World &world, std::optional<Status> status, const Paging &page)
{
    const auto user = request.value("user_id");
    const auto client = request.value("client_id");
    const Choice choice = chosen(world, user, client);
    Selection selected;
    if (!status && !(user && client)) {
        // Every row counts: go straight to the page.
        selected.total = choice.size;
        for (int place = page.offset; place < choice.size && selected.rows.size() < page.limit; ++place)
            selected.rows.append(choice.at(place));
        return selected;
    }
    const Millis now = world.now();
    const int clientRow = client ? world.clientRow(*client) : -1;
    for (int place = 0; place < choice.size; ++place) {
        const Session &session = world.session(choice.at(place), now);
        if ((status && session.status != *status) || (client && session.client != clientRow))
            continue;
        if (selected.total++ >= page.offset && selected.rows.size() < page.limit)
            selected.rows.append(choice.at(place));
    }
    return selected;
}

} // namespace

SessionEndpoints::SessionEndpoints(World &world, const Instance &instance, Faults &faults)
    : m_world(world)
    , m_instance(instance)
    , m_faults(faults)
{
}

void SessionEndpoints::addTo(Router &router)
{
    router.add("GET", "/sessions", [this](const Request &request) { return list(request); });
    router.add("POST", "/sessions", [this](const Request &request) { return create(request); });
    router.add("GET", "/sessions/*", [this](const Request &request) { return get(request); });
    router.add("POST", "/sessions/*/revoke", [this](const Request &request) { return revoke(request); });
    router.add("GET", "/sandbox/ledger", [this](const Request &) { return answered(ledger()); });
}

Answer SessionEndpoints::list(const Request &request)
{
    std::optional<Answer> refusal;
    const std::optional<Status> status = statusOf(request, refusal);
    if (refusal)
        return *refusal;
    const Paging page = pagingOf(request);
    const Millis now = m_world.now();
    const bool withTasks = knowsTasks(request);
    const Selection selected = selection(request, m_world, status, page);
    QByteArray json(page.envelope ? "{\"data\":[" : "[");
    json.reserve(768 * selected.rows.size() + 64);
    for (const int row : selected.rows) {
        if (!json.endsWith('['))
            json.append(',');
        json.append(sessionAsSeen(m_world, row, withTasks, now));
    }
    json.append(']');
    if (page.envelope)
        json.append(",\"total_count\":" + QByteArray::number(selected.total) + '}');
    return answered(std::move(json));
}

Answer SessionEndpoints::create(const Request &request)
{
    if (m_instance.production)
        return failed(request, 400, u"request_invalid_for_environment"_s,
            u"Request invalid for environment"_s, u"Sessions are created on development instances only"_s);
    std::optional<Answer> refusal;
    const QJsonObject body = bodyOf(request, refusal);
    if (refusal)
        return *refusal;
    const QString userId = body.value(u"user_id"_s).toString();
    if (userId.isEmpty())
        return failed(request, 422, u"form_param_missing"_s, u"is missing"_s, u"user_id must be included"_s,
            u"user_id"_s);
    const int person = m_world.personRow(userId.toUtf8());
    if (person < 0)
        return failed(request, 422, u"form_resource_not_found"_s, u"not found"_s,
            u"No user was found with id "_s % userId, u"user_id"_s);
    const Person &row = m_world.people()[static_cast<std::size_t>(person)];
    if (row.banned)
        return failed(request, 403, u"user_banned"_s, u"User is banned"_s, u"A banned user cannot sign in"_s);
    int organization = -1;
    const QString organizationId = body.value(u"active_organization_id"_s).toString();
    if (!organizationId.isEmpty()) {
        organization = m_world.organizationRow(organizationId.toUtf8());
        const bool belongs = std::any_of(row.memberships.begin(), row.memberships.end(),
            [&](const Membership &membership) { return membership.organization == organization; });
        if (!belongs)
            return failed(request, 422, u"form_resource_not_found"_s, u"not found"_s,
                u"The user is no member of an organization with id "_s % organizationId,
                u"active_organization_id"_s);
    }
    return answered(sessionAsSeen(
        m_world, m_world.createSession(person, organization), knowsTasks(request), m_world.now()));
}

Answer SessionEndpoints::get(const Request &request)
{
    const int row = m_world.sessionRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"Session"_s, request.parts.at(1));
    const Session &session = m_world.session(row, m_world.now());
    return answered(rendered(
        m_world, session, {.withTasks = knowsTasks(request), .withActivity = !session.hidesActivityInGet}));
}

Answer SessionEndpoints::revoke(const Request &request)
{
    const int row = m_world.sessionRow(request.parts.at(1));
    if (row < 0)
        return notFound(request, u"Session"_s, request.parts.at(1));
    const Session &session = m_world.session(row, m_world.now());
    const int person = session.person;
    const bool wasLive = isLive(session.status);
    ++(wasLive ? m_revoked : m_revokedAgain);
    m_world.revoke(row);
    if (wasLive && m_faults.appears()) {
        ++m_appeared;
        m_world.createSession(person, -1);
    }
    return answered(sessionAsSeen(m_world, row, knowsTasks(request), m_world.now()));
}

QJsonObject SessionEndpoints::ledger() const
{
    return {{u"revoked"_s, m_revoked}, {u"revoked_again"_s, m_revokedAgain}, {u"appeared"_s, m_appeared}};
}

QByteArray sessionAsSeen(World &world, int row, bool withTasks, Millis now)
{
    if (withTasks)
        return world.sessionJson(row, now);
    return rendered(world, world.session(row, now), {.withTasks = false});
}

} // namespace frontdesk::sandbox
