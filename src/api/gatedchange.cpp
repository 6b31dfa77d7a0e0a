// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/gatedchange.h"

#include "api/endpoint.h"
#include "api/transport.h"

namespace frontdesk::api {

Pending *GatedChange::send(Transport &transport, const Endpoint &endpoint, const Change &change)
{
    // What cannot leave at all is no change to write down.
    if (endpoint.refusal())
        return transport.send(endpoint, Gate::unrecorded());
    return new GatedChange(transport, change,
        [&transport, endpoint](const Permit &permit) { return transport.send(endpoint, permit); });
}

GatedChange::GatedChange(Transport &transport, const Change &change, Begin begin)
    : Pending(&transport)
    , m_gate(transport.gate())
    , m_begin(std::move(begin))
{
    m_gate.admit(change, this, [this](const Result<Permit> &permit) { admitted(permit); });
}

GatedChange::GatedChange(Transport &transport, const Permit &permit, Begin begin)
    : Pending(&transport)
    , m_gate(transport.gate())
    , m_begin(std::move(begin))
{
    start(permit);
}

void GatedChange::cancel()
{
    m_cancelled = true;
    m_step.cancel();
}

void GatedChange::admitted(const Result<Permit> &permit)
{
    if (!permit)
        return finish(fail(permit.error()));
    if (m_cancelled) {
        m_gate.settle(*permit, fail(Failure::cancelled()));
        return finish(fail(Failure::cancelled()));
    }
    start(*permit);
}

void GatedChange::start(const Permit &permit)
{
    Pending *step = m_begin(permit);
    connect(step, &Pending::finished, this, [this, permit](const Result<Answer> &answer) {
        m_gate.settle(permit, answer);
        finish(answer);
    });
    m_step = CallHandle(step);
}

void GatedChange::finish(const Result<Answer> &answer)
{
    // Before the signal: whoever hears it may take the transport down, and this with it.
    deleteLater();
    Q_EMIT finished(answer);
}

} // namespace frontdesk::api
