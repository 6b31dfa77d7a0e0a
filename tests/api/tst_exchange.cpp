// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/allowedhosts.h"
#include "apiundertest.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto instanceJson = R"({"id":"ins_1","environment_type":"development"})"_ba;

} // namespace

class TestExchange final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGetIsTriedThreeTimes()
    {
        ApiUnderTest t;
        QSignalSpy retrying(&t.api->transport, &Transport::retrying);
        t.server.enqueue(500, errorJson("internal_clerk_error"));
        t.server.enqueue(503, {});
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(retrying.size(), 2);
        QCOMPARE(retrying.at(0), QVariantList({u"GET /v1/instance"_s, 2, 3}));
        QCOMPARE(retrying.at(1), QVariantList({u"GET /v1/instance"_s, 3, 3}));
    }

    void theThirdFailureIsTheAnswer()
    {
        ApiUnderTest t;
        for (int i = 0; i < 4; ++i)
            t.server.enqueue(502, "<html>");
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().httpStatus, 502);
        QCOMPARE(t.server.requests().size(), 3);
    }

    void aLostConnectionIsTriedAgain()
    {
        ApiUnderTest t;
        QSignalSpy retrying(&t.api->transport, &Transport::retrying);
        Reaction cut = Reaction::answer(200, instanceJson);
        cut.cutAfter = cut.bytes.size() - 10;
        t.server.enqueue(cut);
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(retrying.size(), 1);
    }

    void mintingIsNeverTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("unknown");
        QTest::newRow("429") << 429 << false;
        QTest::newRow("500") << 500 << true;
        QTest::newRow("504") << 504 << true;
        QTest::newRow("closed") << 0 << true;
    }
    void mintingIsNeverTriedAgain()
    {
        QFETCH(int, status);
        ApiUnderTest t;
        t.server.enqueue(status == 0 ? Reaction::close() : Reaction::answer(status, errorJson("x")));
        const auto answer = outcomeOf(t.api->sessions.createToken(sessionId()));
        QCOMPARE(answer.error().httpStatus, status);
        QTEST(answer.error().outcomeUnknown, "unknown");
        QCOMPARE(t.server.requests().size(), 1);
    }

    void aPostOnAConnectionThatWasUsedBeforeLeavesOnceToo()
    {
        // There Qt takes the close for a stale connection, and would send the request again by itself.
        ApiUnderTest t;
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(t.server.connectionCount(), 1);
        t.server.enqueue(Reaction::close());
        t.server.enqueue(200, R"({"object":"token","jwt":"a.b.c"})");
        const auto answer = outcomeOf(t.api->sessions.createToken(sessionId()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().fault, Fault::Transport);
        QVERIFY(answer.error().outcomeUnknown);
        QCOMPARE(t.server.requests().size(), 2);
    }

    void nothingIsSentToAHostThatIsNotAllowed_data()
    {
        QTest::addColumn<std::optional<QStringList>>("hosts");
        QTest::addColumn<bool>("isSent");
        using Hosts = std::optional<QStringList>;
        QTest::newRow("no rule") << Hosts() << true;
        QTest::newRow("among others") << Hosts({u"api.clerk.com"_s, u"127.0.0.1"_s}) << true;
        QTest::newRow("others only") << Hosts({u"api.clerk.com"_s, u"127.0.0.10"_s}) << false;
        QTest::newRow("none") << Hosts(QStringList()) << false;
    }
    void nothingIsSentToAHostThatIsNotAllowed()
    {
        QFETCH(std::optional<QStringList>, hosts);
        QFETCH(bool, isSent);
        TransportOptions options = quickOptions();
        options.hosts = hosts;
        ApiUnderTest t(options);
        t.server.enqueue(200, instanceJson);
        const auto read = outcomeOf(t.api->instance.get());
        QCOMPARE(read.has_value(), isSent);
        QCOMPARE(t.server.requests().size(), isSent ? 1 : 0);
        if (isSent)
            return;
        QCOMPARE(read.error().refusal, Refusal::ManagedHost);
        QCOMPARE(read.error().detail, u"127.0.0.1"_s);
        QCOMPARE(outcomeOf(t.api->sessions.revoke(sessionId())).error().refusal, Refusal::ManagedHost);
        QCOMPARE(t.server.connectionCount(), 0);
    }

    void hostsAreComparedAsTheyTravel()
    {
        const QStringList hosts {u"api.clerk.com"_s, u"xn--bcher-kva.example"_s, u"::1"_s};
        for (const char *url : {"https://API.Clerk.com/v1", "https://api.clerk.com:8443",
                 "https://bücher.example", "http://[::1]:80"})
            QVERIFY2(!refusedHost(hosts, QUrl(QString::fromUtf8(url))), url);
        for (const char *url : {"https://api.clerk.com.evil.example", "https://api.clerk.com@evil.example",
                 "https://evil.example/api.clerk.com", "https://api.clerk.com.", ""})
            QVERIFY2(refusedHost(hosts, QUrl(QString::fromUtf8(url))), url);
    }

    void aLockedResourceIsAskedOnceMore()
    {
        ApiUnderTest t;
        t.server.enqueue(409, errorJson("resource_locked"));
        t.server.enqueue(200, R"({"object":"token","jwt":"a.b.c"})");
        QVERIFY(outcomeOf(t.api->sessions.createToken(sessionId())));
        QCOMPARE(t.server.requests().size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
