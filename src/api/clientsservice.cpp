// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/clientsservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/transport.h"

namespace frontdesk::api {

ClientsService::ClientsService(Transport &transport)
    : m_transport(transport)
{
}

Call<Client> ClientsService::get(const ClientId &id)
{
    return {m_transport.send(Endpoint::get("clients").part(id.text())), decodeClient};
}

} // namespace frontdesk::api
