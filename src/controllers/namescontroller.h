// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "core/clock.h"
#include "core/ids.h"
#include "models/sessionnames.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace frontdesk {
struct Failure;
template <typename T>
struct Page;
} // namespace frontdesk
namespace frontdesk::api {
struct Membership;
class UsersService;
} // namespace frontdesk::api
namespace frontdesk::models {
struct SessionCensus;
class SessionTableModel;
} // namespace frontdesk::models

namespace frontdesk::controllers {

class SessionsController;

/*! Finds out what the organizations that sessions name are called, and the people where sessions of several
    are listed. Each is asked about once; a name is kept as long as the instance is open.

    One request for a person's memberships names all their organizations, one for a list of people all of
    these.
*/
class NamesController final : public QObject {
    Q_OBJECT

public:
    //! Names are handed to \a model. All of these must outlive it.
    NamesController(api::UsersService &users, const SessionsController &sessions,
        models::SessionTableModel &model, QObject *parent = nullptr);

private:
    void look();
    void lookForPeople(const models::SessionCensus &census);
    void lookForOrganizations(const models::SessionCensus &census);
    void askNext();
    void ask(const UserId &member, int offset);
    void take(const UserId &member, int offset, const Page<api::Membership> &page);
    void giveUp(const UserId &member, models::NoName why);
    void keepBounded();

    api::UsersService &m_users;
    const SessionsController &m_sessions;
    models::SessionTableModel &m_model;
    models::SessionNames m_names;
    QSet<UserId> m_askedPeople; //!< Also those Clerk did not name.
    QHash<OrganizationId, UserId> m_wanted; //!< Organizations, and by whose memberships they are looked for.
    api::CallHandle m_people;
    api::CallHandle m_memberships;
    std::optional<Instant> m_lookedAt; //!< Which list it was, and
    int m_lookedThrough = 0; //!< so many of its sessions.
};

} // namespace frontdesk::controllers
