// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/obstacle.h"
#include "core/result.h"
#include "core/secret.h"
#include "secrets/memorystore.h"
#include "settings/preferences.h"

#include <QList>
#include <QObject>

#include <functional>

namespace frontdesk::api {
class NetworkAccess;
}
namespace frontdesk::settings {
class Settings;
}

namespace frontdesk::controllers {

/*! The network as the person chose it: hands the choice to the network manager whenever it changes, keeps the
    passwords of proxies in the keychain, and says once what stands in the way. */
class NetworkController final : public QObject {
    Q_OBJECT

public:
    using Then = std::function<void(const Result<void> &)>;

    //! All of these must outlive this. What is chosen holds at once.
    NetworkController(settings::Settings &settings, secrets::SecretStore &keychain,
        api::NetworkAccess &access, QObject *parent = nullptr);

    [[nodiscard]] settings::Network network() const;
    /*! Keeps \a network, and \a password for its proxy unless it is empty. Fails, and changes nothing, where
        the file of authorities is no use. Fails with a failure of the keychain where that did not take the
        password, which then holds for this run only. \a then is not called once \a context is gone. */
    void choose(const settings::Network &network, const Secret &password, QObject *context, const Then &then);
    //! Likewise for \a proxy ("host:port"), which asked for it; everything else stays as it is.
    void givePassword(const QString &proxy, const QString &user, const Secret &password, QObject *context,
        const Then &then);

Q_SIGNALS:
    // Each once for a host and what is wrong, until something else is chosen.
    //! A server could not prove who it is, or speaks no TLS that is new enough; the failure has an obstacle.
    void untrusted(const frontdesk::Failure &failure);
    //! \a proxy ("host:port") wants a user and a password, or refused those it was given.
    void passwordWanted(const QString &proxy);

private:
    void apply();
    void setNetwork(const settings::Network &network);
    void keepPassword(const QString &proxy, const QString &user, const Secret &password, const Then &then);
    void findPassword(
        const QString &proxy, QObject *context, const std::function<void(const Secret &)> &then);
    void take(const Failure &failure);

    settings::Settings &m_settings;
    secrets::SecretStore &m_keychain;
    api::NetworkAccess &m_access;
    secrets::MemoryStore m_memory; //!< Passwords that the keychain did not take.
    settings::Network m_applied;
    QList<std::pair<QString, Obstacle::Kind>> m_told;
};

} // namespace frontdesk::controllers
