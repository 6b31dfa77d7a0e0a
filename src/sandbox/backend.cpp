// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/backend.h"

namespace frontdesk::sandbox {

Backend::Backend(const Settings &settings, World::Clock clock)
    : m_instance(instanceFor(settings))
    , m_world(std::move(clock))
    , m_mint(m_world, m_instance)
    , m_gate(m_instance, settings.rateLimit)
    , m_traces(settings.seed, 0x7472616365)
    , m_sessions(m_world, m_instance)
    , m_tokens(m_world, m_mint, jwtTemplates(settings.seed, m_world.now()))
    , m_users(m_world)
    , m_instanceEndpoints(m_world, m_instance)
{
    populate(m_world, settings);
    m_sessions.addTo(m_router);
    m_tokens.addTo(m_router);
    m_users.addTo(m_router);
    m_instanceEndpoints.addTo(m_router);
}

Answer Backend::answer(Request request)
{
    request.trace = m_traces.text(16).toHex();
    const std::optional<Answer> refusal = m_gate.refusal(request, m_world.now());
    Answer answer = refusal ? *refusal : m_router.route(request);
    answer.headers.emplaceBack("Clerk-Trace-Id", request.trace);
    return answer;
}

} // namespace frontdesk::sandbox
