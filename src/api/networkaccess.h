// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>

#include <functional>
#include <optional>

namespace frontdesk::api {

//! How servers are reached, and whose word on who they are is taken.
struct Route {
    std::optional<QNetworkProxy> proxy; //!< Without user and password; nullopt: what the system says.
    QString proxyUser; //!< Who the proxy is told is asking; empty: nobody is named.
    QString authoritiesFile; //!< PEM, trusted besides the system's; empty: none.
};

/*! The network manager: proxy, trust and TLS in one place.

    TLS 1.2 or newer, HTTP/2 where the server offers it, every certificate verified, and no way around that.
    This very computer is never reached through a proxy. What may take its time (files, the system's proxy,
    passwords) is found beforehand, off this thread.
*/
class NetworkAccess final : public QNetworkAccessManager {
    Q_OBJECT

public:
    using Ready = std::function<void(const Result<void> &)>;
    //! Finds the password for a proxy ("host:port") and hands it on; empty where there is none. Not once the
    //! context is gone.
    using FindPassword
        = std::function<void(const QString &proxy, QObject *context, std::function<void(const Secret &)>)>;

    explicit NetworkAccess(QObject *parent = nullptr);

    //! Holds for all that is sent from now on, over new connections; what is on its way arrives as it left.
    //! Passwords are looked for anew.
    void setRoute(const Route &route);
    void setPasswords(FindPassword find) { m_findPassword = std::move(find); }

    //! Calls \a then when a request to \a url can be made, at once if possible, or says, later, why it must
    //! not be: Refusal::AuthoritiesUnreadable. Not once \a context is gone.
    void whenReady(const QUrl &url, QObject *context, Ready then);
    //! The proxy that a request to \a url goes through, as "host:port"; empty: none. Holds while ready.
    [[nodiscard]] QString proxyFor(const QUrl &url) const;
    //! Says \a failure to all that want to know what stands in the way.
    void tell(const Failure &failure) { Q_EMIT obstructed(failure); }

Q_SIGNALS:
    //! A request failed; its failure has an obstacle.
    void obstructed(const frontdesk::Failure &failure);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    struct Waiting {
        QUrl url;
        QPointer<QObject> context;
        Ready then;
    };
    struct Way {
        QList<QNetworkProxy> proxies;
        QDeadlineTimer holds;
    };
    class Factory;

    [[nodiscard]] QList<QNetworkProxy> proxiesFor(const QUrl &url) const;
    [[nodiscard]] bool isKnown(const QUrl &url) const;
    void letGo();
    void find(const QUrl &url);
    void take(const QString &server, QList<QNetworkProxy> proxies);
    //! Once nothing is on its way any more: a connection knows only the trust it was made with.
    void change();

    Route m_route;
    FindPassword m_findPassword;
    QSslConfiguration m_tls;
    std::optional<Failure> m_broken; //!< The authorities cannot be read.
    QHash<QString, Way> m_ways; //!< By the server's host and port.
    QHash<QString, Secret> m_passwords; //!< By the proxy's host and port.
    QList<Waiting> m_waiting;
    QSet<QString> m_sought; //!< Servers whose way is being found.
    int m_flying = 0;
    int m_routes = 0; //!< How many there were.
    bool m_isReading = false; //!< The authorities.
    bool m_isStale = false; //!< There may be connections that were made for another route.
};

} // namespace frontdesk::api
