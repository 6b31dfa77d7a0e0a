// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/backendapi.h"
#include "operations/loadall.h"
#include "support/fixedclock.h"
#include "support/listserver.h"
#include "support/opengate.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using operations::LoadAll;

//! Every page of a list, over real HTTP, from a server whose list changes meanwhile.
class TestLoadAll final : public QObject {
    Q_OBJECT

    struct Reading {
        FixedClock clock;
        FaultServer server;
        ListServer list {server};
        QNetworkAccessManager network;
        OpenGate gate;
        api::BackendApi api {network, clock, gate,
            api::Connection {server.baseUrl(), *SecretKey::parse(u"sk_test_0123456789abcdef"_s)},
            {.firstRetry = std::chrono::milliseconds(1), .withoutBudget = true}};
        LoadAll load {api.sessions};
        QSignalSpy finished {&load, &LoadAll::finished};
        QSignalSpy failed {&load, &LoadAll::failed};

        void start(int firstPage = 100)
        {
            api::SessionsQuery query;
            query.userId = *UserId::parse(u"user_dana"_s);
            load.start(query, firstPage);
        }
        //! Every session that was there from the first request on.
        [[nodiscard]] bool hasAll() const
        {
            return std::ranges::all_of(
                list.numbers, [this](int number) { return number < 1 || load.holds(sessionId(number)); });
        }
        [[nodiscard]] QString asked(qsizetype number, const QString &item) const
        {
            return QUrlQuery(QUrl::fromEncoded(server.requests().at(number).target)).queryItemValue(item);
        }
    };
    std::unique_ptr<Reading> m;

private Q_SLOTS:
    void init() { m = std::make_unique<Reading>(); }
    void cleanup() { m.reset(); }

    void severalPagesAreAskedForAtATime()
    {
        m->list.hold(1, 3000);
        m->start();
        QTRY_COMPARE(m->finished.size(), 1);
        QVERIFY(m->load.isComplete());
        QCOMPARE(m->load.count(), 3000);
        QCOMPARE(m->load.total(), 3000);
        // 100 first, then 499 new ones with each.
        QCOMPARE(m->server.requests().size(), 7);
        QCOMPARE(m->asked(0, u"limit"_s), u"100"_s);
        QCOMPARE(m->asked(0, u"user_id"_s), u"user_dana"_s);
        QVERIFY(m->server.connectionCount() > 1);
    }

    void pagesBeginWithTheLastRowOfTheOneBefore()
    {
        m->list.hold(1, 1500);
        m->start();
        QTRY_VERIFY(m->load.isComplete());
        QStringList offsets;
        for (qsizetype request = 1; request < m->server.requests().size(); ++request)
            offsets << m->asked(request, u"offset"_s);
        offsets.sort();
        QCOMPARE(offsets, (QStringList {u"1097"_s, u"598"_s, u"99"_s}));
    }

    void rowsThatMoveAreFound_data()
    {
        using Change = std::function<void(QList<int> &)>;
        QTest::addColumn<int>("before");
        QTest::addColumn<Change>("change");
        for (const int before : {2, 3, 4, 5}) {
            const auto row = [before](const char *what, const Change &change) {
                QTest::addRow("%s before request %d", what, before) << before << change;
            };
            row("one comes", [](QList<int> &list) { list.prepend(0); });
            row("many come", [](QList<int> &list) {
                for (int number = 0; number > -700; --number)
                    list.prepend(number);
            });
            row("the first goes", [](QList<int> &list) { list.removeFirst(); });
            row("one in the middle goes", [](QList<int> &list) { list.removeAt(800); });
            row("the last goes", [](QList<int> &list) { list.removeLast(); });
            row("as many come as go", [](QList<int> &list) {
                list.removeAt(900);
                list.prepend(0);
            });
            row("half of them go",
                [](QList<int> &list) { list.removeIf([](int number) { return number % 2 == 0; }); });
        }
    }
    void rowsThatMoveAreFound()
    {
        QFETCH(int, before);
        QFETCH(std::function<void(QList<int> &)>, change);
        m->list.hold(1, 1600);
        m->list.before = [&](qsizetype request) -> std::optional<Reaction> {
            if (request == before)
                change(m->list.numbers);
            return std::nullopt;
        };
        m->start();
        QTRY_COMPARE(m->finished.size(), 1);
        QVERIFY(m->hasAll());
        QVERIFY(m->load.isComplete());
    }

    void aListThatNeverRestsIsNotCalledComplete()
    {
        m->list.hold(1, 1600);
        m->list.before = [this](qsizetype) -> std::optional<Reaction> {
            m->list.numbers.removeAt(700);
            m->list.numbers.prepend(m->list.numbers.constFirst() - 1);
            return std::nullopt;
        };
        m->start();
        QTRY_COMPARE(m->finished.size(), 1);
        QVERIFY(!m->load.isComplete());
        QVERIFY(m->load.count() > 1500);
    }

    void pagesThatTheServerCutsAreAskedForOn()
    {
        m->list.hold(1, 700);
        m->list.mostRows = 60;
        m->start();
        QTRY_VERIFY(m->load.isComplete());
        QCOMPARE(m->load.count(), 700);
    }

    void withoutATotalAShortPageIsTheLast_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 99, 100, 101, 598, 599, 600, 1300})
            QTest::addRow("%d", count) << count;
    }
    void withoutATotalAShortPageIsTheLast()
    {
        QFETCH(int, count);
        m->list.hold(1, count);
        m->list.isBare = true;
        m->start();
        QTRY_VERIFY(m->load.isComplete());
        QCOMPARE(m->load.count(), count);
        QCOMPARE(m->load.total(), std::nullopt);
    }

    void stoppedItGoesOnWhereItWas()
    {
        m->list.hold(1, 3000);
        m->list.before = [](qsizetype request) {
            return request > 3 ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->start();
        QTRY_COMPARE(m->server.heldCount(), 4);
        // Both answered ones are in: large pages are decoded elsewhere, and stop() drops what is not.
        QTRY_COMPARE(m->load.count(), 100 + 499 + 499);
        m->load.stop();
        QVERIFY(!m->load.isRunning());
        m->list.before = {};
        m->load.resume();
        QTRY_VERIFY(m->load.isComplete());
        QCOMPARE(m->load.count(), 3000);
        QCOMPARE(m->server.requests().size(), 11);
        QCOMPARE(m->failed.size(), 0);
    }

    void aPageThatFailsEndsItAndItGoesOnFromThere()
    {
        m->list.hold(1, 1600);
        m->list.before = [](qsizetype request) {
            return request == 3 ? std::optional(Reaction::answer(403, refusal(u"authorization_invalid"_s)))
                                : std::nullopt;
        };
        m->start();
        QTRY_COMPARE(m->failed.size(), 1);
        QCOMPARE(m->failed.at(0).at(0).value<Failure>().httpStatus, 403);
        QCOMPARE(m->finished.size(), 0);
        m->load.resume();
        QTRY_VERIFY(m->load.isComplete());
        QVERIFY(m->hasAll());
    }

    void anotherQuestionDropsTheFirst()
    {
        m->list.hold(1, 1600);
        m->list.before = [](qsizetype request) {
            return request > 1 ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->start();
        QTRY_VERIFY(m->list.requests > 1);
        m->list.before = {};
        m->list.hold(5000, 5010);
        m->start();
        QTRY_VERIFY(m->load.isComplete());
        QVERIFY(!m->load.holds(sessionId(1)));
        QCOMPARE(m->load.count(), 11);
        QCOMPARE(m->finished.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLoadAll)
#include "tst_loadall.moc"
