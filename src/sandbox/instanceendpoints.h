// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/population.h"
#include "sandbox/request.h"

namespace frontdesk::sandbox {

class Router;

//! The instance itself and the clients, that is browsers and devices, it knows.
class InstanceEndpoints final {
public:
    InstanceEndpoints(World &world, const Instance &instance);

    void addTo(Router &router);

private:
    [[nodiscard]] Answer client(const Request &request);
    [[nodiscard]] Answer instance() const;

    World &m_world;
    const Instance &m_instance;
};

} // namespace frontdesk::sandbox
