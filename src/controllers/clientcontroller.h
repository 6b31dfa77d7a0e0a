// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/client.h"

#include <QObject>

namespace frontdesk::api {
class ClientsService;
}

namespace frontdesk::controllers {

//! What Clerk says of the browser whose sessions are listed. Nothing is shown in its place when it fails.
class ClientController final : public QObject {
    Q_OBJECT

public:
    explicit ClientController(api::ClientsService &clients, QObject *parent = nullptr);

    void show(const ClientId &id);
    void clear();

    //! nullopt until Clerk has answered, and when it keeps nothing of it.
    [[nodiscard]] const std::optional<api::Client> &client() const { return m_client; }

Q_SIGNALS:
    void changed();

private:
    api::ClientsService &m_clients;
    std::optional<api::Client> m_client;
    api::CallHandle m_call;
};

} // namespace frontdesk::controllers
