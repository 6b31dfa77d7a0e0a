// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/namescontroller.h"

#include "api/usersservice.h"
#include "controllers/sessionscontroller.h"
#include "models/sessioncensus.h"
#include "models/sessiontablemodel.h"

#include <utility>

namespace frontdesk::controllers {

using models::NoName;

namespace {
constexpr qsizetype mostNames = 5000; // of a kind; then all are forgotten and asked for anew
constexpr qsizetype mostPeople = 100; // that one request may name
constexpr int mostMemberships = 5000; // of one person
} // namespace

NamesController::NamesController(api::UsersService &users, const SessionsController &sessions,
    models::SessionTableModel &model, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_sessions(sessions)
    , m_model(model)
{
    connect(&sessions, &SessionsController::changed, this, &NamesController::look);
}

void NamesController::look()
{
    if (m_sessions.state() == SessionsController::State::Loading)
        m_lookedAt.reset();
    const bool isSame = m_lookedAt == m_sessions.updatedAt() && m_lookedThrough == m_sessions.loaded();
    if (m_sessions.isBusy() || isSame)
        return;
    m_lookedAt = m_sessions.updatedAt();
    m_lookedThrough = m_sessions.loaded();
    const models::SessionCensus census = models::censusOf(m_model.list());
    // One person's sessions say in the header whose they are.
    if (!m_sessions.clientId().isEmpty())
        lookForPeople(census);
    lookForOrganizations(census);
}

void NamesController::lookForPeople(const models::SessionCensus &census)
{
    api::UsersQuery query;
    for (const UserId &id : census.people) {
        if (!m_askedPeople.contains(id) && query.userIds.size() < mostPeople)
            query.userIds << id;
    }
    if (query.userIds.isEmpty() || m_people.isRunning())
        return;
    query.limit = static_cast<int>(query.userIds.size());
    m_people = m_users.list(query).then(
        this, [this, asked = query.userIds](const Result<Page<api::User>> &answer) {
            // The next look asks again.
            if (!answer)
                return;
            keepBounded();
            m_askedPeople.unite(QSet<UserId>(asked.cbegin(), asked.cend()));
            for (const api::User &user : answer->items)
                m_names.people.insert(user.id, user.displayName());
            m_model.setNames(m_names);
            // More than one request may name.
            m_people = {};
            m_lookedThrough = -1;
            look();
        });
}

void NamesController::lookForOrganizations(const models::SessionCensus &census)
{
    m_wanted.clear();
    for (auto each = census.organizations.cbegin(); each != census.organizations.cend(); ++each) {
        const bool isSettled = m_names.organizations.contains(each.key())
            || m_names.unnamed.value(each.key(), NoName::Unanswered) != NoName::Unanswered;
        if (!isSettled)
            m_wanted.insert(each.key(), each.value());
    }
    if (!m_memberships.isRunning())
        askNext();
}

void NamesController::askNext()
{
    if (!m_wanted.isEmpty())
        ask(m_wanted.cbegin().value(), 0);
}

void NamesController::ask(const UserId &member, int offset)
{
    m_memberships = m_users.memberships(member, offset, api::Urgency::Bulk)
                        .then(this, [this, member, offset](const Result<Page<api::Membership>> &answer) {
                            if (answer)
                                return take(member, offset, *answer);
                            const bool isRefused = answer.error().fault == Fault::Rejected
                                && answer.error().httpStatus < 500 && answer.error().httpStatus != 429;
                            giveUp(member,
                                !isRefused                             ? NoName::Unanswered
                                    : answer.error().httpStatus == 404 ? NoName::NotAMember
                                                                       : NoName::Refused);
                        });
}

void NamesController::take(const UserId &member, int offset, const Page<api::Membership> &page)
{
    keepBounded();
    for (const api::Membership &membership : page.items) {
        if (membership.organizationName.isEmpty())
            continue;
        m_names.organizations.insert(membership.organization, membership.organizationName);
        m_names.unnamed.remove(membership.organization);
        m_wanted.remove(membership.organization);
    }
    const int next = offset + static_cast<int>(page.sent());
    if (page.sent() > 0 && next < page.total.value_or(next) && next < mostMemberships) {
        m_model.setNames(m_names);
        return ask(member, next);
    }
    giveUp(member, NoName::NotAMember);
}

// What is still wanted of them does not come.
void NamesController::giveUp(const UserId &member, NoName why)
{
    m_wanted.removeIf([&](const std::pair<const OrganizationId &, UserId &> &wanted) {
        if (wanted.second != member)
            return false;
        m_names.unnamed.insert(wanted.first, why);
        return true;
    });
    m_model.setNames(m_names);
    askNext();
}

void NamesController::keepBounded()
{
    if (m_names.organizations.size() + m_names.unnamed.size() > mostNames) {
        m_names.organizations.clear();
        m_names.unnamed.clear();
    }
    if (m_askedPeople.size() > mostNames) {
        m_askedPeople.clear();
        m_names.people.clear();
    }
}

} // namespace frontdesk::controllers
