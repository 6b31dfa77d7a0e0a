// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/desk.h"

namespace frontdesk::controllers {

Desk::Desk(settings::Instance opened, QNetworkAccessManager &network, const Clock &time,
    journal::Journal &journal, api::Connection connection)
    : profile(std::move(opened))
    , clock(time)
    , gate(journal, time, profile.name, connection.key.environment())
    , api(network, time, gate, std::move(connection), {.waitsForKey = true})
    , instance(api.instance, api.transport.connection().key.environment())
    , search(api.users, api.sessions, people)
    , person(api.users)
    , sessions(api.sessions, sessionTable, clock)
    , offline(sessions, clock)
    , session(api.sessions, sessionTable)
    , revoke(api.sessions, sessionTable)
    , verify(api.sessions, api.jwks, clock)
    , mint(api.jwtTemplates, api.sessions)
{
    QObject::connect(
        &search, &SearchController::userMeant, &sessions, [this](const api::User &user) { open(user); });
    QObject::connect(&search, &SearchController::sessionMeant, &sessions,
        [this](const api::Session &found) { open(found); });
    QObject::connect(
        &search, &SearchController::clientMeant, &sessions, [this](const ClientId &client) { open(client); });
    QObject::connect(&instance, &InstanceController::changed, &gate,
        [this] { gate.setInstance(instance.id(), instance.environment()); });
    instance.load();
}

void Desk::open(const api::User &user)
{
    session.clear();
    person.show(user);
    sessions.show(user.id);
}

void Desk::open(const UserId &user)
{
    session.clear();
    person.show(user);
    sessions.show(user);
}

void Desk::open(const api::Session &found)
{
    person.show(found.userId);
    sessions.show(found.userId);
    session.show(found.id);
}

void Desk::open(const ClientId &client)
{
    session.clear();
    person.clear();
    sessions.show(client);
}

} // namespace frontdesk::controllers
