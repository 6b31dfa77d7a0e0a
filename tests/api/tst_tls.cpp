// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessundertest.h"
#include "support/tlsserver.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using Kind = Obstacle::Kind;

//! Against nginx, with certificates made by openssl.
class TestTls final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TlsServer> m_server;

    [[nodiscard]] Route trusting() const { return {std::nullopt, {}, m_server->authority()}; }
    [[nodiscard]] bool isSeen(const QByteArray &line) const { return m_server->log().contains(line); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!TlsServer::isThere())
            QSKIP("nginx is not installed");
        m_server = std::make_unique<TlsServer>();
    }
    void init() { m_server->clearLog(); }
    void cleanupTestCase() { m_server.reset(); }

    void anAuthorityInAFileIsTrustedAsLongAsItIsNamed()
    {
        AccessUnderTest t(m_server->baseUrl(TlsServer::Good));
        const auto before = outcomeOf(t.api.instance.get());
        QCOMPARE(before.error().fault, Fault::Transport);
        QCOMPARE(before.error().obstacle->kind, Kind::UnknownIssuer);
        QCOMPARE(before.error().obstacle->subject, u"CN=good.example, O=Example Corp"_s);
        QCOMPARE(before.error().obstacle->issuer, u"CN=Frontdesk test authority, O=Frontdesk tests"_s);

        t.access.setRoute(trusting());
        QVERIFY(outcomeOf(t.api.instance.get()));
        t.access.setRoute({});
        QCOMPARE(outcomeOf(t.api.instance.get()).error().obstacle->kind, Kind::UnknownIssuer);
    }

    void whatIsWrongIsTold_data()
    {
        QTest::addColumn<TlsServer::Site>("site");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("subject");
        QTest::newRow("expired") << TlsServer::Expired << Kind::Expired
                                 << u"CN=expired.example, O=Example Corp"_s;
        QTest::newRow("early") << TlsServer::Early << Kind::NotYetValid
                               << u"CN=early.example, O=Example Corp"_s;
        QTest::newRow("host") << TlsServer::Elsewhere << Kind::WrongHost
                              << u"CN=elsewhere.example, O=Example Corp"_s;
        QTest::newRow("self-signed") << TlsServer::Self << Kind::SelfSigned << u"CN=self.example, O=Nobody"_s;
        QTest::newRow("TLS 1.1") << TlsServer::OldTls << Kind::OldTls << QString();
    }
    void whatIsWrongIsTold()
    {
        QFETCH(TlsServer::Site, site);
        QFETCH(Kind, kind);
        QFETCH(QString, subject);
        const QUrl url = m_server->baseUrl(site);
        AccessUnderTest t(url, trusting());
        const auto answer = outcomeOf(t.api.instance.get());
        QCOMPARE(answer.error().fault, Fault::Transport);
        const Obstacle obstacle = answer.error().obstacle.value();
        QCOMPARE(obstacle.kind, kind);
        QCOMPARE(obstacle.host, u"localhost:%1"_s.arg(url.port()));
        QCOMPARE(obstacle.subject, subject);
        QCOMPARE(obstacle.validUntil.has_value(), kind != Kind::OldTls);
        // It does not pass by itself, so that it was tried once; and nothing was said to that server.
        QCOMPARE(t.obstructed.size(), 1);
        QVERIFY(m_server->log().isEmpty());
    }

    void aChangeThatFailedInTheHandshakeHasNotLeft()
    {
        AccessUnderTest t(m_server->baseUrl(TlsServer::Expired), trusting());
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QCOMPARE(answer.error().obstacle->kind, Kind::Expired);
        QVERIFY(!answer.error().outcomeUnknown);
        QVERIFY(m_server->log().isEmpty());
    }

    void theNewestOfBothIsSpoken_data()
    {
        QTest::addColumn<TlsServer::Site>("site");
        QTest::addColumn<QByteArray>("spoken");
        QTest::newRow("HTTP/2") << TlsServer::Good << "HTTP/2.0 TLSv1.3"_ba;
        QTest::newRow("HTTP/1.1") << TlsServer::Http1 << "HTTP/1.1 TLSv1.2"_ba;
    }
    void theNewestOfBothIsSpoken()
    {
        QFETCH(TlsServer::Site, site);
        QFETCH(QByteArray, spoken);
        AccessUnderTest t(m_server->baseUrl(site), trusting());
        QVERIFY(outcomeOf(t.api.instance.get()));
        QTRY_VERIFY2(isSeen(spoken + " GET /v1/instance 200 \"Bearer " + keyUnderTest + '"'),
            m_server->log().constData());
    }

    // What is known not to have left is told as unsent: Qt has to say it over either.
    void qtSaysThatARequestHasLeft_data()
    {
        QTest::addColumn<TlsServer::Site>("site");
        QTest::newRow("HTTP/2") << TlsServer::Good;
        QTest::newRow("HTTP/1.1") << TlsServer::Http1;
    }
    void qtSaysThatARequestHasLeft()
    {
        QFETCH(TlsServer::Site, site);
        AccessUnderTest t(m_server->baseUrl(site), trusting());
        QVERIFY(outcomeOf(t.api.instance.get()));
        QNetworkReply *reply = t.access.get(QNetworkRequest(m_server->baseUrl(site)));
        QSignalSpy left(reply, &QNetworkReply::requestSent);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(reply->attribute(QNetworkRequest::Http2WasUsedAttribute).toBool(), site == TlsServer::Good);
        QCOMPARE(left.size(), 1);
        reply->deleteLater();
    }

    void aTokenIsAskedForOnceAlthoughTheConnectionEnds_data()
    {
        QTest::addColumn<TlsServer::Site>("site");
        QTest::newRow("HTTP/2") << TlsServer::Good;
        QTest::newRow("HTTP/1.1") << TlsServer::Http1;
    }
    void aTokenIsAskedForOnceAlthoughTheConnectionEnds()
    {
        QFETCH(TlsServer::Site, site);
        AccessUnderTest t(m_server->baseUrl(site), trusting());
        QVERIFY(outcomeOf(t.api.instance.get())); // over a connection that is open already
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
        QVERIFY(!answer.error().obstacle);
        QTRY_VERIFY(isSeen(" 444 "));
        QVERIFY(outcomeOf(t.api.instance.get()));
        QCOMPARE(m_server->log().count("POST"), 1);
    }

    void authoritiesThatCannotBeReadStopEverything_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("missing") << u"none.pem"_s;
        QTest::newRow("no certificate") << u"ca.cnf"_s;
        QTest::newRow("a folder") << u"."_s;
    }
    void authoritiesThatCannotBeReadStopEverything()
    {
        QFETCH(QString, file);
        const QString path = m_server->folder() + u'/' + file;
        AccessUnderTest t(m_server->baseUrl(TlsServer::Good), {std::nullopt, {}, path});
        const auto answer = outcomeOf(t.api.instance.get());
        QCOMPARE(answer.error().refusal, Refusal::AuthoritiesUnreadable);
        QVERIFY(answer.error().detail.startsWith(path));
        QVERIFY(m_server->log().isEmpty());
        t.access.setRoute(trusting());
        QVERIFY(outcomeOf(t.api.instance.get()));
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
