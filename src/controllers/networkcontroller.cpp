// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/networkcontroller.h"

#include "api/authorities.h"
#include "api/networkaccess.h"
#include "core/background.h"
#include "settings/settings.h"

namespace frontdesk::controllers {

using namespace Qt::Literals::StringLiterals;
using settings::Network;

namespace {

QString placeOf(const Network &network)
{
    return network.proxyHost + u':' + QString::number(network.proxyPort);
}

QString entryFor(const QString &proxy, const QString &user)
{
    return u"proxy "_s + user + u'@' + proxy;
}

std::optional<QNetworkProxy> proxyOf(const Network &network)
{
    switch (network.proxy) {
    case Network::Proxy::System:
        return std::nullopt;
    case Network::Proxy::None:
        return QNetworkProxy(QNetworkProxy::NoProxy);
    case Network::Proxy::Http:
    case Network::Proxy::Socks:
        break;
    }
    const auto type
        = network.proxy == Network::Proxy::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
    return QNetworkProxy(type, network.proxyHost, static_cast<quint16>(network.proxyPort));
}

} // namespace

NetworkController::NetworkController(
    settings::Settings &settings, secrets::SecretStore &keychain, api::NetworkAccess &access, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_access(access)
{
    access.setPasswords([this](const QString &proxy, QObject *context, const auto &then) {
        findPassword(proxy, context, then);
    });
    connect(&access, &api::NetworkAccess::obstructed, this, &NetworkController::take);
    connect(&settings, &settings::Settings::preferencesChanged, this, [this] {
        if (network() != m_applied)
            apply();
    });
    apply();
}

Network NetworkController::network() const
{
    return m_settings.preferences().network;
}

void NetworkController::apply()
{
    m_applied = network();
    m_told.clear();
    m_access.setRoute({proxyOf(m_applied), m_applied.proxyUser, m_applied.authoritiesFile});
}

void NetworkController::choose(
    const Network &network, const Secret &password, QObject *context, const Then &then)
{
    const auto keep = [this, network, password, then, context = QPointer(context)] {
        const auto done = [this, network, then, context](const Result<void> &kept) {
            setNetwork(network);
            if (context)
                then(kept);
        };
        if (password.isEmpty())
            return done({});
        keepPassword(placeOf(network), network.proxyUser, password, done);
    };
    if (network.authoritiesFile.isEmpty())
        return keep();
    const auto look = [file = network.authoritiesFile] { return api::tlsWith(file); };
    inBackground(context, look, [keep, then](const Result<QSslConfiguration> &tls) {
        if (!tls)
            return then(fail(tls.error()));
        keep();
    });
}

void NetworkController::givePassword(
    const QString &proxy, const QString &user, const Secret &password, QObject *context, const Then &then)
{
    Network named = network();
    named.proxyUser = user;
    keepPassword(
        proxy, user, password, [this, named, then, context = QPointer(context)](const Result<void> &kept) {
            setNetwork(named);
            if (context)
                then(kept);
        });
}

void NetworkController::setNetwork(const Network &network)
{
    settings::Preferences preferences = m_settings.preferences();
    const Network before = std::exchange(preferences.network, network);
    const bool isSame
        = entryFor(placeOf(before), before.proxyUser) == entryFor(placeOf(network), network.proxyUser);
    if (!isSame && !before.proxyHost.isEmpty())
        m_keychain.remove(entryFor(placeOf(before), before.proxyUser), this, [](const Result<void> &) {});
    m_settings.setPreferences(preferences);
    // Perhaps the password is another, or what is in the file.
    if (before == m_applied)
        apply();
}

void NetworkController::keepPassword(
    const QString &proxy, const QString &user, const Secret &password, const Then &then)
{
    const QString entry = entryFor(proxy, user);
    m_keychain.write(entry, password, this, [this, entry, password, then](const Result<void> &kept) {
        const auto ignore = [](const Result<void> &) {};
        // What moved into the keychain must not be shadowed by what was here.
        if (kept)
            m_memory.remove(entry, this, ignore);
        else
            m_memory.write(entry, password, this, ignore);
        then(kept);
    });
}

void NetworkController::findPassword(
    const QString &proxy, QObject *context, const std::function<void(const Secret &)> &then)
{
    const QString entry = entryFor(proxy, m_applied.proxyUser);
    m_memory.read(entry, context, [this, entry, context, then](const Result<Secret> &inMemory) {
        if (inMemory)
            return then(*inMemory);
        // Without one the proxy will say that it wants one.
        m_keychain.read(
            entry, context, [then](const Result<Secret> &kept) { then(kept.value_or(Secret())); });
    });
}

void NetworkController::take(const Failure &failure)
{
    const Obstacle &obstacle = *failure.obstacle;
    const std::pair news(obstacle.host, obstacle.kind);
    if (m_told.contains(news))
        return;
    m_told << news;
    using Kind = Obstacle::Kind;
    switch (obstacle.kind) {
    case Kind::ProxyDenied:
        Q_EMIT passwordWanted(obstacle.host);
        break;
    case Kind::ProxyUnreachable:
    case Kind::ProxyFailed:
        break; // said where the request was made; it may pass
    case Kind::UnknownIssuer:
    case Kind::SelfSigned:
    case Kind::Expired:
    case Kind::NotYetValid:
    case Kind::WrongHost:
    case Kind::OtherCertificate:
    case Kind::OldTls:
        Q_EMIT untrusted(failure);
        break;
    }
}

} // namespace frontdesk::controllers
