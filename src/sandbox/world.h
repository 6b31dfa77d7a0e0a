// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/records.h"

#include <QHash>

#include <functional>
#include <vector>

namespace frontdesk::sandbox {

/*! Everything an instance knows, and what may happen to it. Rows never move; sessions stand in order of their
    creation, so "newest first" is backwards. */
class World final {
public:
    using Clock = std::function<Millis()>;

    explicit World(Clock clock);

    [[nodiscard]] Millis now() const { return m_clock(); }

    int add(Organization organization);
    int add(Person person);
    int add(Client client);
    //! Takes the whole past at once and files it under its people and clients. Called once.
    void remember(std::vector<Session> past);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const std::vector<Client> &clients() const { return m_clients; }
    [[nodiscard]] const std::vector<Organization> &organizations() const { return m_organizations; }
    [[nodiscard]] int sessionCount() const { return static_cast<int>(m_sessions.size()); }

    // Rows by id; -1: there is none.
    [[nodiscard]] int personRow(const QByteArray &id) const { return m_personRows.value(id, -1); }
    [[nodiscard]] int clientRow(const QByteArray &id) const { return m_clientRows.value(id, -1); }
    [[nodiscard]] int sessionRow(const QByteArray &id) const { return m_sessionRows.value(id, -1); }
    [[nodiscard]] int organizationRow(const QByteArray &id) const { return m_organizationRows.value(id, -1); }

    //! The session as of \a now: one whose time has come is expired or abandoned by this very question.
    const Session &session(int row, Millis now);
    //! The session as JSON, as lists show it: rendered once per change, not per question.
    const QByteArray &sessionJson(int row, Millis now);

    //! Does nothing to a session that is no longer live.
    void revoke(int row);
    void revokeAll(int person);
    //! A new active session on a new client, or a pending one when the password has to be reset first.
    int createSession(int person, int organization);
    void setBanned(int person, bool banned);
    //! Until \a until; 0 unlocks.
    void setLocked(int person, Millis until);
    void setPasswordCompromised(int person, bool compromised);

private:
    void file(int row);
    Person &changed(int person);

    Clock m_clock;
    std::vector<Organization> m_organizations;
    std::vector<Person> m_people;
    std::vector<Client> m_clients;
    std::vector<Session> m_sessions;
    QHash<QByteArray, int> m_organizationRows;
    QHash<QByteArray, int> m_personRows;
    QHash<QByteArray, int> m_clientRows;
    QHash<QByteArray, int> m_sessionRows;
};

} // namespace frontdesk::sandbox
