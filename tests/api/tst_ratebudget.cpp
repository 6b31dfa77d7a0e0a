// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratebudget.h"

#include <QTest>

#include <deque>

using namespace frontdesk;
using namespace std::chrono_literals;
using api::RateBudget;
using api::Urgency;

namespace {

constexpr Instant begin {1767261900s};

int takenAtOnce(RateBudget &budget, Urgency urgency, Instant now)
{
    int count = 0;
    while (budget.take(urgency, now))
        ++count;
    return count;
}

//! The most requests that any ten seconds see when all who want may go, for a minute.
int mostInAWindow(Environment environment, Urgency urgency)
{
    RateBudget budget(environment, begin);
    std::deque<Instant> window;
    size_t most = 0;
    for (Instant now = begin; now < begin + 60s; now += 1ms) {
        while (budget.take(urgency, now))
            window.push_back(now);
        while (!window.empty() && window.front() <= now - 10s)
            window.pop_front();
        most = std::max(most, window.size());
    }
    return static_cast<int>(most);
}

} // namespace

class TestRateBudget final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonMayBurstToHalfTheLimit_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<int>("burst");
        QTest::newRow("development") << Environment::Development << 50;
        QTest::newRow("production") << Environment::Production << 500;
    }
    void aPersonMayBurstToHalfTheLimit()
    {
        QFETCH(Environment, environment);
        RateBudget budget(environment, begin);
        QTEST(takenAtOnce(budget, Urgency::Person, begin), "burst");
    }

    void noWindowSeesMoreThanItsShare_data()
    {
        QTest::addColumn<Environment>("environment");
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<int>("share");
        QTest::newRow("person, development") << Environment::Development << Urgency::Person << 100;
        QTest::newRow("person, production") << Environment::Production << Urgency::Person << 1000;
        QTest::newRow("bulk, development") << Environment::Development << Urgency::Bulk << 20;
        QTest::newRow("bulk, production") << Environment::Production << Urgency::Bulk << 200;
    }
    void noWindowSeesMoreThanItsShare()
    {
        QFETCH(Environment, environment);
        QFETCH(Urgency, urgency);
        QFETCH(int, share);
        const int most = mostInAWindow(environment, urgency);
        QVERIFY(most <= share);
        QVERIFY(most >= share - 1);
    }

    void bulkWorkLeavesRoomForAPerson()
    {
        RateBudget budget(Environment::Development, begin);
        takenAtOnce(budget, Urgency::Bulk, begin);
        QVERIFY(!budget.take(Urgency::Bulk, begin));
        QVERIFY(budget.take(Urgency::Person, begin));
    }

    void aPersonsBurstHoldsBulkWorkBack()
    {
        RateBudget budget(Environment::Development, begin);
        takenAtOnce(budget, Urgency::Person, begin);
        QVERIFY(!budget.take(Urgency::Bulk, begin));
    }

    void theNextTurnIsWhenItIsSaidToBe()
    {
        RateBudget budget(Environment::Development, begin);
        takenAtOnce(budget, Urgency::Person, begin);
        const Instant next = budget.nextAt(Urgency::Person, begin);
        QVERIFY(next == begin + 200ms); // 50 in ten seconds
        QVERIFY(!budget.take(Urgency::Person, next - 1ms));
        QVERIFY(budget.take(Urgency::Person, next));
        QVERIFY(budget.nextAt(Urgency::Person, next) > next);
    }

    void askingTakesNothing()
    {
        RateBudget budget(Environment::Development, begin);
        for (int i = 0; i < 1000; ++i)
            QVERIFY(budget.nextAt(Urgency::Bulk, begin) == begin);
    }

    void aClockSetBackStopsNobodyForLong()
    {
        RateBudget budget(Environment::Development, begin);
        takenAtOnce(budget, Urgency::Person, begin);
        const Instant yesterday = begin - 24h;
        QVERIFY(!budget.take(Urgency::Person, yesterday));
        QVERIFY(budget.take(Urgency::Person, yesterday + 1s));
    }

    void aLongSleepFillsItToTheBrimAndNoFurther()
    {
        RateBudget budget(Environment::Development, begin);
        takenAtOnce(budget, Urgency::Person, begin);
        QCOMPARE(takenAtOnce(budget, Urgency::Person, begin + 240h), 50);
    }
};

QTEST_APPLESS_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
