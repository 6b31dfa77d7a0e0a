// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/connectioncheck.h"
#include "support/faultserver.h"
#include "support/fixedclock.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::CheckedConnection;
using controllers::ConnectionCheck;

namespace {

QByteArray instanceJson(const QByteArray &environment)
{
    return R"({"object":"instance","id":"ins_1","environment_type":")" + environment + R"("})";
}

} // namespace

Q_DECLARE_METATYPE(Reaction)

class TestConnectionCheck final : public QObject {
    Q_OBJECT

private:
    FixedClock m_clock;
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<ConnectionCheck> m_check;
    std::optional<CheckedConnection> m_found;
    std::optional<Failure> m_failure;

    void check(const QString &key = u"sk_test_0123456789abcdef"_s)
    {
        m_check->check({m_server->baseUrl(), *SecretKey::parse(key)});
    }

private Q_SLOTS:
    void init()
    {
        m_found.reset();
        m_failure.reset();
        m_server = std::make_unique<FaultServer>();
        m_network = std::make_unique<QNetworkAccessManager>();
        m_check = std::make_unique<ConnectionCheck>(*m_network, m_clock);
        connect(m_check.get(), &ConnectionCheck::checked, this,
            [this](const CheckedConnection &found) { m_found = found; });
        connect(m_check.get(), &ConnectionCheck::failed, this,
            [this](const Failure &failure) { m_failure = failure; });
    }
    void cleanup()
    {
        m_check.reset();
        m_network.reset();
        m_server.reset();
    }

    void aGoodConnectionTellsInstanceEnvironmentAndPeople()
    {
        m_server->answer("/v1/instance", 200, instanceJson("development"));
        m_server->answer("/v1/users/count", 200, R"({"object":"total_count","total_count":1204})"_ba);
        check();
        QVERIFY(m_check->isBusy());
        QTRY_VERIFY(m_found);
        QCOMPARE(m_found->instance.id.text(), u"ins_1"_s);
        QCOMPARE(m_found->environment, Environment::Development);
        QCOMPARE(m_found->people, 1204);
        QVERIFY(!m_check->isBusy());
        for (const ReceivedRequest &request : m_server->requests())
            QCOMPARE(request.verb, "GET"_ba);
    }

    void theKeyIsNotSentToAHostThatIsNotAllowed()
    {
        m_check->setHosts(QStringList {u"api.clerk.com"_s});
        check();
        QTRY_VERIFY(m_failure);
        QCOMPARE(m_failure->refusal, Refusal::ManagedHost);
        QCOMPARE(m_server->connectionCount(), 0);
    }

    void whenKeyAndClerkDisagreeItIsProduction_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("clerk");
        QTest::newRow("Clerk says production") << u"sk_test_0123456789abcdef"_s << "production"_ba;
        QTest::newRow("the key says production") << u"sk_live_0123456789abcdef"_s << "development"_ba;
    }
    void whenKeyAndClerkDisagreeItIsProduction()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, clerk);
        m_server->answer("/v1/instance", 200, instanceJson(clerk));
        check(key);
        QTRY_VERIFY(m_found);
        QCOMPARE(m_found->environment, Environment::Production);
    }

    void aKeyThatMayNotCountIsGoodAllTheSame()
    {
        m_server->answer("/v1/instance", 200, instanceJson("development"));
        m_server->answer("/v1/users/count", 403, R"({"errors":[]})"_ba);
        check();
        QTRY_VERIFY(m_found);
        QVERIFY(!m_found->people);
    }

    void whatGoesWrongIsTold_data()
    {
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<int>("fault");
        QTest::newRow("refused key") << Reaction::answer(
            401, R"({"errors":[{"code":"secret_key_invalid","message":"no"}]})"_ba)
                                     << static_cast<int>(Fault::Rejected);
        QTest::newRow("a web page") << Reaction::answer(200, "<html>hello</html>"_ba)
                                    << static_cast<int>(Fault::Malformed);
        Reaction moved = Reaction::answer(302, {}, {"Location: https://example.com/"});
        QTest::newRow("another address") << moved << static_cast<int>(Fault::Refused);
    }
    void whatGoesWrongIsTold()
    {
        QFETCH(Reaction, reaction);
        QFETCH(int, fault);
        m_server->enqueue(reaction);
        check();
        QTRY_VERIFY(m_failure);
        QCOMPARE(static_cast<int>(m_failure->fault), fault);
        QVERIFY(!m_found);
        QVERIFY(!m_check->isBusy());
    }

    void onlyTheNewestIsAnswered()
    {
        Reaction held = Reaction::answer(200, instanceJson("production"));
        held.held = true;
        m_server->enqueue(held);
        check();
        QTRY_COMPARE(m_server->heldCount(), 1);
        m_server->answer("/v1/instance", 200, instanceJson("development"));
        check();
        QTRY_VERIFY(m_found);
        QCOMPARE(m_found->environment, Environment::Development);
    }

    void whatIsCancelledIsNotAnswered()
    {
        m_server->enqueue(Reaction::silence());
        check();
        QTRY_COMPARE(m_server->heldCount(), 1);
        m_check->cancel();
        m_server->release();
        QTRY_COMPARE(m_server->connectionCount(), 0);
        QVERIFY(!m_found && !m_failure);
    }
};

QTEST_GUILESS_MAIN(TestConnectionCheck)
#include "tst_connectioncheck.moc"
