// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/world.h"

#include "sandbox/random.h"
#include "sandbox/sessionjson.h"

#include <algorithm>

namespace frontdesk::sandbox {

namespace {

template <typename Row>
int filed(std::vector<Row> &rows, QHash<QByteArray, int> &index, Row row)
{
    const int place = static_cast<int>(rows.size());
    index.insert(row.id, place);
    rows.push_back(std::move(row));
    return place;
}

} // namespace

World::World(Clock clock)
    : m_clock(std::move(clock))
{
}

int World::add(Organization organization)
{
    return filed(m_organizations, m_organizationRows, std::move(organization));
}

int World::add(Person person)
{
    for (const Membership &membership : std::as_const(person.memberships))
        m_organizations[static_cast<std::size_t>(membership.organization)].members += 1;
    return filed(m_people, m_personRows, std::move(person));
}

int World::add(Client client)
{
    return filed(m_clients, m_clientRows, std::move(client));
}

void World::remember(std::vector<Session> past)
{
    std::stable_sort(past.begin(), past.end(),
        [](const Session &left, const Session &right) { return left.created < right.created; });
    m_sessions = std::move(past);
    m_sessionRows.reserve(sessionCount());
    for (int row = 0; row < sessionCount(); ++row) {
        file(row);
        m_sessions[static_cast<std::size_t>(row)].json
            = rendered(*this, m_sessions[static_cast<std::size_t>(row)]);
    }
}

void World::file(int row)
{
    const Session &session = m_sessions[static_cast<std::size_t>(row)];
    m_sessionRows.insert(session.id, row);
    m_clients[static_cast<std::size_t>(session.client)].sessions.append(row);
    Person &person = m_people[static_cast<std::size_t>(session.person)];
    person.sessions.append(row);
    person.lastSignIn = std::max(person.lastSignIn, session.created);
    person.lastActive = std::max(person.lastActive, session.lastActive);
}

const Session &World::session(int row, Millis now)
{
    Session &session = m_sessions[static_cast<std::size_t>(row)];
    const Millis end = std::min(session.expire, session.abandon);
    if (isLive(session.status) && end <= now) {
        session.status = session.expire <= session.abandon ? Status::Expired : Status::Abandoned;
        session.updated = end;
        session.json.clear();
    }
    return session;
}

const QByteArray &World::sessionJson(int row, Millis now)
{
    session(row, now);
    Session &session = m_sessions[static_cast<std::size_t>(row)];
    if (session.json.isEmpty())
        session.json = rendered(*this, session);
    return session.json;
}

void World::revoke(int row)
{
    const Millis now = m_clock();
    if (!isLive(session(row, now).status))
        return;
    Session &session = m_sessions[static_cast<std::size_t>(row)];
    session.status = Status::Revoked;
    session.updated = now;
    session.json.clear();
}

void World::revokeAll(int person)
{
    for (const int row : std::as_const(m_people[static_cast<std::size_t>(person)].sessions))
        revoke(row);
}

int World::createSession(int person, int organization)
{
    const Millis now = m_clock();
    // The count makes the id new, and the same in every run that asks the same things.
    Random random(static_cast<quint64>(sessionCount()), 0x6e6577);
    Client client;
    client.id = random.id("client_");
    client.created = now;
    client.strategy = "ticket";
    Session session;
    session.id = random.id("sess_");
    session.person = person;
    session.client = add(std::move(client));
    session.created = session.updated = session.lastActive = now;
    session.expire = now + 7 * day;
    session.abandon = now + 30 * day;
    session.organization = organization;
    if (m_people[static_cast<std::size_t>(person)].passwordCompromised) {
        session.status = Status::Pending;
        session.task = "reset-password";
    }
    m_sessions.push_back(std::move(session));
    file(sessionCount() - 1);
    return sessionCount() - 1;
}

Person &World::changed(int person)
{
    Person &row = m_people[static_cast<std::size_t>(person)];
    row.updated = m_clock();
    return row;
}

void World::setBanned(int person, bool banned)
{
    changed(person).banned = banned;
    if (banned)
        revokeAll(person);
}

void World::setLocked(int person, Millis until)
{
    changed(person).lockedUntil = until;
}

void World::setPasswordCompromised(int person, bool compromised)
{
    changed(person).passwordCompromised = compromised;
}

} // namespace frontdesk::sandbox
