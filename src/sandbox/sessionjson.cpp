// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sessionjson.h"

#include "sandbox/catalog.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

namespace {

// Every text in a session is ours and needs no escaping; QJsonObject would take most of the start-up time.
void member(QByteArray &json, const char *name, const QByteArray &text)
{
    json.append(",\"").append(name).append("\":\"").append(text).append('"');
}

void member(QByteArray &json, const char *name, Millis time)
{
    json.append(",\"").append(name).append("\":").append(QByteArray::number(time));
}

void activity(QByteArray &json, const Activity &activity)
{
    const Device &device = devices()[static_cast<std::size_t>(activity.device)];
    const Place &place = places()[static_cast<std::size_t>(activity.place)];
    json.append(R"(,"latest_activity":{"object":"session_activity")");
    member(json, "id", activity.id);
    member(json, "device_type", device.type);
    json.append(R"(,"is_mobile":)").append(device.mobile ? "true" : "false");
    member(json, "browser_name", device.browser);
    member(json, "browser_version", device.version);
    member(json, "ip_address", activity.address);
    member(json, "city", place.city);
    member(json, "country", place.country);
    json.append('}');
}

} // namespace

const char *statusWord(Status status)
{
    switch (status) {
    case Status::Active:
        return "active";
    case Status::Pending:
        return "pending";
    case Status::Revoked:
        return "revoked";
    case Status::Ended:
        return "ended";
    case Status::Expired:
        return "expired";
    case Status::Removed:
        return "removed";
    case Status::Abandoned:
        return "abandoned";
    case Status::Replaced:
        return "replaced";
    case Status::Odd:
        break;
    }
    return "hibernating";
}

QByteArray rendered(const World &world, const Session &session, SessionView view)
{
    const bool hidesPending = !view.withTasks && session.status == Status::Pending;
    QByteArray json;
    json.reserve(760);
    json.append(R"({"object":"session")");
    member(json, "id", session.id);
    member(json, "user_id", world.people()[static_cast<std::size_t>(session.person)].id);
    member(json, "client_id", world.clients()[static_cast<std::size_t>(session.client)].id);
    json.append(",\"actor\":").append(session.actor.isEmpty() ? QByteArray("null") : session.actor);
    member(json, "status", statusWord(hidesPending ? Status::Active : session.status));
    if (session.organization < 0)
        json.append(",\"last_active_organization_id\":null");
    else
        member(json, "last_active_organization_id",
            world.organizations()[static_cast<std::size_t>(session.organization)].id);
    member(json, "last_active_at", session.lastActive);
    if (view.withActivity && session.activity)
        activity(json, *session.activity);
    member(json, "expire_at", session.expire);
    member(json, "abandon_at", session.abandon);
    member(json, "updated_at", session.updated);
    member(json, "created_at", session.created);
    if (view.withTasks) {
        if (session.task.isEmpty())
            json.append(",\"tasks\":null");
        else
            json.append(R"(,"tasks":[{"key":")").append(session.task).append("\"}]");
    }
    json.append('}');
    // What reserve() took too much would stay for as long as the session.
    json.squeeze();
    return json;
}

} // namespace frontdesk::sandbox
