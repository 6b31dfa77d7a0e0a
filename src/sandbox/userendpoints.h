// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"
#include "sandbox/settings.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

class Router;

//! /users: list, count, get, memberships, and what keeps an account safe.
class UserEndpoints final {
public:
    UserEndpoints(World &world, const Settings &settings);

    void addTo(Router &router);

private:
    //! The User after \a action was done to them; 404 for an unknown one, and \a refused for everyone.
    template <typename Action>
    void addAction(Router &router, const QByteArray &pattern, Action action,
        Answer (*refused)(const Request &) = nullptr);

    [[nodiscard]] Answer list(const Request &request) const;
    [[nodiscard]] Answer count(const Request &request) const;
    [[nodiscard]] Answer setCompromised(const Request &request);
    [[nodiscard]] Answer memberships(const Request &request) const;

    World &m_world;
    const bool m_canBan;
    const bool m_canLock;
};

} // namespace frontdesk::sandbox
