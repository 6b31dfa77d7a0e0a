// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/instanceservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/transport.h"

namespace frontdesk::api {

InstanceService::InstanceService(Transport &transport)
    : m_transport(transport)
{
}

Call<Instance> InstanceService::get()
{
    return {m_transport.send(Endpoint::get("instance")), decodeInstance};
}

} // namespace frontdesk::api
