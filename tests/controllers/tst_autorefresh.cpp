// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/autorefresh.h"

#include "controllers/offlinewatch.h"
#include "pageundertest.h"
#include "support/listserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::AutoRefresh;
using controllers::OfflineWatch;
using controllers::SessionsController;
using State = SessionsController::State;

class TestAutoRefresh final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<ListServer> m_list;
    std::unique_ptr<SessionsController> m_sessions;
    std::unique_ptr<OfflineWatch> m_offline;
    std::unique_ptr<AutoRefresh> m_auto;

    void load(int count = 5)
    {
        m_list->hold(1, count);
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(m_sessions->isComplete());
        m_list->requests = 0;
    }
    //! So much later; timers that wait for the time of day are begun anew.
    void pass(std::chrono::seconds time)
    {
        m_page->clock.advance(time);
        m_auto->setVisible(false);
        m_auto->setVisible(true);
    }
    //! Turns the event loop until everything that was due has been asked for.
    [[nodiscard]] bool asksWithin(qsizetype requests)
    {
        return QTest::qWaitFor([&] { return m_list->requests >= requests && !m_sessions->isBusy(); });
    }
    void nothingIsAsked() const
    {
        QCoreApplication::processEvents();
        QCOMPARE(m_list->requests, 0);
        QVERIFY(!m_sessions->isBusy());
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageUnderTest>();
        m_list = std::make_unique<ListServer>(m_page->server);
        m_sessions = std::make_unique<SessionsController>(m_page->api.sessions, m_page->model, m_page->clock);
        m_offline = std::make_unique<OfflineWatch>(*m_sessions, m_page->clock);
        m_auto = std::make_unique<AutoRefresh>(*m_sessions, *m_offline, m_page->clock);
        m_auto->setVisible(true);
    }
    void cleanup()
    {
        m_auto.reset();
        m_offline.reset();
        m_sessions.reset();
        m_page.reset();
        m_list.reset();
    }

    void switchedOffItAsksForNothing()
    {
        load();
        QVERIFY(!m_auto->isOn());
        pass(1h);
        nothingIsAsked();
    }

    void asksQuietlyWhenItIsTime()
    {
        load();
        m_auto->setEvery(30s);
        pass(29s);
        nothingIsAsked();
        m_list->numbers.prepend(0);
        pass(1s);
        QVERIFY(asksWithin(1));
        QCOMPARE(m_sessions->newCount(), 1);
        QCOMPARE(m_page->model.rowCount(), 5);
        QVERIFY(m_sessions->isQuiet());
        pass(29s);
        QCOMPARE(m_list->requests, 1);
        pass(1s);
        QVERIFY(asksWithin(2));
    }

    void theToggleKnowsHowOftenItWas()
    {
        m_auto->toggle();
        QCOMPARE(m_auto->every(), 30s);
        m_auto->setEvery(300s);
        m_auto->toggle();
        QVERIFY(!m_auto->isOn());
        m_auto->toggle();
        QCOMPARE(m_auto->every(), 300s);
    }

    void restsWhileNobodyCanSeeIt()
    {
        load();
        m_auto->setEvery(15s);
        m_auto->setVisible(false);
        m_page->clock.advance(10min);
        nothingIsAsked();
        m_auto->setVisible(true);
        QVERIFY(asksWithin(1));
    }

    void restsWhileClerkCannotBeReached()
    {
        load();
        m_auto->setEvery(15s);
        m_list->before = [](qsizetype) { return std::optional(Reaction::close()); };
        pass(15s);
        QTRY_VERIFY(m_offline->isOffline());
        m_list->requests = 0;
        pass(1h);
        nothingIsAsked();
        // What comes back by itself does not move rows either.
        m_list->before = {};
        m_list->numbers.prepend(0);
        QTRY_COMPARE_WITH_TIMEOUT(m_sessions->newCount(), 1, 15000);
        QCOMPARE(m_page->model.rowCount(), 5);
    }

    void asksLessOftenAfterFailures()
    {
        load();
        m_auto->setEvery(60s);
        m_list->before
            = [](qsizetype) { return std::optional(Reaction::answer(403, refusal(u"forbidden"_s))); };
        for (const auto wait : {60s, 120s, 240s, 480s, 600s, 600s}) {
            QCOMPARE(m_auto->wait(), wait);
            m_list->requests = 0;
            pass(wait - 1s);
            nothingIsAsked();
            pass(1s);
            QVERIFY(asksWithin(1));
            QVERIFY(m_auto->isSlowed());
        }
        QCOMPARE(m_page->model.rowCount(), 5);
        m_list->before = {};
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_auto->wait(), 60s);
        QVERIFY(!m_auto->isSlowed());
    }

    void ofAListThatTakesLongItAsksLessOften()
    {
        load();
        m_auto->setEvery(15s);
        m_list->before = [](qsizetype) { return std::optional(Reaction::silence()); };
        m_list->requests = 0;
        Reaction held = heldBack(page(sessionRange(1, 5), 5));
        m_list->before = [held](qsizetype) { return std::optional(held); };
        m_sessions->refresh();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_page->clock.advance(20s);
        m_page->server.release();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_auto->wait(), 90s);
    }

    void notWhileTheListIsBeingReadOrWasStopped()
    {
        m_auto->setEvery(15s);
        pass(1h);
        nothingIsAsked();
        m_list->hold(1, 1600);
        m_list->before = silenceAfter(1);
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(m_sessions->loaded() > 0);
        m_sessions->stop();
        m_list->requests = 0;
        pass(1h);
        nothingIsAsked();
        m_list->before = {};
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->newCount(), 0);
    }

    void afterSleepItWaitsForSomebody()
    {
        load();
        m_auto->setEvery(1s);
        QSignalSpy changed(m_auto.get(), &AutoRefresh::changed);
        // The timer runs in real time, and finds that the clock went on much further.
        m_page->clock.advance(500ms);
        pass(0s);
        m_page->clock.advance(8h);
        QTRY_VERIFY(m_auto->isAsleep());
        nothingIsAsked();
        pass(1h);
        nothingIsAsked();
        m_auto->noteInput();
        QVERIFY(!m_auto->isAsleep());
        QVERIFY(asksWithin(1));
    }

    void anotherPersonIsAskedForInTheirTurn()
    {
        load();
        m_auto->setEvery(15s);
        m_list->before = silenceAfter(0);
        pass(15s);
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_list->before = {};
        m_list->hold(11, 12);
        m_sessions->show(*UserId::parse(u"user_ben"_s));
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_page->model.rowCount(), 2);
        QCOMPARE(m_sessions->newCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAutoRefresh)
#include "tst_autorefresh.moc"
