// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/desk.h"

#include "journal/journal.h"

namespace frontdesk::controllers {

Desk::Desk(settings::Instance opened, QNetworkAccessManager &network, const Clock &time,
    journal::Journal &journal, api::Connection connection, policy::Policy rules)
    : profile(std::move(opened))
    , policy(std::move(rules))
    , clock(time)
    , gate(journal, time, profile.name, connection.key.environment(), policy)
    , api(network, time, gate, std::move(connection),
          {.timeout = profile.timeout, .hosts = policy.hosts, .veil = journal.veil(), .waitsForKey = true})
    , serverClock(api.transport, time)
    , keys(api.jwks, time)
    , findings(sessionTable)
    , instance(api.instance, api.transport.connection().key.environment())
    , search(api.users, api.sessions, people, clock)
    , person(api.users)
    , browser(api.clients)
    , sessions(api.sessions, sessionTable, clock)
    , names(api.users, sessions, sessionTable)
    , offline(sessions, clock)
    , autoRefresh(sessions, offline, clock)
    , session(api.sessions, sessionTable)
    , revoke(api.sessions, sessionTable)
    , verify(api.sessions, keys, serverClock)
    , mint(api.jwtTemplates, api.sessions, policy)
    , secure(api.users, api.sessions)
    , aftermath(api.sessions, sessionTable, journal, clock)
    , jobs({journal, gate, api.sessions, clock})
    , recovery(journal, api.sessions, clock)
    , m_journal(journal)
{
    search.setVeil(journal.veil());
    verify.setVeil(journal.veil());
    QObject::connect(
        &search, &SearchController::userMeant, &sessions, [this](const api::User &user) { open(user); });
    QObject::connect(&search, &SearchController::sessionMeant, &sessions,
        [this](const api::Session &found) { open(found); });
    QObject::connect(
        &search, &SearchController::clientMeant, &sessions, [this](const ClientId &client) { open(client); });
    QObject::connect(&instance, &InstanceController::changed, &gate, [this] {
        gate.setInstance(instance.id(), instance.environment());
        search.setInstance(instance.id());
        // Which instance this is has to be known, or another's requests would be asked for here.
        if (!instance.id().isEmpty() && !std::exchange(m_isRecovered, true))
            recovery.run(instance.id(), profile.name);
    });
    QObject::connect(&jobs, &operations::JobQueue::settled, &sessions, [this](const api::Session &answered) {
        if (sessionTable.holds(answered.id))
            sessionTable.upsert(answered);
        aftermath.follow(answered);
    });
    QObject::connect(&revoke, &RevokeController::revoked, &aftermath, &AftermathController::follow);
    QObject::connect(&secure, &SecureController::sessionsFound, &jobs,
        [this](const QList<api::Session> &live, const Purpose &purpose) {
            if (!live.isEmpty())
                startJob(live, {secure.user()}, purpose);
        });
    QObject::connect(&secure, &SecureController::told, &person, [this](const api::User &user) {
        if (person.person() && person.person()->id == user.id)
            person.show(user);
        // A ban has ended them all.
        if (user.banned && sessions.userId() == user.id)
            sessions.refresh();
    });
    instance.load();
}

void Desk::open(const api::User &user)
{
    session.clear();
    browser.clear();
    person.show(user);
    sessions.show(user.id);
}

void Desk::open(const UserId &user)
{
    session.clear();
    browser.clear();
    person.show(user);
    sessions.show(user);
}

void Desk::open(const api::Session &found)
{
    browser.clear();
    person.show(found.userId);
    sessions.show(found.userId);
    session.show(found.id);
}

void Desk::open(const ClientId &client)
{
    session.clear();
    person.clear();
    browser.show(client);
    sessions.show(client);
}

journal::Job Desk::plan(const QList<api::Session> &targets, const Purpose &purpose) const
{
    journal::Job job {clock.now(), gate.operatorName(), profile.name, gate.instanceId(), gate.environment(),
        purpose, {}, {}};
    for (const api::Session &target : targets)
        job.items.append({target.id, target.userId});
    return job;
}

operations::RevokeJob &Desk::startJob(
    const QList<api::Session> &targets, const QList<UserId> &everywhere, const Purpose &purpose)
{
    journal::Job job = plan(targets, purpose);
    job.everywhere = everywhere;
    return jobs.add(job);
}

void Desk::goOn(const operations::Recovered &left, const QList<api::Session> &targets, const Purpose &purpose)
{
    // What was written down stays the job; single requests become a job of their own. A reason that was not
    // given then may be demanded now.
    const bool isExplained = left.id != 0 && !left.job.purpose.reason.isEmpty();
    journal::Job job = plan(targets, isExplained ? left.job.purpose : purpose);
    job.everywhere = left.job.everywhere;
    jobs.add(job, left.id);
}

bool Desk::isAtWork() const
{
    return gate.running() > 0 || !jobs.jobs().isEmpty() || secure.isBusy();
}

void Desk::giveUp(const operations::Recovered &left)
{
    if (left.id != 0)
        m_journal.close(left.id, journal::JobEnd::Stopped, clock.now(), &jobs, [](const Result<void> &) {});
}

} // namespace frontdesk::controllers
