// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accessundertest.h"

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
const QByteArray instanceJson = R"({"id":"ins_1","environment_type":"development"})";
}

class TestNetworkAccess final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsOnItsWayArrivesAlthoughTheRouteChanges()
    {
        FaultServer server;
        Reaction held = Reaction::answer(200, instanceJson);
        held.held = true;
        server.enqueue(held);
        server.enqueue(200, instanceJson);
        AccessUnderTest t(server.baseUrl());
        std::optional<bool> first;
        t.api.instance.get().then(&t.access, [&first](const auto &answer) { first = answer.has_value(); });
        QTRY_COMPARE(server.heldCount(), 1);
        t.access.setRoute({QNetworkProxy(QNetworkProxy::NoProxy), {}, {}});
        std::optional<bool> second;
        t.api.instance.get().then(&t.access, [&second](const auto &answer) { second = answer.has_value(); });
        QVERIFY(!first);
        server.release();
        QTRY_COMPARE(first, true);
        QTRY_COMPARE(second, true);
        QCOMPARE(server.requests().size(), 2);
    }

    void aChangeThatWaitsForAPasswordInVainHasNotLeft()
    {
        TransportOptions options = quickOptions();
        options.timeout = 50ms;
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1);
        AccessUnderTest t(QUrl(u"https://api.frontdesk.test/v1"_s), {proxy, u"dana"_s, {}}, options);
        t.access.setPasswords([](const QString &, QObject *, const std::function<void(const Secret &)> &) {});
        const auto answer = outcomeOf(t.api.sessions.createToken(sessionId()));
        QCOMPARE(answer.error().fault, Fault::Timeout);
        QVERIFY(!answer.error().outcomeUnknown);
    }

    void whoeverWaitsMayGo()
    {
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1);
        std::function<void(const Secret &)> answer;
        NetworkAccess access;
        access.setRoute({proxy, u"dana"_s, {}});
        access.setPasswords([&answer](const QString &, QObject *,
                                const std::function<void(const Secret &)> &then) { answer = then; });
        auto gone = std::make_unique<QObject>();
        QObject here;
        int asked = 0;
        const auto count = [&asked](const Result<void> &) { ++asked; };
        access.whenReady(QUrl(u"https://api.frontdesk.test/v1"_s), gone.get(), count);
        access.whenReady(QUrl(u"https://api.frontdesk.test/v1"_s), &here, count);
        gone.reset();
        QVERIFY(answer);
        answer(Secret("x"));
        QCOMPARE(asked, 1);
    }
};

QTEST_GUILESS_MAIN(TestNetworkAccess)
#include "tst_networkaccess.moc"
