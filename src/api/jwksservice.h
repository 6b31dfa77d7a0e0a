// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/jwk.h"

namespace frontdesk::api {

class Transport;

//! The public keys that sign the instance's tokens. Not rate limited at Clerk.
class JwksService final {
public:
    explicit JwksService(Transport &transport);

    //! GET /jwks
    Call<Jwks> get();

private:
    Transport &m_transport;
};

} // namespace frontdesk::api
