// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessundertest.h"
#include "support/squid.h"
#include "support/tlsserver.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using Kind = Obstacle::Kind;

//! Through squid to nginx.
class TestProxy final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<Squid> m_proxy;

    [[nodiscard]] QUrl elsewhere() const
    {
        return m_server->baseUrl(TlsServer::Good, u"api.frontdesk.test"_s);
    }
    [[nodiscard]] Route through(const QNetworkProxy &proxy, const QString &user = Squid::user()) const
    {
        return {proxy, user, m_server->authority()};
    }
    [[nodiscard]] QString place() const { return u"127.0.0.1:%1"_s.arg(m_proxy->port()); }
    //! The password that is found for the proxy, and for it alone.
    void know(AccessUnderTest &t, const QByteArray &password) const
    {
        t.access.setPasswords([password, proxy = place()](const QString &asks, QObject *,
                                  const std::function<void(const Secret &)> &then) {
            then(asks == proxy ? Secret(password) : Secret());
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TlsServer::isThere() || !Squid::isThere())
            QSKIP("nginx or squid is not installed");
        m_server = std::make_unique<TlsServer>();
    }
    void init()
    {
        m_server->clearLog();
        m_proxy = std::make_unique<Squid>();
    }
    void cleanup()
    {
        m_proxy.reset();
        for (const char *variable : {"https_proxy", "no_proxy"})
            qunsetenv(variable);
    }

    void cleanupTestCase() { m_server.reset(); }

    void aProxyWithTheRightPasswordCarriesWhatItCannotRead()
    {
        AccessUnderTest t(elsewhere(), through(m_proxy->proxy()));
        know(t, Squid::password());
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(t.access.proxyFor(elsewhere()), place());
        QTRY_VERIFY(m_server->log().contains("HTTP/2.0"));
        m_proxy->stop(); // so that its log is whole
        QVERIFY(m_proxy->log().contains("200 CONNECT api.frontdesk.test:"));
        QVERIFY(!m_proxy->log().contains("GET"));
        QVERIFY(!m_proxy->log().contains("Bearer"));
        QVERIFY(!m_proxy->log().contains(keyUnderTest));
    }

    void aWrongPasswordIsTriedOnceAndARightOneHelps()
    {
        AccessUnderTest t(elsewhere(), through(m_proxy->proxy()));
        know(t, "wrong horse");
        const auto answer = outcomeOf(t.api.instance.get());
        QCOMPARE(answer.error().fault, Fault::Transport);
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyDenied);
        QCOMPARE(answer.error().obstacle->host, place());
        QCOMPARE(t.obstructed.size(), 1);
        // Once without, to be asked, and once with it.
        QTRY_COMPARE(m_proxy->log().count("407 CONNECT"), 2);

        know(t, Squid::password());
        t.access.setRoute(through(m_proxy->proxy()));
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(m_proxy->log().count("407 CONNECT"), 3);
    }

    void whoeverIsNotNamedIsDenied()
    {
        AccessUnderTest t(elsewhere(), through(m_proxy->proxy(), {}));
        QCOMPARE(outcomeOf(t.api.instance.get()).error().obstacle->kind, Kind::ProxyDenied);
    }

    void aChangeThatTheProxyDeniedHasNotLeft()
    {
        AccessUnderTest t(elsewhere(), through(m_proxy->proxy()));
        know(t, "wrong horse");
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyDenied);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void aProxyThatIsNotThereIsNamed_data()
    {
        QTest::addColumn<QNetworkProxy::ProxyType>("type");
        QTest::newRow("HTTP") << QNetworkProxy::HttpProxy;
        QTest::newRow("SOCKS") << QNetworkProxy::Socks5Proxy;
    }
    void aProxyThatIsNotThereIsNamed()
    {
        QFETCH(QNetworkProxy::ProxyType, type);
        m_proxy->stop();
        AccessUnderTest t(elsewhere(), through({type, u"127.0.0.1"_s, m_proxy->port()}));
        const auto answer = outcomeOf(t.api.instance.get());
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyUnreachable);
        QCOMPARE(answer.error().obstacle->host, place());
        const auto change = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(!change.error().outcomeUnknown);
    }

    void aProxyThatBreaksOffIsNamed_data() { aProxyThatIsNotThereIsNamed_data(); }
    void aProxyThatBreaksOffIsNamed()
    {
        QFETCH(QNetworkProxy::ProxyType, type);
        QTcpServer rude;
        QVERIFY(rude.listen(QHostAddress::LocalHost));
        connect(&rude, &QTcpServer::newConnection, this, [&rude] { rude.nextPendingConnection()->abort(); });
        AccessUnderTest t(elsewhere(), through({type, u"127.0.0.1"_s, rude.serverPort()}));
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(answer.error().obstacle);
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyFailed);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void whatTheProxyForbidsHasNotLeft()
    {
        AccessUnderTest t(
            m_server->baseUrl(TlsServer::Good, u"denied.frontdesk.test"_s), through(m_proxy->proxy()));
        know(t, Squid::password());
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyUnreachable);
        QCOMPARE(answer.error().obstacle->host, place());
        QVERIFY(!answer.error().outcomeUnknown);
        QTRY_VERIFY(m_proxy->log().contains("403 CONNECT"));
    }

    void aChangeThatLeftThroughTheProxyIsNotCalledUnsent_data()
    {
        QTest::addColumn<TlsServer::Site>("site");
        QTest::newRow("HTTP/2") << TlsServer::Good;
        QTest::newRow("HTTP/1.1") << TlsServer::Http1;
    }
    void aChangeThatLeftThroughTheProxyIsNotCalledUnsent()
    {
        QFETCH(TlsServer::Site, site);
        AccessUnderTest t(m_server->baseUrl(site, u"api.frontdesk.test"_s), through(m_proxy->proxy()));
        know(t, Squid::password());
        QVERIFY(outcomeOf(t.api.instance.get()));
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
        QVERIFY(!answer.error().obstacle);
    }

    void thisComputerIsNeverReachedThroughAProxy()
    {
        m_proxy->stop();
        AccessUnderTest t(m_server->baseUrl(TlsServer::Good), through(m_proxy->proxy()));
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(t.access.proxyFor(m_server->baseUrl(TlsServer::Good)), QString());
    }

    void aCertificateBehindAProxyIsJudgedLikeAnyOther()
    {
        AccessUnderTest t(
            m_server->baseUrl(TlsServer::Elsewhere, u"api.frontdesk.test"_s), through(m_proxy->proxy()));
        know(t, Squid::password());
        const auto answer = outcomeOf(t.api.instance.get());
        QCOMPARE(answer.error().obstacle->kind, Kind::WrongHost);
        QVERIFY(answer.error().obstacle->host.startsWith(u"api.frontdesk.test:"_s));
        QVERIFY(m_server->log().isEmpty());
    }

    void theSystemsProxyIsUsedAndItsExceptionsAreHeeded()
    {
        qputenv("https_proxy", "http://dana:right%20horse@" + place().toUtf8());
        AccessUnderTest t(elsewhere(), {std::nullopt, {}, m_server->authority()});
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(t.access.proxyFor(elsewhere()), place());
        qputenv("no_proxy", "api.frontdesk.test");
        t.access.setRoute({std::nullopt, {}, m_server->authority()});
        std::optional<bool> ready;
        t.access.whenReady(elsewhere(), this, [&ready](const Result<void> &can) { ready = can.has_value(); });
        QTRY_COMPARE(ready, true);
        QCOMPARE(t.access.proxyFor(elsewhere()), QString());
    }

    void thePasswordForTheSystemsProxyIsLookedFor()
    {
        qputenv("https_proxy", "http://" + place().toUtf8());
        AccessUnderTest t(elsewhere(), {std::nullopt, Squid::user(), m_server->authority()});
        know(t, Squid::password());
        QVERIFY(outcomeOf(t.api.instance.get()));
    }
};

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
