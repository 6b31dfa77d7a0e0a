// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/backend.h"

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

Backend::Backend(const Settings &settings, World::Clock clock)
    : m_instance(instanceFor(settings))
    , m_world(std::move(clock))
    , m_mint(m_world, m_instance)
    , m_gate(m_instance, settings.rateLimit)
    , m_traces(settings.seed, 0x7472616365)
    , m_faults(settings)
    , m_sessions(m_world, m_instance, m_faults)
    , m_tokens(m_world, m_mint, jwtTemplates(settings.seed, m_world.now()))
    , m_users(m_world, settings)
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
    Answer answer = refusal ? *refusal : answerOrFault(request);
    answer.headers.emplaceBack("Clerk-Trace-Id", request.trace);
    return answer;
}

Answer Backend::answerOrFault(const Request &request)
{
    using Delivery = Answer::Delivery;
    const bool isBookkeeping = request.parts.first() == "sandbox";
    const Fault fault = isBookkeeping ? Fault::None : m_faults.next();
    Answer answer;
    switch (fault) {
    case Fault::None:
        return m_router.route(request);
    case Fault::TooMany:
        answer = failed(request, 429, u"too_many_requests"_s, u"Too many requests"_s,
            u"Too many requests, retry later"_s);
        answer.headers.emplaceBack("Retry-After", "1");
        return answer;
    case Fault::ServerError:
        return failed(request, 500, u"internal_clerk_error"_s, u"Oops, an unexpected error occurred"_s,
            u"There was an internal error on our servers"_s);
    case Fault::BadGateway:
        static_cast<void>(m_router.route(request));
        answer.status = 502;
        answer.type = "text/html";
        answer.body = "<html><head><title>502 Bad Gateway</title></head></html>";
        return answer;
    case Fault::Lost:
    case Fault::Cut:
        answer = m_router.route(request);
        answer.delivery = fault == Fault::Lost ? Delivery::Lost : Delivery::Cut;
        return answer;
    case Fault::Hang:
        if (m_faults.isDoneAllTheSame())
            answer = m_router.route(request);
        answer.delivery = Delivery::Never;
        return answer;
    }
    Q_UNREACHABLE();
}

} // namespace frontdesk::sandbox
