// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

class Router;

//! /users: list, count, get, memberships, and what keeps an account safe.
class UserEndpoints final {
public:
    explicit UserEndpoints(World &world);

    void addTo(Router &router);

private:
    //! The User after \a action was done to them; 404 for an unknown one.
    template <typename Action>
    void addAction(Router &router, const QByteArray &pattern, Action action);

    [[nodiscard]] Answer list(const Request &request) const;
    [[nodiscard]] Answer count(const Request &request) const;
    [[nodiscard]] Answer setCompromised(const Request &request);
    [[nodiscard]] Answer memberships(const Request &request) const;

    World &m_world;
};

} // namespace frontdesk::sandbox
