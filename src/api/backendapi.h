// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/clientsservice.h"
#include "api/instanceservice.h"
#include "api/jwksservice.h"
#include "api/jwttemplatesservice.h"
#include "api/sessionsservice.h"
#include "api/transport.h"
#include "api/usersservice.h"

namespace frontdesk::api {

//! One instance's whole API: the transport with its key and budget, and the services over it.
struct BackendApi {
    BackendApi(QNetworkAccessManager &network, const Clock &clock, Gate &gate, Connection connection,
        const TransportOptions &options = {})
        : transport(network, clock, gate, std::move(connection), options)
        , sessions(transport)
        , users(transport)
        , clients(transport)
        , jwtTemplates(transport)
        , jwks(transport)
        , instance(transport)
    {
    }

    Transport transport;
    SessionsService sessions;
    UsersService users;
    ClientsService clients;
    JwtTemplatesService jwtTemplates;
    JwksService jwks;
    InstanceService instance;
};

} // namespace frontdesk::api
