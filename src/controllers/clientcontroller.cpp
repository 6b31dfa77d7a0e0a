// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/clientcontroller.h"

#include "api/clientsservice.h"

namespace frontdesk::controllers {

ClientController::ClientController(api::ClientsService &clients, QObject *parent)
    : QObject(parent)
    , m_clients(clients)
{
}

void ClientController::show(const ClientId &id)
{
    clear();
    m_call = m_clients.get(id).then(this, [this](const Result<api::Client> &answer) {
        if (!answer)
            return;
        m_client = *answer;
        Q_EMIT changed();
    });
}

void ClientController::clear()
{
    m_call.cancel();
    m_client.reset();
    Q_EMIT changed();
}

} // namespace frontdesk::controllers
