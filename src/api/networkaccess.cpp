// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/networkaccess.h"

#include "api/authorities.h"
#include "api/connection.h"
#include "core/background.h"

#include <QNetworkReply>

#include <chrono>

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto systemsWordHolds = 60s; //!< A laptop moves from one network to another.

QString placeOf(const QUrl &url)
{
    return url.host() + u':' + QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

QString placeOf(const QNetworkProxy &proxy)
{
    return proxy.hostName() + u':' + QString::number(proxy.port());
}

} // namespace

//! Says what has been found before; asking the system itself may take seconds.
class NetworkAccess::Factory final : public QNetworkProxyFactory {
public:
    explicit Factory(const NetworkAccess &access)
        : m_access(access)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_access.proxiesFor(query.url());
    }

private:
    const NetworkAccess &m_access;
};

NetworkAccess::NetworkAccess(QObject *parent)
    : QNetworkAccessManager(parent)
    , m_tls(strictTls())
{
    setProxyFactory(new Factory(*this));
}

void NetworkAccess::setRoute(const Route &route)
{
    m_route = route;
    m_ways.clear();
    m_sought.clear();
    m_passwords.clear();
    m_isStale = true;
    m_isReading = true;
    const int number = ++m_routes;
    const auto take = [this, number](const Result<QSslConfiguration> &tls) {
        if (number != m_routes)
            return;
        m_isReading = false;
        m_broken = tls ? std::nullopt : std::optional(tls.error());
        m_tls = tls.value_or(strictTls());
        change();
    };
    if (route.authoritiesFile.isEmpty())
        return take(strictTls());
    inBackground(
        this, [file = route.authoritiesFile] { return tlsWith(file); }, take);
}

void NetworkAccess::change()
{
    if (m_isReading || !m_isStale || m_flying > 0)
        return;
    m_isStale = false;
    clearAccessCache();
    letGo();
}

void NetworkAccess::whenReady(const QUrl &url, QObject *context, Ready then)
{
    m_waiting.append({url, context, std::move(then)});
    letGo();
}

void NetworkAccess::letGo()
{
    if (m_isReading || m_isStale)
        return;
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &each : waiting) {
        if (!each.context)
            continue;
        if (m_broken) {
            QMetaObject::invokeMethod(
                each.context, [then = each.then, why = *m_broken] { then(fail(why)); }, Qt::QueuedConnection);
        } else if (isKnown(each.url)) {
            each.then({});
        } else {
            m_waiting.append(each);
            find(each.url);
        }
    }
}

bool NetworkAccess::isKnown(const QUrl &url) const
{
    const auto found = m_ways.constFind(placeOf(url));
    return isLoopback(url) || (found != m_ways.cend() && !found->holds.hasExpired());
}

void NetworkAccess::find(const QUrl &url)
{
    const QString server = placeOf(url);
    if (m_sought.contains(server))
        return;
    m_sought.insert(server);
    const auto found = [this, server, number = m_routes](const QList<QNetworkProxy> &proxies) {
        if (number == m_routes)
            take(server, proxies);
    };
    if (m_route.proxy)
        return found({*m_route.proxy});
    const auto ask = [url] { return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url)); };
    inBackground(this, ask, found);
}

void NetworkAccess::take(const QString &server, QList<QNetworkProxy> proxies)
{
    // A request uses the first that can carry it; a password goes to nobody else.
    QNetworkProxy *first = proxies.isEmpty() ? nullptr : &proxies.first();
    const bool isNamed = first && !first->hostName().isEmpty();
    if (isNamed && first->user().isEmpty() && !m_route.proxyUser.isEmpty()) {
        const QString place = placeOf(*first);
        if (m_findPassword && !m_passwords.contains(place))
            return m_findPassword(
                place, this, [this, server, proxies, place, number = m_routes](const Secret &password) {
                    if (number != m_routes)
                        return;
                    m_passwords.insert(place, password);
                    take(server, proxies);
                });
        first->setUser(m_route.proxyUser);
        first->setPassword(QString::fromUtf8(m_passwords.value(place).reveal()));
    }
    m_sought.remove(server);
    const bool isFixed = m_route.proxy.has_value();
    m_ways.insert(server,
        {proxies, isFixed ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(systemsWordHolds)});
    letGo();
}

QList<QNetworkProxy> NetworkAccess::proxiesFor(const QUrl &url) const
{
    if (isLoopback(url))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    return m_ways.value(placeOf(url)).proxies;
}

QString NetworkAccess::proxyFor(const QUrl &url) const
{
    const QList<QNetworkProxy> proxies = proxiesFor(url);
    const bool isNone = proxies.isEmpty() || proxies.constFirst().hostName().isEmpty();
    return isNone ? QString() : placeOf(proxies.constFirst());
}

QNetworkReply *NetworkAccess::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkRequest strict = request;
    strict.setSslConfiguration(m_tls);
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, strict, body);
    ++m_flying;
    // Later: the reply is still busy with itself.
    const auto landed = [this] {
        --m_flying;
        change();
    };
    connect(reply, &QNetworkReply::finished, this, landed, Qt::QueuedConnection);
    return reply;
}

} // namespace frontdesk::api
