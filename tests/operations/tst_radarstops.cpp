// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarundertest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using operations::Radar;

//! A sweep that is stopped, or that meets trouble, and what it goes on with, over real HTTP.
class TestRadarStops final : public QObject {
    Q_OBJECT

    std::unique_ptr<RadarUnderTest> m;

private Q_SLOTS:
    void init() { m = std::make_unique<RadarUnderTest>(); }
    void cleanup() { m.reset(); }

    void somebodyWhoHasGoneIsCoveredAndHasNothing()
    {
        m->list.hold(1, 30);
        m->list.before
            = insteadOf("user_id=user_7&", Reaction::answer(404, refusal(u"resource_not_found"_s)));
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 30);
        QVERIFY(m->radar.missed().isEmpty());
        QVERIFY(!m->has(7));
    }

    void oneWhoCannotBeListedIsMissedAndAskedAboutAgain()
    {
        m->list.hold(1, 30);
        m->list.before
            = insteadOf("user_id=user_7&", Reaction::answer(422, refusal(u"form_param_invalid"_s)));
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 29);
        QCOMPARE(m->radar.missed().size(), 1);
        QCOMPARE(m->radar.missed().constFirst().user.text(), u"user_7"_s);
        QCOMPARE(m->radar.missed().constFirst().failure.httpStatus, 422);
        m->list.before = {};
        m->radar.resume();
        QVERIFY(m->ends(2));
        QCOMPARE(m->covered(), 30);
        QVERIFY(m->radar.missed().isEmpty());
        QVERIFY(m->has(7));
    }

    void whenAllAreMissedItStopsSoon()
    {
        m->list.hold(1, 200);
        m->list.before = insteadOf("/v1/sessions", Reaction::answer(422, refusal(u"form_param_invalid"_s)));
        m->start();
        QTRY_COMPARE(m->failed.size(), 1);
        QVERIFY(!m->radar.isRunning());
        QVERIFY(m->asked("/v1/sessions") < 40);
        QCOMPARE(m->covered(), 0);
        m->list.before = {};
        m->radar.resume();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 200);
    }

    void stoppedItGoesOnWhereItWas()
    {
        m->list.hold(1, 300);
        m->list.before = [this](const ReceivedRequest &) {
            return m->list.requests > 100 ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->start();
        QTRY_VERIFY(m->server.heldCount() > 0);
        QTRY_COMPARE(m->covered(), 98);
        m->radar.stop();
        QVERIFY(!m->radar.isRunning());
        QVERIFY(!m->radar.isThrough());
        m->list.before = {};
        m->clock.advance(1min);
        m->radar.resume();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 300);
        // Only what was on its way is asked once more.
        QVERIFY(m->asked("/v1/sessions") <= 300 + 12);
        QCOMPARE(m->failed.size(), 0);
        QCOMPARE(m->radar.coverage().oldest, m->clock.now() - 1min);
    }

    void itCanBeStoppedAtAnyPointAndGoesOn_data()
    {
        QTest::addColumn<int>("requests");
        for (const int requests : {0, 1, 2, 3, 20})
            QTest::addRow("after %d", requests) << requests;
    }
    void itCanBeStoppedAtAnyPointAndGoesOn()
    {
        QFETCH(int, requests);
        m->list.hold(1, 40);
        m->list.before = [this, requests](const ReceivedRequest &) {
            return m->list.requests > requests ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->start();
        QTRY_VERIFY(m->server.heldCount() > 0);
        m->radar.stop();
        m->list.before = {};
        m->radar.resume();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 40);
        QCOMPARE(m->listed.size(), 40);
    }

    void stoppedByWhoeverIsToldItAsksForNothingMore()
    {
        m->list.hold(1, 300);
        connect(&m->radar, &Radar::found, &m->radar, [this] {
            if (m->sessions.size() == 20)
                m->radar.stop();
        });
        m->start();
        QTRY_VERIFY(m->sessions.size() == 20 && !m->radar.isRunning());
        QCOMPARE(m->finished.size(), 0);
        QVERIFY(m->asked("/v1/sessions") < 40);
    }

    void askedToSlowDownItGoesOnByItself()
    {
        m->list.hold(1, 30);
        int refused = 0;
        m->list.before = [&refused](const ReceivedRequest &request) -> std::optional<Reaction> {
            if (!request.target.contains("user_id=user_9&") || ++refused > 1)
                return std::nullopt;
            return Reaction::answer(429, refusal(u"too_many_requests"_s), {"Retry-After: 0"});
        };
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(refused, 2);
        QCOMPARE(m->covered(), 30);
        QVERIFY(m->radar.missed().isEmpty());
    }

    void aDeadNetworkStopsItAndItGoesOn()
    {
        m->list.hold(1, 100);
        m->list.before = [this](const ReceivedRequest &) {
            return m->list.requests > 40 ? std::optional(Reaction::close()) : std::nullopt;
        };
        m->start();
        QTRY_COMPARE(m->failed.size(), 1);
        QCOMPARE(m->failed.at(0).at(0).value<Failure>().fault, Fault::Transport);
        QVERIFY(!m->radar.isRunning());
        QVERIFY(m->covered() < 100);
        QCOMPARE(m->finished.size(), 0);
        m->list.before = {};
        m->radar.resume();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 100);
        QCOMPARE(m->sessions.size(), 100);
    }

    void aKeyThatMayNotStopsItAtTheCount()
    {
        m->list.before
            = insteadOf("/v1/users/count", Reaction::answer(403, refusal(u"authorization_invalid"_s)));
        m->start();
        QTRY_COMPARE(m->failed.size(), 1);
        QVERIFY(!m->radar.coverage().counted);
        QCOMPARE(m->server.requests().size(), 1);
    }

    void startedAnewNothingOfBeforeIsLeft()
    {
        m->list.hold(1, 100);
        m->list.before = [this](const ReceivedRequest &) {
            return m->list.requests > 50 ? std::optional(Reaction::silence()) : std::nullopt;
        };
        m->start();
        QTRY_VERIFY(m->server.heldCount() > 0);
        m->list.before = {};
        m->list.hold(201, 210);
        m->start();
        QVERIFY(m->ends(1));
        QCOMPARE(m->covered(), 10);
        QCOMPARE(m->radar.coverage().wanted, 10);
    }
};

QTEST_GUILESS_MAIN(TestRadarStops)
#include "tst_radarstops.moc"
