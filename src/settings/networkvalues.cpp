// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/networkvalues.h"

#include "settings/values.h"

#include <QDir>
#include <QSettings>
#include <QUrl>

#include <algorithm>

namespace frontdesk::settings {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto proxyKey = "proxy"_L1;
constexpr auto hostKey = "proxyHost"_L1;
constexpr auto portKey = "proxyPort"_L1;
constexpr auto userKey = "proxyUser"_L1;
constexpr auto authoritiesKey = "authoritiesFile"_L1;

const std::pair<Network::Proxy, QLatin1StringView> proxies[] = {
    {Network::Proxy::System, "system"_L1},
    {Network::Proxy::None, "none"_L1},
    {Network::Proxy::Http, "http"_L1},
    {Network::Proxy::Socks, "socks"_L1},
};

QString keptWhole(const QString &text)
{
    return keepable(text) == text ? text : QString();
}

//! A host's name or address and nothing besides: what is pasted may be user:password@host.
QString keptHost(const QString &text)
{
    QUrl url;
    url.setHost(text.trimmed(), QUrl::StrictMode);
    return keptWhole(url.host());
}

} // namespace

Network keepable(const Network &network)
{
    constexpr int lastPort = 65535;
    Network kept = network;
    kept.proxyHost = keptHost(network.proxyHost);
    // A colon would end it: what follows may be a password.
    kept.proxyUser = network.proxyUser.contains(u':') ? QString() : keptWhole(network.proxyUser.trimmed());
    kept.authoritiesFile
        = QDir::isAbsolutePath(network.authoritiesFile) ? keptWhole(network.authoritiesFile) : QString();
    const bool isOwn = network.proxy == Network::Proxy::Http || network.proxy == Network::Proxy::Socks;
    const bool isWhole = !kept.proxyHost.isEmpty() && kept.proxyPort > 0 && kept.proxyPort <= lastPort;
    if (isOwn && !isWhole)
        kept.proxy = Network::Proxy::System;
    if (!isOwn || !isWhole) {
        kept.proxyHost.clear();
        kept.proxyPort = 0;
    }
    if (kept.proxy == Network::Proxy::None)
        kept.proxyUser.clear();
    return kept;
}

Network readNetwork(const QSettings &file)
{
    const auto text = [&file](QLatin1StringView key) { return file.value(key).toString(); };
    const auto *found = std::find_if(std::begin(proxies), std::end(proxies),
        [word = text(proxyKey)](const auto &pair) { return pair.second == word; });
    return keepable(Network {found == std::end(proxies) ? Network::Proxy::System : found->first,
        text(hostKey), text(portKey).toInt(), text(userKey), text(authoritiesKey)});
}

void writeNetwork(QSettings &file, const Network &network)
{
    if (network == readNetwork(file))
        return;
    const auto *found = std::find_if(std::begin(proxies), std::end(proxies),
        [&network](const auto &pair) { return pair.first == network.proxy; });
    file.setValue(proxyKey, QString(found->second));
    file.setValue(hostKey, network.proxyHost);
    file.setValue(portKey, QString::number(network.proxyPort));
    file.setValue(userKey, network.proxyUser);
    file.setValue(authoritiesKey, network.authoritiesFile);
}

} // namespace frontdesk::settings
