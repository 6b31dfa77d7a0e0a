// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessundertest.h"
#include "support/microsocks.h"
#include "support/tlsserver.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using Kind = Obstacle::Kind;

//! Through microsocks to nginx.
class TestSocks final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsServer> m_server;
    std::unique_ptr<Microsocks> m_proxy;

    [[nodiscard]] QUrl elsewhere() const
    {
        return m_server->baseUrl(TlsServer::Good, u"api.frontdesk.test"_s);
    }
    [[nodiscard]] Route through(const QString &user) const
    {
        return {m_proxy->proxy(), user, m_server->authority()};
    }
    [[nodiscard]] QString place() const { return u"127.0.0.1:%1"_s.arg(m_proxy->proxy().port()); }
    static void know(AccessUnderTest &t, const QByteArray &password)
    {
        t.access.setPasswords(
            [password](const QString &, QObject *, const auto &then) { then(Secret(password)); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TlsServer::isThere() || !Microsocks::isThere())
            QSKIP("nginx or microsocks is not installed");
        m_server = std::make_unique<TlsServer>();
    }
    void init()
    {
        m_server->clearLog();
        m_proxy = std::make_unique<Microsocks>();
    }
    void cleanup() { m_proxy.reset(); }
    void cleanupTestCase() { m_server.reset(); }

    void namesAreLookedUpBeyondIt()
    {
        AccessUnderTest t(elsewhere(), through(Microsocks::user()));
        know(t, Microsocks::password());
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(t.access.proxyFor(elsewhere()), place());
        QTRY_VERIFY(m_server->log().contains("HTTP/2.0"));
        m_proxy->stop(); // so that its log is whole
        QVERIFY(m_proxy->log().contains("connected to api.frontdesk.test:"));
    }

    void whoeverItDoesNotKnowIsDenied_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("wrong password") << Microsocks::user();
        QTest::newRow("nobody named") << QString();
    }
    void whoeverItDoesNotKnowIsDenied()
    {
        QFETCH(QString, user);
        AccessUnderTest t(elsewhere(), through(user));
        know(t, "wrong horse");
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(answer.error().obstacle);
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyDenied);
        QCOMPARE(answer.error().obstacle->host, place());
        QVERIFY(!answer.error().outcomeUnknown);
        QCOMPARE(t.obstructed.size(), 1);
        QVERIFY(m_server->log().isEmpty());
    }

    void whereItCannotGoNothingHasLeft()
    {
        const QUrl nowhere = m_server->baseUrl(TlsServer::Good, u"nowhere.frontdesk.test"_s);
        AccessUnderTest t(nowhere, through(Microsocks::user()));
        know(t, Microsocks::password());
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(answer.error().obstacle);
        QCOMPARE(answer.error().obstacle->kind, Kind::ProxyUnreachable);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void aChangeThatLeftThroughItIsNotCalledUnsent()
    {
        AccessUnderTest t(elsewhere(), through(Microsocks::user()));
        know(t, Microsocks::password());
        QVERIFY(outcomeOf(t.api.instance.get()));
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
        QVERIFY(!answer.error().obstacle);
    }
};

QTEST_GUILESS_MAIN(TestSocks)
#include "tst_socks.moc"
