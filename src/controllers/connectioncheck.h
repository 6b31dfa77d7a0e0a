// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/connection.h"
#include "api/gate.h"
#include "api/types/instance.h"
#include "core/clock.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace frontdesk::api {
struct BackendApi;
}

namespace frontdesk::controllers {

//! What a connection leads to.
struct CheckedConnection {
    api::Instance instance;
    Environment environment = Environment::Production; //!< Production too when key and Clerk disagree.
    std::optional<qint64> people; //!< How many there are; nullopt when the key may not ask.
};

//! Tries a connection that is not open yet. Only reads.
class ConnectionCheck final : public QObject {
    Q_OBJECT

public:
    //! \a network and \a clock must outlive the check.
    ConnectionCheck(QNetworkAccessManager &network, const Clock &clock, QObject *parent = nullptr);
    ~ConnectionCheck() override;

    //! Sends the key to these hosts only; nullopt: to any.
    void setHosts(const std::optional<QStringList> &hosts) { m_hosts = hosts; }

    //! Asks what \a connection leads to; what was asked before is not answered any more.
    void check(const api::Connection &connection);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_api != nullptr; }

Q_SIGNALS:
    void checked(const frontdesk::controllers::CheckedConnection &found);
    void failed(const frontdesk::Failure &failure);

private:
    void countPeople();

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    std::optional<QStringList> m_hosts;
    api::ClosedGate m_gate;
    std::unique_ptr<api::BackendApi> m_api;
    CheckedConnection m_found;
};

} // namespace frontdesk::controllers
