// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/faults.h"
#include "sandbox/population.h"
#include "sandbox/request.h"
#include "sandbox/sessionjson.h"

namespace frontdesk::sandbox {

class Router;

//! /sessions: list, create, get, revoke.
class SessionEndpoints final {
public:
    SessionEndpoints(World &world, const Instance &instance, Faults &faults);

    void addTo(Router &router);

private:
    [[nodiscard]] Answer list(const Request &request);
    [[nodiscard]] Answer create(const Request &request);
    [[nodiscard]] Answer get(const Request &request);
    [[nodiscard]] Answer revoke(const Request &request);

    //! What revoking came to, for whoever judges a client by it. No part of Clerk's API.
    [[nodiscard]] QJsonObject ledger() const;

    World &m_world;
    const Instance &m_instance;
    Faults &m_faults;
    int m_revoked = 0; //!< Sessions that were live.
    int m_revokedAgain = 0; //!< Requests for one that was not.
    int m_appeared = 0; //!< Sessions that began because another was revoked.
};

//! The session as JSON; versions that know no tasks know no "pending" either.
[[nodiscard]] QByteArray sessionAsSeen(World &world, int row, bool withTasks, Millis now);

} // namespace frontdesk::sandbox
