// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageundertest.h"

#include "controllers/offlinewatch.h"
#include "controllers/sessionscontroller.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::SessionsController;

class TestOfflineWatch final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<SessionsController> m_sessions;
    std::unique_ptr<controllers::OfflineWatch> m_watch;

    //! The server hangs up in the middle of its next answer, also when it is asked again.
    void hangUp()
    {
        Reaction half = Reaction::answer(200, page(sessionRange(1, 2), 2));
        half.cutAfter = half.bytes.size() - 10;
        for (int i = 0; i < 3; ++i)
            m_page->server.enqueue(half);
    }
    void show()
    {
        m_sessions->show(*UserId::parse(u"user_dana"));
        QTRY_VERIFY(!m_sessions->isBusy());
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageUnderTest>();
        m_page->server.answer("/v1/sessions", 200, page(sessionRange(1, 2), 2));
        m_sessions = std::make_unique<SessionsController>(m_page->api.sessions, m_page->model, m_page->clock);
        m_watch = std::make_unique<controllers::OfflineWatch>(*m_sessions, m_page->clock);
    }
    void cleanup()
    {
        m_watch.reset();
        m_sessions.reset();
        m_page.reset();
    }

    void aLostConnectionIsNoticedAndTheRowsStay()
    {
        show();
        hangUp();
        QSignalSpy changed(m_watch.get(), &controllers::OfflineWatch::changed);
        m_sessions->refresh();
        QTRY_VERIFY(m_watch->isOffline());
        QCOMPARE(m_page->model.rowCount(), 2);
        QCOMPARE(m_watch->nextTry() - m_page->clock.now(), Instant::duration(5s));
        QCOMPARE(changed.size(), 1);
    }

    void whatStandsInTheWayIsNotForTheWatchToWaitFor()
    {
        show();
        Failure hindered;
        hindered.obstacle = Obstacle {Obstacle::Kind::Expired, u"api.example.com"_s, {}, {}, {}, {}};
        Q_EMIT m_sessions->failed(hindered);
        QVERIFY(!m_watch->isOffline());
    }

    void theWaitDoublesAndComesBackToOneAnswer()
    {
        show();
        for (const auto wait : {5s, 10s, 20s, 40s, 60s, 60s}) {
            hangUp();
            QSignalSpy changed(m_watch.get(), &controllers::OfflineWatch::changed);
            m_watch->retry();
            QTRY_COMPARE(changed.size(), 1);
            QCOMPARE(m_watch->nextTry() - m_page->clock.now(), Instant::duration(wait));
        }
        m_watch->retry();
        QTRY_VERIFY(!m_watch->isOffline());
        hangUp();
        m_sessions->refresh();
        QTRY_VERIFY(m_watch->isOffline());
        QCOMPARE(m_watch->nextTry() - m_page->clock.now(), Instant::duration(5s));
    }

    void anotherPersonStartsAnew()
    {
        show();
        hangUp();
        m_sessions->refresh();
        QTRY_VERIFY(m_watch->isOffline());
        m_sessions->show(*UserId::parse(u"user_sam"));
        QVERIFY(!m_watch->isOffline());
    }

    void aRefusalIsNoLostConnection()
    {
        show();
        m_page->server.enqueue(403, R"({"errors":[]})"_ba);
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), SessionsController::State::Failed);
        QVERIFY(!m_watch->isOffline());
    }
};

QTEST_GUILESS_MAIN(TestOfflineWatch)
#include "tst_offlinewatch.moc"
