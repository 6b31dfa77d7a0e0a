// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jwksservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/transport.h"

namespace frontdesk::api {

JwksService::JwksService(Transport &transport)
    : m_transport(transport)
{
}

Call<Jwks> JwksService::get()
{
    return {m_transport.send(Endpoint::get("jwks")), decodeJwks};
}

} // namespace frontdesk::api
