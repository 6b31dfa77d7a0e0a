// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "controllers/mintcontroller.h"
#include "support/faultserver.h"
#include "support/opengate.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::MintController;

namespace {

const auto templatesJson = R"([
    {"object":"jwt_template","id":"jtmp_1","name":"hasura","claims":{},"lifetime":300,"allowed_clock_skew":5,
     "custom_signing_key":false,"signing_algorithm":"RS256","created_at":1,"updated_at":1}])"_ba;
const auto tokenJson = R"({"object":"token","jwt":"h.p.s"})"_ba;
const auto refusedJson
    = R"({"errors":[{"message":"no","long_message":"no","code":"authorization_invalid"}]})"_ba;

SessionId sessionId()
{
    return *SessionId::parse(u"sess_1");
}

} // namespace

class TestMintController final : public QObject {
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    OpenGate m_gate;
    std::unique_ptr<api::BackendApi> m_api;
    std::unique_ptr<MintController> m_mint;

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_api = std::make_unique<api::BackendApi>(*m_network, m_clock, m_gate,
            api::Connection {m_server->baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)});
        m_mint = std::make_unique<MintController>(m_api->jwtTemplates, m_api->sessions);
    }

    void cleanup()
    {
        m_mint.reset();
        m_api.reset();
        m_network.reset();
        m_server.reset();
    }

    void templatesComeWithTheirLifetimes()
    {
        m_server->enqueue(200, templatesJson);
        QSignalSpy ready(m_mint.get(), &MintController::templatesReady);
        QCOMPARE(m_mint->defaultLifetime(u"hasura"_s), std::nullopt);
        m_mint->loadTemplates();
        QTRY_COMPARE(ready.size(), 1);
        const auto templates = ready.at(0).at(0).value<QList<api::JwtTemplate>>();
        QCOMPARE(templates.size(), 1);
        QCOMPARE(templates.at(0).name, u"hasura"_s);
        QVERIFY(m_mint->defaultLifetime(u"hasura"_s) == 300s);
        QVERIFY(m_mint->defaultLifetime({}) == 60s);
    }

    void withALongestLifetimeEveryRequestNamesOne_data()
    {
        QTest::addColumn<QString>("templateName");
        QTest::addColumn<int>("longest");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a template's own") << u"hasura"_s << 3600 << R"({"expires_in_seconds":300})"_ba;
        QTest::newRow("a template's own, cut") << u"hasura"_s << 120 << R"({"expires_in_seconds":120})"_ba;
        QTest::newRow("not known") << u"typed"_s << 120 << R"({"expires_in_seconds":120})"_ba;
        QTest::newRow("the session token") << u""_s << 120 << R"({"expires_in_seconds":60})"_ba;
        QTest::newRow("the session token, cut") << u""_s << 45 << R"({"expires_in_seconds":45})"_ba;
    }
    void withALongestLifetimeEveryRequestNamesOne()
    {
        QFETCH(QString, templateName);
        QFETCH(int, longest);
        QFETCH(QByteArray, body);
        policy::Policy rules;
        rules.longestToken = std::chrono::seconds(longest);
        MintController mint(m_api->jwtTemplates, m_api->sessions, rules);
        m_server->enqueue(200, templatesJson);
        QSignalSpy ready(&mint, &MintController::templatesReady);
        mint.loadTemplates();
        QTRY_COMPARE(ready.size(), 1);
        m_gate.changes.clear();
        m_server->enqueue(200, tokenJson);
        QSignalSpy minted(&mint, &MintController::minted);
        mint.mint(sessionId(), templateName, {});
        QTRY_COMPARE(minted.size(), 1);
        QCOMPARE(m_server->requests().constLast().body, body);
        // What the gate is to judge is what is sent.
        QCOMPARE(m_gate.changes.constFirst().minting->templateName, templateName);
        QCOMPARE(m_gate.changes.constFirst().minting->lifetime, mint.usualLifetime(templateName));
    }

    void aRefusedListIsReported()
    {
        m_server->enqueue(403, refusedJson);
        QSignalSpy failed(m_mint.get(), &MintController::templatesFailed);
        m_mint->loadTemplates();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 403);
    }

    void aNewerQuestionForTemplatesSupersedesTheOlder()
    {
        m_server->enqueue(200, templatesJson);
        m_server->enqueue(200, templatesJson);
        QSignalSpy ready(m_mint.get(), &MintController::templatesReady);
        QSignalSpy failed(m_mint.get(), &MintController::templatesFailed);
        m_mint->loadTemplates();
        m_mint->loadTemplates();
        QTRY_COMPARE(ready.size(), 1);
        QCOMPARE(failed.size(), 0);
    }

    void mintsFromTheTemplateThatWasNamed_data()
    {
        QTest::addColumn<QString>("templateName");
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("plain") << QString() << "/v1/sessions/sess_1/tokens"_ba;
        QTest::newRow("template") << u"hasura"_s << "/v1/sessions/sess_1/tokens/hasura"_ba;
        QTest::newRow("encoded") << u"my tpl/β"_s << "/v1/sessions/sess_1/tokens/my%20tpl%2F%CE%B2"_ba;
    }
    void mintsFromTheTemplateThatWasNamed()
    {
        QFETCH(QString, templateName);
        m_server->enqueue(200, tokenJson);
        QSignalSpy minted(m_mint.get(), &MintController::minted);
        m_mint->mint(sessionId(), templateName, {.lifetime = 300s, .origin = {}});
        QVERIFY(m_mint->isMinting());
        QTRY_COMPARE(minted.size(), 1);
        QVERIFY(!m_mint->isMinting());
        QVERIFY(minted.at(0).at(0).value<api::Token>().jwt.reveal() == "h.p.s");
        QTEST(m_server->requests().constLast().target, "target");
        QVERIFY(m_server->requests().constLast().body.contains("300"));
    }

    void oneRequestIsNeverSentTwice()
    {
        m_server->enqueue(200, tokenJson);
        m_server->enqueue(200, tokenJson);
        QSignalSpy minted(m_mint.get(), &MintController::minted);
        m_mint->mint(sessionId(), {}, {});
        m_mint->mint(sessionId(), {}, {});
        QTRY_COMPARE(minted.size(), 1);
        QVERIFY(!m_mint->isMinting());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aFailureIsReportedAndTheNextTryIsFree()
    {
        m_server->enqueue(503, refusedJson);
        m_server->enqueue(200, tokenJson);
        QSignalSpy minted(m_mint.get(), &MintController::minted);
        QSignalSpy failed(m_mint.get(), &MintController::mintFailed);
        m_mint->mint(sessionId(), {}, {});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 503);
        QCOMPARE(m_server->requests().size(), 1);
        m_mint->mint(sessionId(), {}, {});
        QTRY_COMPARE(minted.size(), 1);
    }

    void cancelledMintingIsNotReported()
    {
        m_server->enqueue(200, tokenJson);
        m_server->enqueue(200, tokenJson);
        QSignalSpy minted(m_mint.get(), &MintController::minted);
        QSignalSpy failed(m_mint.get(), &MintController::mintFailed);
        m_mint->mint(sessionId(), u"first"_s, {});
        m_mint->cancel();
        QVERIFY(!m_mint->isMinting());
        m_mint->mint(sessionId(), u"second"_s, {});
        QTRY_COMPARE(minted.size(), 1);
        QCOMPARE(failed.size(), 0);
        QVERIFY(m_server->requests().constLast().target.endsWith("/second"));
    }
};

QTEST_GUILESS_MAIN(TestMintController)
#include "tst_mintcontroller.moc"
