// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/transport.h"

namespace frontdesk::api {

//! What time it is where tokens are made: this computer's clock, put right by the server's.
class ServerClock final : public Clock {
public:
    //! Both must outlive this.
    ServerClock(const Transport &transport, const Clock &clock)
        : m_transport(transport)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Instant now() const override { return m_clock.now() + m_transport.clockOffset(); }

private:
    const Transport &m_transport;
    const Clock &m_clock;
};

} // namespace frontdesk::api
