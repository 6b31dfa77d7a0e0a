// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "controllers/instancekeys.h"
#include "controllers/verifycontroller.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"
#include "support/opengate.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::Belonging;
using controllers::VerifyController;
using controllers::VerifyReport;

namespace {

// Made for this test with a key that was thrown away: valid from 1767261890 to 1767261960, of user_1.
const QByteArray sessionToken // sid: sess_1
    = "eyJhbGciOiJSUzI1NiIsImtpZCI6Imluc18xIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ1c2VyXzEiLCJpYXQiOjE3Nj"
      "cyNjE5MDAsIm5iZiI6MTc2NzI2MTg5MCwiZXhwIjoxNzY3MjYxOTYwLCJzaWQiOiJzZXNzXzEifQ.gevF26J2we29n"
      "dbjnzGopLT9C2ySpddixickTamnReBTIYjK7vVsK1FtO6F4R8-"
      "G5WuEiEEDiMNmaZ3c5JQCSEUEaicNtrYr0qltoCwgXlqj3vj8qXMNHt-ZD8SBFOwvH6_605KvFV6Zsct1qnBdTqXOH"
      "631Myg5aaMAfJQU5R75OSy68LImfdncDFv27fHiVHIkSfW4-"
      "Hg_wJyDW_6Yb6uhVkKpxy8KNO8CSnO2yN1GU0tNUOoxnCNW_54YDSQx7jwoNYB9fIivOUSGJJjIEmPGKFDC531d_nl"
      "7x_FOhrr3UVI2FdZfTSyHHrEYLuAbYlii9ltamwd3SWZdgB1lOg";
const QByteArray templateToken // no sid
    = "eyJhbGciOiJSUzI1NiIsImtpZCI6Imluc18xIiwidHlwIjoiSldUIn0.eyJzdWIiOiJ1c2VyXzEiLCJpYXQiOjE3Nj"
      "cyNjE5MDAsIm5iZiI6MTc2NzI2MTg5MCwiZXhwIjoxNzY3MjYxOTYwfQ.QwIAJuX2Tub78g1u9Y3ObLn_pY38dbSVH"
      "GtGhc2xWz_6tTLzXyiinqyLaCzNs5PqpPitYsbO_0P8kkIrxE1MCBO5aDkf482HOpMlj1MNbH2M1cozQtYcSuRj1Vk"
      "m1BAJ5MvMMeMKXZOcylM2eFzwxpoZ9sp0ULHQFDgrQDhLCuN7A_fZJkT89HeklhrUxnf04kJg-"
      "Yl8Eqs1xvWnu2KriAijP4p7I3i5thKvsXLWlcW1VY5_wdGUUUZd7PW7KR-"
      "aEYUbYXjU_HooCMqGAGxwMZdmcboZYsq54gn26m5TWYDCyFRshlH8KsKUTdQV1lOgAO1ywGRGMvpyB4DRq2h5uw";
const QByteArray modulus
    = "sLnTvvWQ5vqz_jDiLRJSthIKLAeWONA2VJtp7gNrQlxtfVZPavY-YPlE6UklhMuXRa_ZSHhfNhQVHT2MzAe0VvCq6S"
      "qH794Cl5sSYpP71LX6yDPFC2PeAGQUIklbogGw8quqiUgoFgv41uxaKHUOoh5vKpALUJhr-"
      "1LdLF7dfZl6oO98zwyJZcIocztFV5mWaPw_8wSc8TGS_nTKfnXf3Jz3TYonyGddPJnrlc3GzWXZkGEsaZ1BqdSDF9P"
      "Q8RXd4GduKxMBmb0aKHCFnQN6duL5wwBEcPxhAApQt8dnBWFviEAHY-PZaN31syFY_hFWAkjewRRhq-"
      "xb3JcWhFM2GQ";

QByteArray jwksJson(const QByteArray &kid = "ins_1"_ba)
{
    return R"({"keys":[{"use":"sig","kty":"RSA","alg":"RS256","e":"AQAB","kid":")" + kid + R"(","n":")"
        + modulus + R"("}]})";
}

