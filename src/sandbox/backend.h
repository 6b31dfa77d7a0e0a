// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/faults.h"
#include "sandbox/gate.h"
#include "sandbox/instanceendpoints.h"
#include "sandbox/mint.h"
#include "sandbox/random.h"
#include "sandbox/router.h"
#include "sandbox/sessionendpoints.h"
#include "sandbox/tokenendpoints.h"
#include "sandbox/userendpoints.h"

namespace frontdesk::sandbox {

//! A whole instance: from a request to its answer, without the network.
class Backend final {
public:
    //! \a clock says what time it is, in milliseconds since the epoch.
    Backend(const Settings &settings, World::Clock clock);

    [[nodiscard]] Answer answer(Request request);

    //! Begins what takes longest, the key that signs, beside everything else.
    void prepare() const { m_mint.signer().prepare(); }

    [[nodiscard]] const Instance &instance() const { return m_instance; }
    [[nodiscard]] const World &world() const { return m_world; }

private:
    //! As the operation answers, unless something goes wrong.
    [[nodiscard]] Answer answerOrFault(const Request &request);

    Instance m_instance;
    World m_world;
    Mint m_mint;
    Gate m_gate;
    Random m_traces;
    Faults m_faults;
    SessionEndpoints m_sessions;
    TokenEndpoints m_tokens;
    UserEndpoints m_users;
    InstanceEndpoints m_instanceEndpoints;
    Router m_router;
};

} // namespace frontdesk::sandbox
