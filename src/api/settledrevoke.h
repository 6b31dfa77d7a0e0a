// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/endpoint.h"
#include "api/gate.h"
#include "api/pending.h"
#include "api/types/session.h"

namespace frontdesk::api {

class Transport;

/*! Revokes one session and does not stop before it is known whether that happened.

    POST; where no clear answer comes, GET the session: one that is no longer live is the result, one that is
    live still is revoked again, three times at most. Nothing is sent twice without a question in between.
*/
class SettledRevoke final : public Pending {
    Q_OBJECT

public:
    //! \a request is what revokes \a id.
    SettledRevoke(Transport &transport, const Permit &permit, Endpoint request, SessionId id);

    void cancel() override;
    [[nodiscard]] bool isHarmless() const override { return false; }

private:
    void post();
    void ask(const Failure &unsettled);
    void settle(const Failure &unsettled, const Result<Answer> &answer);
    void finish(const Result<Answer> &answer);

    Transport &m_transport;
    const Permit m_permit;
    const Endpoint m_request;
    const SessionId m_id;
    CallHandle m_step;
    int m_tries = 0;
};

} // namespace frontdesk::api
