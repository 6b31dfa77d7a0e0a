// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/readsession.h"

#include "api/jsonobject.h"

#include <QJsonDocument>

namespace frontdesk::api {

namespace {

using namespace std::string_view_literals;
using Packed = PackedSession;

//! Members in the order in which Clerk writes them.
enum Member {
    Id,
    User,
    Client,
    Actor,
    Status,
    Organization,
    LastActive,
    Activity,
    Expire,
    Abandon,
    Updated,
    Created,
    Tasks
};
constexpr std::array memberNames {"id"sv, "user_id"sv, "client_id"sv, "actor"sv, "status"sv,
    "last_active_organization_id"sv, "last_active_at"sv, "latest_activity"sv, "expire_at"sv, "abandon_at"sv,
    "updated_at"sv, "created_at"sv, "tasks"sv};

enum ActivityMember { ActivityId, DeviceType, IsMobile, BrowserName, BrowserVersion, Address, City, Country };
constexpr std::array activityNames {"id"sv, "device_type"sv, "is_mobile"sv, "browser_name"sv,
    "browser_version"sv, "ip_address"sv, "city"sv, "country"sv};

std::string_view textOf(const JsonMember &member)
{
    return member.utf8().value_or(std::string_view());
}

//! The number of an id; without spaces around it, as any Id.
quint32 readId(const JsonMember &member, StringPool &pool)
{
    const std::string_view utf8 = textOf(member);
    const auto isInk = [](char c) { return c > ' ' && c < 0x7f; };
    if (utf8.empty() || (isInk(utf8.front()) && isInk(utf8.back())))
        return pool.add(utf8);
    return pool.add(QStringView(member.text()).trimmed());
}

qint64 readTime(const JsonMember &member, Packed &packed)
{
    const auto time = member.time(packed.doubtfulTimes);
    return time ? time->time_since_epoch().count() : Packed::noTime;
}

//! \a texts in one.
std::string joined(std::initializer_list<std::string_view> texts)
{
    std::string all;
    for (const std::string_view text : texts)
        all.append(text).push_back(Packed::separator);
    all.pop_back();
    return all;
}

void readActivity(const JsonObject &json, Packed &packed, SessionPacker &packer)
{
    const auto members = json.members(activityNames);
    const auto text = [&members](ActivityMember member) { return textOf(members[member]); };
    packed.hasActivity = true;
    // No other session has it.
    if (const std::string_view id = text(ActivityId); !id.empty())
        packed[Packed::Activity] = packer.pool(Packed::Activity).append(id);
    packed[Packed::Address] = packer.pool(Packed::Address).add(text(Address));
    packed[Packed::Device] = packer.pool(Packed::Device)
                                 .add(joined({text(DeviceType), text(BrowserName), text(BrowserVersion),
                                     members[IsMobile].flag() ? Packed::mobile : ""sv}));
    packed[Packed::Place] = packer.pool(Packed::Place).add(joined({text(City), text(Country)}));
}

quint32 readTasks(const JsonMember &member, StringPool &pool)
{
    QStringList keys;
    const auto tasks = member.objects();
    for (const JsonObject &task : tasks)
        keys << task["key"].text();
    return pool.add(keys.join(QLatin1Char(Packed::separator)));
}

} // namespace

std::optional<PackedSession> readSession(const JsonObject &json, SessionPacker &packer)
{
    const auto members = json.members(memberNames);
    Packed packed;
    packed[Packed::Id] = readId(members[Id], packer.pool(Packed::Id));
    packed[Packed::User] = readId(members[User], packer.pool(Packed::User));
    const auto status = members[Status].utf8();
    if (packed[Packed::Id] == 0 || packed[Packed::User] == 0 || !status)
        return std::nullopt;
    packed.status = sessionStatus(QLatin1StringView(status->data(), static_cast<qsizetype>(status->size())));
    packed[Packed::StatusText] = packer.pool(Packed::StatusText).add(*status);
    packed[Packed::Client] = readId(members[Client], packer.pool(Packed::Client));
    packed[Packed::Organization] = readId(members[Organization], packer.pool(Packed::Organization));
    if (const QJsonObject actor = members[Actor].freeForm(); !actor.isEmpty())
        packed[Packed::Actor] = packer.pool(Packed::Actor)
                                    .add(QJsonDocument(actor).toJson(QJsonDocument::Compact).toStdString());
    packed[Packed::Tasks] = readTasks(members[Tasks], packer.pool(Packed::Tasks));
    if (const auto activity = members[Activity].object())
        readActivity(*activity, packed, packer);
    packed.lastActiveAt = readTime(members[LastActive], packed);
    packed.expireAt = readTime(members[Expire], packed);
    packed.abandonAt = readTime(members[Abandon], packed);
    packed.updatedAt = readTime(members[Updated], packed);
    packed.createdAt = readTime(members[Created], packed);
    return packed;
}

} // namespace frontdesk::api
