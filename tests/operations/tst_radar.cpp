// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarundertest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using operations::Radar;

//! Whom a sweep asks about, while people and sessions come and go, over real HTTP.
class TestRadar final : public QObject {
    Q_OBJECT

    std::unique_ptr<RadarUnderTest> m;

private Q_SLOTS:
    void init() { m = std::make_unique<RadarUnderTest>(); }
    void cleanup() { m.reset(); }

    void everybodyIsAskedAboutOnce()
    {
        m->list.hold(1, 700);
        m->start(1000);
        QVERIFY(m->ends(1));
        QVERIFY(m->radar.isThrough());
        QCOMPARE(m->radar.coverage().counted, 700);
        QCOMPARE(m->radar.coverage().wanted, 700);
        QCOMPARE(m->covered(), 700);
        QCOMPARE(m->sessions.size(), 700);
        QCOMPARE(m->listed.size(), 700);
        QCOMPARE(m->server.requests().size(), Radar::requestsFor(700));
        QVERIFY(m->server.connectionCount() > 1);
    }

    void whatIsAskedIsWhatClerkFiltersBy()
    {
        m->list.hold(1, 1);
        m->start();
        QVERIFY(m->ends(1));
        // The day before, from midnight on, as it may be no more than the day that Clerk knows.
        for (const char *path : {"/v1/users/count?last_active_at_after=1767139199999",
                 "/v1/users?last_active_at_after=1767139199999&order_by=-last_active_at&limit=500"})
            QCOMPARE(m->asked(path), 1);
        QCOMPARE(m->asked("/v1/sessions?user_id=user_1&status=active"), 1);
    }

    void theDayIsCountedFromMidnight_data()
    {
        QTest::addColumn<qint64>("since");
        QTest::addColumn<qint64>("asked");
        QTest::newRow("midnight") << 1767139200000LL << 1767139199999LL;
        QTest::newRow("a moment before") << 1767139199999LL << 1767052799999LL;
        QTest::newRow("noon") << 1767182400000LL << 1767139199999LL;
    }
    void theDayIsCountedFromMidnight()
    {
        QFETCH(qint64, since);
        QTEST(qint64(Radar::askedSince(Instant(std::chrono::milliseconds(since))).time_since_epoch().count()),
            "asked");
    }

    void noMoreThanSoManyPeopleAreAskedAbout_data()
    {
        QTest::addColumn<int>("most");
        for (const int most : {1, 499, 500, 501})
            QTest::addRow("%d", most) << most;
    }
    void noMoreThanSoManyPeopleAreAskedAbout()
    {
        QFETCH(int, most);
        m->list.hold(1, 700);
        m->start(most);
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), most);
        QCOMPARE(m->radar.coverage().wanted, most);
        QCOMPARE(m->radar.coverage().counted, 700);
        QCOMPARE(m->asked("/v1/sessions"), most);
        QVERIFY(m->has(most));
        QVERIFY(!m->has(most + 1));
    }

    void nobodyIsSoonDone()
    {
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->radar.coverage().counted, 0);
        QCOMPARE(m->covered(), 0);
        QVERIFY(!m->radar.coverage().oldest);
    }

    void peopleWhoMoveAreFound_data()
    {
        using Change = std::function<void(QList<int> &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *what, const Change &change) { QTest::newRow(what) << change; };
        row("one comes", [](QList<int> &people) { people.prepend(0); });
        row("many come", [](QList<int> &people) {
            for (int number = 3000; number < 3040; ++number)
                people.prepend(number);
        });
        row("somebody known is active again", [](QList<int> &people) { people.move(400, 0); });
        row("somebody to come is active again", [](QList<int> &people) { people.move(600, 0); });
        row("one goes", [](QList<int> &people) { people.removeAt(10); });
        row("three go", [](QList<int> &people) { people.remove(10, 3); });
        row("two go and two come", [](QList<int> &people) {
            people.remove(10, 2);
            people.prepend(3000);
            people.prepend(3001);
        });
    }
    void peopleWhoMoveAreFound()
    {
        QFETCH(std::function<void(QList<int> &)>, change);
        m->list.hold(1, 620);
        int pages = 0;
        m->list.before = [&](const ReceivedRequest &request) -> std::optional<Reaction> {
            if (request.target.startsWith("/v1/users?") && ++pages == 2)
                change(m->list.people);
            return std::nullopt;
        };
        m->start(5000);
        QVERIFY(m->ends(1));
        for (const int person : std::as_const(m->list.people))
            QVERIFY2(person < 1 || person > 620 || m->has(person), qPrintable(QString::number(person)));
        QVERIFY(m->covered() == m->radar.coverage().wanted || m->radar.unlisted() > 0);
        QCOMPARE(qsizetype(m->asked("/v1/sessions")), m->listed.size());
        QVERIFY(std::ranges::all_of(m->listed, [](int times) { return times == 1; }));
    }

    void whoIsCountedButNotListedIsToldApart()
    {
        m->list.hold(1, 20);
        m->list.counted = 23;
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 20);
        QCOMPARE(m->radar.coverage().wanted, 23);
        QCOMPARE(m->radar.unlisted(), 3);
    }

    void aServerThatRepeatsItselfIsNotAskedForEver()
    {
        m->list.hold(1, 1700);
        m->list.isStuck = true;
        m->start(5000);
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 500);
        QCOMPARE(m->radar.unlisted(), 1200);
    }

    void pagesThatTheServerCutsAreAskedForOn()
    {
        m->list.hold(1, 130);
        m->list.mostRows = 60;
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 130);
    }

    void aPersonWithManySessionsIsReadWhole()
    {
        m->list.hold(1, 1);
        int sessions = 1200;
        m->list.sessionsOf = [&sessions](int person) {
            QJsonArray all;
            for (int number = 1200 - sessions; number < 1200; ++number)
                all.append(RadarServer::session(person, number));
            return all;
        };
        // One ends between two pages, and another slips past the offset.
        m->list.before = [&](const ReceivedRequest &request) -> std::optional<Reaction> {
            if (request.target.contains("offset=500"))
                sessions = 1190;
            return std::nullopt;
        };
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 1);
        for (int number = 10; number < 1200; ++number)
            QVERIFY(m->has(1, number));
    }
};

QTEST_GUILESS_MAIN(TestRadar)
#include "tst_radar.moc"
