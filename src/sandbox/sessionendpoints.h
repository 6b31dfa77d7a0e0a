// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/population.h"
#include "sandbox/request.h"
#include "sandbox/sessionjson.h"

namespace frontdesk::sandbox {

class Router;

//! /sessions: list, create, get, revoke.
class SessionEndpoints final {
public:
    SessionEndpoints(World &world, const Instance &instance);

    void addTo(Router &router);

private:
    [[nodiscard]] Answer list(const Request &request);
    [[nodiscard]] Answer create(const Request &request);
    [[nodiscard]] Answer get(const Request &request);
    [[nodiscard]] Answer revoke(const Request &request);

    World &m_world;
    const Instance &m_instance;
};

//! The session as JSON; versions that know no tasks know no "pending" either.
[[nodiscard]] QByteArray sessionAsSeen(World &world, int row, bool withTasks, Millis now);

} // namespace frontdesk::sandbox
