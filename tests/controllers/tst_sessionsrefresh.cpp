// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::SessionsController;
using State = SessionsController::State;

namespace {
const UserId dana = *UserId::parse(u"user_dana");
}

//! Asking the same question again, and stopping in the middle of things.
class TestSessionsRefresh final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<SessionsController> m_sessions;

    void enqueue(const QByteArray &json) { m_page->server.enqueue(200, json); }
    void hold() { m_page->server.enqueue(Reaction::silence()); }
    [[nodiscard]] bool has(int number) const { return m_page->model.find(sessionId(number)); }
    //! Loads \a loaded rows of \a total.
    void load(int loaded, int total)
    {
        enqueue(page(sessionRange(1, qMin(loaded, 100)), total));
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        for (int first = 101; first <= loaded; first += 100) {
            enqueue(page(sessionRange(first, qMin(first + 99, loaded)), total));
            m_sessions->loadMore();
            QTRY_COMPARE(m_sessions->state(), State::Ready);
        }
        QCOMPARE(m_sessions->loaded(), loaded);
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageUnderTest>();
        m_sessions = std::make_unique<SessionsController>(m_page->api.sessions, m_page->model, m_page->clock);
        verifyNeverCompleteTooEarly(*m_sessions);
    }

    void cleanup()
    {
        m_sessions.reset();
        m_page.reset();
    }

    void keepsTheChosenRowDropsWhatIsGoneAndAddsWhatIsNew()
    {
        load(5, 5);
        const QPersistentModelIndex chosen = m_page->model.index(3, 0);
        QSignalSpy reset(&m_page->model, &QAbstractItemModel::modelReset);
        QJsonArray rows = sessionRange(0, 5);
        rows.removeAt(2);
        enqueue(page(rows, 5));
        m_page->clock.advance(1min);
        m_sessions->refresh();
        QCOMPARE(m_sessions->state(), State::Refreshing);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(has(0));
        QVERIFY(!has(2));
        QCOMPARE(m_sessions->loaded(), 5);
        QCOMPARE(chosen.data(models::SessionTableModel::SessionIdRole).toString(), sessionName(4));
        QCOMPARE(reset.size(), 0);
        QVERIFY(m_sessions->updatedAt() == m_page->clock.now());
        QVERIFY(m_sessions->isComplete());
    }

    void aFailureKeepsTheRowsAndTheirAge()
    {
        load(5, 5);
        const auto before = m_sessions->updatedAt();
        m_page->clock.advance(1min);
        m_page->server.enqueue(403, refusal(u"authorization_invalid"_s));
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_sessions->loaded(), 5);
        QVERIFY(m_sessions->updatedAt() == before);
        QVERIFY(m_sessions->isComplete());
    }

    void aRowPushedBeyondWhatIsAskedForIsNotGone()
    {
        load(100, 250);
        enqueue(page(sessionRange(0, 99), 251));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(has(0));
        QVERIFY(has(100));
        QVERIFY(!m_sessions->isComplete());
        enqueue(page(sessionRange(100, 199), 251));
        m_sessions->loadMore();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_page->asked(2, u"offset"_s), u"100"_s);
        QCOMPARE(m_sessions->loaded(), 200);
    }

    void readsMoreThanAPageAndDropsWhatIsGone()
    {
        load(600, 600);
        QJsonArray second = sessionRange(501, 599);
        enqueue(page(sessionRange(1, 500), 599));
        enqueue(page(second, 599));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->loaded(), 599);
        QVERIFY(!has(600));
        QVERIFY(m_sessions->isComplete());
    }

    void aRowThatSlipsBetweenTwoPagesIsNotDropped()
    {
        load(600, 600);
        enqueue(page(sessionRange(1, 500), 600));
        enqueue(page(sessionRange(502, 600), 599));
        enqueue(page(sessionRange(2, 501), 599));
        enqueue(page(sessionRange(502, 600), 599));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(has(501));
        QVERIFY(!has(1));
        QVERIFY(m_sessions->isComplete());
    }

    void aSecondPageThatFailsDropsNothing()
    {
        load(600, 600);
        enqueue(page(sessionRange(0, 499), 601));
        m_page->server.enqueue(403, refusal(u"authorization_invalid"_s));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(m_sessions->loaded(), 601);
        enqueue(page(sessionRange(0, 499), 602));
        m_page->server.enqueue(Reaction::silence());
        m_sessions->refresh();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->stop();
        QVERIFY(!m_sessions->isComplete());
    }

    void loadAllDuringARefreshIsHeeded()
    {
        load(100, 250);
        m_page->server.enqueue(heldBack(page(sessionRange(1, 100), 250)));
        enqueue(page(sessionRange(101, 250), 250));
        m_sessions->refresh();
        m_sessions->loadAll();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_page->server.release();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), 250);
    }

    void refreshDuringLoadAllStillLoadsAll()
    {
        load(100, 250);
        hold();
        m_sessions->loadAll();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        enqueue(page(sessionRange(1, 250), 250));
        m_sessions->refresh();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), 250);
    }

    void stoppedBeforeTheFirstPageTheListCanBeAskedForAgain()
    {
        hold();
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->show(dana);
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->stop();
        QCOMPARE(m_sessions->state(), State::Empty);
        enqueue(page(sessionRange(1, 2), 2));
        m_sessions->refresh();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), 2);
        QCOMPARE(failed.size(), 0);
    }

    void stoppedInTheMiddlePagingGoesOn_data()
    {
        QTest::addColumn<bool>("refreshing");
        QTest::newRow("loading more") << false;
        QTest::newRow("refreshing") << true;
    }
    void stoppedInTheMiddlePagingGoesOn()
    {
        QFETCH(bool, refreshing);
        load(100, 150);
        hold();
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        if (refreshing)
            m_sessions->refresh();
        else
            m_sessions->loadMore();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->stop();
        QCOMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->loaded(), 100);
        enqueue(page(sessionRange(101, 150), 150));
        m_sessions->loadMore();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_page->asked(2, u"offset"_s), u"100"_s);
        QCOMPARE(m_sessions->loaded(), 150);
        QCOMPARE(failed.size(), 0);
    }

    void unreadableRowsAreStillCountedAfterARefreshThatWasStopped()
    {
        QJsonArray rows = sessionRange(1, 2);
        rows.append(QJsonObject {});
        enqueue(page(rows, 3));
        m_sessions->show(dana);
        QTRY_VERIFY(m_sessions->isComplete());
        hold();
        m_sessions->refresh();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        QCOMPARE(m_sessions->unreadable(), 1);
        m_sessions->stop();
        QCOMPARE(m_sessions->unreadable(), 1);
        QVERIFY(m_sessions->isComplete());
    }
};

QTEST_GUILESS_MAIN(TestSessionsRefresh)
#include "tst_sessionsrefresh.moc"