QByteArray sessionJson(const QByteArray &status = "active"_ba, const QByteArray &user = "user_1"_ba)
{
    return R"({"object":"session","id":"sess_1","client_id":"client_1","user_id":")" + user
        + R"(","status":")" + status
        + R"(","last_active_at":1767261900000,"expire_at":1767866400000,"abandon_at":1769853600000,)"
          R"("updated_at":1767261900000,"created_at":1767261600000})";
}

const auto goneJson
    = R"({"errors":[{"message":"gone","long_message":"gone","code":"resource_not_found"}]})"_ba;
const auto retiredJson
    = R"({"errors":[{"message":"old","long_message":"old","code":"operation_deprecated"}]})"_ba;

SessionId sessionId()
{
    return *SessionId::parse(u"sess_1");
}

} // namespace

class TestVerifyController final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    OpenGate m_gate;
    std::unique_ptr<api::BackendApi> m_api;
    std::unique_ptr<controllers::InstanceKeys> m_keys;
    std::unique_ptr<VerifyController> m_verify;
    VerifyReport m_report;

    void answer(const QByteArray &session, const QByteArray &keys, int legacyStatus, const QByteArray &legacy)
    {
        m_server->answer("/v1/sessions/sess_1"_ba, 200, session);
        m_server->answer("/v1/jwks"_ba, 200, keys);
        m_server->answer("/v1/sessions/sess_1/verify"_ba, legacyStatus, legacy);
    }

    void check(const QByteArray &token)
    {
        QSignalSpy finished(m_verify.get(), &VerifyController::finished);
        m_verify->verify(sessionId(), Secret(token));
        QVERIFY(m_verify->isBusy());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_verify->isBusy());
    }

