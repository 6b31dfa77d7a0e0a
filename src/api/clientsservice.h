// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/client.h"

namespace frontdesk::api {

class Transport;

//! The Clients resource: browsers and devices. The list of all clients is retired and not offered.
class ClientsService final {
public:
    explicit ClientsService(Transport &transport);

    //! GET /clients/{id}. Its sessions may belong to several users.
    Call<Client> get(const ClientId &id);

private:
    Transport &m_transport;
};

} // namespace frontdesk::api
