// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/histories.h"

#include "sandbox/catalog.h"

#include <algorithm>
#include <array>

namespace frontdesk::sandbox {

namespace {

constexpr Millis longestMemory = 88 * day;
constexpr Millis lifetime = 7 * day;
constexpr std::array<const char *, 3> taskKeys {"setup-mfa", "choose-organization", "reset-password"};
constexpr std::array<const char *, 4> strategies {"password", "email_code", "oauth_google", "passkey"};

//! How many of a hundred sessions have a status.
struct Share {
    int percent;
    Status status;
};

constexpr std::array<Share, 6> stillFresh {{{62, Status::Active}, {4, Status::Pending}, {14, Status::Ended},
    {7, Status::Revoked}, {7, Status::Removed}, {6, Status::Replaced}}};
constexpr std::array<Share, 6> longOver {{{50, Status::Expired}, {18, Status::Ended}, {10, Status::Removed},
    {8, Status::Replaced}, {7, Status::Revoked}, {7, Status::Abandoned}}};

Status statusBy(const std::array<Share, 6> &shares, Random &random)
{
    int lot = random.below(100);
    for (const Share &share : shares) {
        if (lot < share.percent)
            return share.status;
        lot -= share.percent;
    }
    return shares.back().status;
}

} // namespace

//! What stays the same over one person's sessions.
struct Histories::Life {
    Random random {0, 0};
    int person = 0;
    int home = 0;
    QList<int> clients;
};

Histories::Histories(World &world, quint64 seed)
    : m_world(world)
    , m_seed(seed)
    , m_now(world.now())
{
}

void Histories::tell(int person, Story story, int count)
{
    Life life {Random(m_seed, 1'000'000U + static_cast<quint64>(person)), person, lisbon, {}};
    if (story == Story::Dana)
        return tellDana(life, count);
    life.home = life.random.below(static_cast<int>(places().size()));
    if (story == Story::SharedBrowser) {
        if (m_sharedClient < 0)
            m_sharedClient = newClient(life.random, macWithChrome, longestMemory);
        life.clients = {m_sharedClient};
    } else {
        const int deviceCount = std::min(count, 1 + life.random.below(4));
        for (int number = 0; number < deviceCount; ++number)
            life.clients.append(newClient(life.random, life.random.below(oldChrome), longestMemory));
    }
    for (int number = 0; number < count; ++number) {
        Session session = drawn(life);
        followStory(session, story, number, life.random);
        if (story == Story::Impersonated ? number < 2 : life.random.below(150) == 0)
            session.actor = "{\"sub\":\""
                + m_world.people()[std::min<std::size_t>(agent, m_world.people().size() - 1)].id
                + (number == 0 ? "\",\"iss\":\"https://desk.example.com\",\"reason\":\"ticket 4711\"}"
                               : "\"}");
        m_sessions.push_back(std::move(session));
    }
}

Session Histories::drawn(Life &life)
{
    Random &random = life.random;
    // The smaller of two draws: most of what is still kept happened lately.
    const Millis age = std::min(random.between(minute, longestMemory), random.between(minute, longestMemory));
    Session session = begun(life, random.pick(life.clients), age);
    const int device = m_world.clients()[static_cast<std::size_t>(session.client)].device;
    const int place = random.chance(90) ? life.home : random.below(static_cast<int>(places().size()));
    if (!random.chance(6))
        session.activity = seen(random, device, place);
    session.hidesActivityInGet = random.chance(12);
    end(session, random);
    return session;
}

Session Histories::begun(Life &life, int client, Millis age)
{
    Random &random = life.random;
    Session session;
    session.id = random.id("sess_");
    session.person = life.person;
    session.client = client;
    session.created = m_now - age;
    session.lastActive = session.created + random.between(0, std::min(age - 30 * second, 6 * day));
    session.updated = session.lastActive + 77;
    session.expire = session.created + lifetime;
    session.abandon = session.lastActive + 30 * day;
    const auto &memberships = m_world.people()[static_cast<std::size_t>(life.person)].memberships;
    if (!memberships.isEmpty() && random.chance(70))
        session.organization = random.pick(memberships).organization;
    return session;
}

void Histories::end(Session &session, Random &random) const
{
    if (session.expire > m_now) {
        session.status = statusBy(stillFresh, random);
        if (session.status == Status::Pending)
            session.task = random.pick(taskKeys);
        return;
    }
    session.status = statusBy(longOver, random);
    if (session.status == Status::Abandoned && session.abandon <= m_now) {
        // Only where sessions may outlive 30 quiet days are they abandoned before they expire.
        session.expire = session.created + 60 * day;
        session.updated = session.abandon;
    } else if (session.status == Status::Expired || session.status == Status::Abandoned) {
        session.status = Status::Expired;
        session.updated = session.expire;
    }
}

void Histories::makeActive(Session &session, Millis begun, Millis seen) const
{
    session.status = Status::Active;
    session.task.clear();
    session.created = m_now - begun;
    session.lastActive = m_now - seen;
    session.updated = session.lastActive + 77;
    session.expire = session.created + lifetime;
    session.abandon = session.lastActive + 30 * day;
}

void Histories::followStory(Session &session, Story story, int number, Random &random) const
{
    const bool isSeen = story == Story::SharedBrowser || story == Story::Impersonated;
    if (isSeen && number == 0)
        makeActive(session, 5 * hour, 40 * minute);
    const int place = session.activity ? session.activity->place : lisbon;
    if (story == Story::OldBrowser && number < 2) {
        makeActive(session, (1 + number) * day, (2 + number) * hour);
        session.activity = seen(random, oldChrome, place);
    }
    if (story == Story::Idle && number == 0) {
        makeActive(session, 45 * day, 41 * day);
        // Only where sessions may live so long.
        session.expire = session.created + 180 * day;
        session.abandon = session.lastActive + 90 * day;
        session.activity = seen(random, windowsWithEdge, place);
    }
}

void Histories::tellDana(Life &life, int count)
{
    struct Scene {
        Millis begun;
        Millis seen;
        int device;
        int place;
        Status status;
    };
    const Scene today[] = {
        {50 * minute, 34 * minute, windowsWithEdge, singapore, Status::Active},
        {2 * hour, 8 * minute, macWithChrome, lisbon, Status::Active},
        {3 * day, 5 * hour, iPhone, porto, Status::Active},
        {26 * hour, 26 * hour, macWithChrome, lisbon, Status::Pending},
        {lifetime - 4 * minute, 9 * hour, iPhone, lisbon, Status::Active},
    };
    constexpr std::array rest {Status::Ended, Status::Expired, Status::Revoked, Status::Removed,
        Status::Abandoned, Status::Replaced};
    for (const int device : {macWithChrome, iPhone, windowsWithEdge})
        life.clients.append(newClient(life.random, device, longestMemory));
    for (int number = 0; number < count; ++number) {
        const bool recent = number < static_cast<int>(std::size(today));
        const Millis age = recent ? today[number].begun : 9 * day + Millis(number - 5) * 3 * day;
        const int device = recent ? today[number].device : number % 3;
        Session session = begun(life, life.clients[device], age);
        session.activity = seen(life.random, device, recent ? today[number].place : lisbon);
        if (recent) {
            session.status = today[number].status;
            session.lastActive = m_now - today[number].seen;
            session.updated = session.lastActive + 77;
            session.abandon = session.lastActive + 30 * day;
            if (session.status == Status::Pending)
                session.task = taskKeys[0];
        } else {
            session.status = rest[static_cast<std::size_t>(number) % rest.size()];
            session.hidesActivityInGet = number % 4 == 0;
            if (number % 7 == 0)
                session.activity.reset();
            if (session.status == Status::Abandoned) {
                session.lastActive = session.created;
                session.abandon = session.created + 8 * day;
                session.expire = session.created + 60 * day;
            }
        }
        m_sessions.push_back(std::move(session));
    }
}

void Histories::makeOneOdd()
{
    Session *newest = nullptr;
    for (Session &session : m_sessions) {
        if (session.person == dana && session.status == Status::Ended
            && (!newest || session.created > newest->created))
            newest = &session;
    }
    if (newest)
        newest->status = Status::Odd;
}

void Histories::finish()
{
    m_world.remember(std::move(m_sessions));
}

int Histories::newClient(Random &random, int device, Millis age)
{
    Client client;
    client.id = random.id("client_");
    client.created = m_now - age;
    client.strategy = random.pick(strategies);
    client.device = device;
    return m_world.add(std::move(client));
}

Activity Histories::seen(Random &random, int device, int place) const
{
    const QByteArray network = places()[static_cast<std::size_t>(place)].network;
    const int last = 1 + random.below(254);
    return {random.id("sess_activity_"), device, place,
        network + QByteArray::number(last, network.endsWith(':') ? 16 : 10)};
}

} // namespace frontdesk::sandbox
