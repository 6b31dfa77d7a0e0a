// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/connectioncheck.h"

#include "api/backendapi.h"

namespace frontdesk::controllers {

ConnectionCheck::ConnectionCheck(QNetworkAccessManager &network, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
{
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::check(const api::Connection &connection)
{
    const Environment fromKey = connection.key.environment();
    m_api = std::make_unique<api::BackendApi>(
        m_network, m_clock, m_gate, connection, api::TransportOptions {.hosts = m_hosts});
    m_api->instance.get().then(this, [this, fromKey](const Result<api::Instance> &answer) {
        if (!answer) {
            m_api.reset();
            Q_EMIT failed(answer.error());
            return;
        }
        const bool agree = answer->environment == fromKey;
        m_found = {*answer, agree ? fromKey : Environment::Production, std::nullopt};
        countPeople();
    });
}

void ConnectionCheck::countPeople()
{
    m_api->users.count({}).then(this, [this](const Result<qint64> &answer) {
        m_api.reset();
        if (answer)
            m_found.people = *answer;
        Q_EMIT checked(m_found);
    });
}

void ConnectionCheck::cancel()
{
    // What is pending goes with it, without a word.
    m_api.reset();
}

} // namespace frontdesk::controllers
