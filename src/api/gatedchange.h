// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/gate.h"
#include "api/pending.h"

namespace frontdesk::api {

class Endpoint;
class Transport;

/*! Something that changes what Clerk keeps: begun when the gate has let it through, settled with the gate
    before anybody hears of it. */
class GatedChange final : public Pending {
    Q_OBJECT

public:
    //! Makes what is to be done; called once the gate has given the permit for it.
    using Begin = std::function<Pending *(const Permit &)>;

    //! Sends \a endpoint once \a change has passed the gate.
    [[nodiscard]] static Pending *send(Transport &transport, const Endpoint &endpoint, const Change &change);

    GatedChange(Transport &transport, const Change &change, Begin begin);
    //! What the gate has let through already.
    GatedChange(Transport &transport, const Permit &permit, Begin begin);

    void cancel() override;
    [[nodiscard]] bool isHarmless() const override { return false; }

private:
    void admitted(const Result<Permit> &permit);
    void start(const Permit &permit);
    void finish(const Result<Answer> &answer);

    Gate &m_gate;
    const Begin m_begin;
    CallHandle m_step;
    bool m_cancelled = false;
};

} // namespace frontdesk::api