private Q_SLOTS:
    void init()
    {
        m_clock.set(FixedClock().now() + 18s);
        m_report = {};
        m_server = std::make_unique<FaultServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_api = std::make_unique<api::BackendApi>(*m_network, m_clock, m_gate,
            api::Connection {m_server->baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)});
        m_keys = std::make_unique<controllers::InstanceKeys>(m_api->jwks, m_clock);
        m_verify = std::make_unique<VerifyController>(m_api->sessions, *m_keys, m_clock);
        connect(m_verify.get(), &VerifyController::changed, this,
            [this](const VerifyReport &r) { m_report = r; });
    }

    void cleanup()
    {
        m_verify.reset();
        m_keys.reset();
        m_api.reset();
        m_network.reset();
        m_server.reset();
    }

    void withoutATokenOnlyTheSessionIsAskedFor()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        check({});
        QVERIFY(m_report.session && *m_report.session);
        QVERIFY(m_report.checkedAt == m_clock.now());
        QVERIFY(!m_report.token);
        QVERIFY(!m_report.legacy);
        QVERIFY(m_report.isGood());
        QCOMPARE(m_server->requests().size(), 1);
    }

    void aSessionThatIsNotActiveIsNotGood()
    {
        answer(sessionJson("revoked"_ba), jwksJson(), 200, sessionJson());
        check({});
        QVERIFY(!m_report.isGood());
    }

    void aGoodTokenOfThisSessionIsGood()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        check(sessionToken);
        QVERIFY(m_report.token && *m_report.token);
        QCOMPARE((*m_report.token)->keyId, u"ins_1"_s);
        QVERIFY((*m_report.token)->verdict.signatureValid);
        QVERIFY(!(*m_report.token)->verdict.rejected);
        QVERIFY((*m_report.token)->expiresAt == m_clock.now() + 42s);
        QCOMPARE(m_report.belonging(), Belonging::ThisSession);
        QVERIFY(m_report.isGood());
        QVERIFY(m_report.legacy && *m_report.legacy);
    }

    void belongingIsTold_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<Belonging>("belonging");
        QTest::newRow("by session") << sessionToken << "user_1"_ba << Belonging::ThisSession;
        QTest::newRow("somebody else's") << sessionToken << "user_2"_ba << Belonging::OtherUser;
        QTest::newRow("by user") << templateToken << "user_1"_ba << Belonging::SameUser;
        QTest::newRow("another user's template") << templateToken << "user_2"_ba << Belonging::OtherUser;
    }
    void belongingIsTold()
    {
        QFETCH(QByteArray, token);
        QFETCH(QByteArray, user);
        QFETCH(Belonging, belonging);
        answer(sessionJson("active"_ba, user), jwksJson(), 200, sessionJson());
        check(token);
        QCOMPARE(m_report.belonging(), belonging);
        QCOMPARE(m_report.isGood(), belonging == Belonging::ThisSession || belonging == Belonging::SameUser);
    }

    void anotherSessionsTokenIsNotItsOwn()
    {
        m_server->answer("/v1/sessions/sess_2"_ba, 200, sessionJson());
        m_server->answer("/v1/jwks"_ba, 200, jwksJson());
        m_server->answer("/v1/sessions/sess_2/verify"_ba, 400, goneJson);
        QSignalSpy finished(m_verify.get(), &VerifyController::finished);
        m_verify->verify(*SessionId::parse(u"sess_2"), Secret(sessionToken));
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_report.belonging(), Belonging::OtherSession);
        QVERIFY(!m_report.isGood());
    }

    void anExpiredTokenKeepsItsGoodSignature()
    {
        m_clock.advance(100s);
        answer(sessionJson(), jwksJson(), 400, goneJson);
        check(sessionToken);
        QCOMPARE((*m_report.token)->verdict.rejected, token::Reason::Expired);
        QVERIFY((*m_report.token)->verdict.signatureValid);
        QVERIFY(!m_report.isGood());
    }

    void aTokenOfAnotherInstanceIsNotGood()
    {
        answer(sessionJson(), jwksJson("ins_2"_ba), 400, goneJson);
        check(sessionToken);
        QCOMPARE((*m_report.token)->verdict.rejected, token::Reason::UnknownKey);
        QVERIFY(!m_report.isGood());
    }

    void whatIsNoTokenNeverLeaves()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        check("neither.token nor key"_ba);
        QVERIFY((*m_report.token)->unreadable);
        QVERIFY(!m_report.legacy);
        QCOMPARE(m_server->requests().size(), 1);
    }

    void missingKeysAreAFailureOfThatPartAlone()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        m_server->answer("/v1/jwks"_ba, 403, goneJson);
        check(sessionToken);
        QVERIFY(*m_report.session);
        QVERIFY(!*m_report.token);
        QCOMPARE(m_report.token->error().httpStatus, 403);
        QVERIFY(!m_report.isGood());
    }

    void theRetiredCheckChangesNothing()
    {
        answer(sessionJson(), jwksJson(), 410, retiredJson);
        check(sessionToken);
        QVERIFY(m_report.isGood());
        QCOMPARE(m_report.legacy->error().httpStatus, 410);
    }

    void aNewerCheckReplacesTheOlder()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        m_server->answer("/v1/sessions/sess_2"_ba, 404, goneJson);
        QSignalSpy finished(m_verify.get(), &VerifyController::finished);
        QSignalSpy changed(m_verify.get(), &VerifyController::changed);
        m_verify->verify(*SessionId::parse(u"sess_2"), {});
        m_verify->verify(sessionId(), {});
        changed.clear();
        QTRY_COMPARE(finished.size(), 1);
        for (const QList<QVariant> &arguments : changed)
            QCOMPARE(arguments.at(0).value<VerifyReport>().sessionId, sessionId());
        QVERIFY(m_report.isGood());
    }

    void aCancelledCheckReportsNothing()
    {
        answer(sessionJson(), jwksJson(), 200, sessionJson());
        QSignalSpy finished(m_verify.get(), &VerifyController::finished);
        m_verify->verify(sessionId(), Secret(sessionToken));
        QSignalSpy changed(m_verify.get(), &VerifyController::changed);
        m_verify->cancel();
        QVERIFY(!m_verify->isBusy());
        // A later check has been answered by the time the first would have been.
        m_verify->verify(*SessionId::parse(u"sess_1"), {});
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(!m_report.withToken);
        QCOMPARE(changed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestVerifyController)
#include "tst_verifycontroller.moc"
