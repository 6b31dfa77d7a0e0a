// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "pageundertest.h"
#include "support/listserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::SessionsController;
using State = SessionsController::State;

//! Asking the same question again, and stopping in the middle of things.
class TestSessionsRefresh final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<ListServer> m_list;
    std::unique_ptr<SessionsController> m_sessions;

    [[nodiscard]] bool has(int number) const { return m_page->model.holds(sessionId(number)); }
    //! Lists sessions 1 to \a count.
    void load(int count)
    {
        m_list->hold(1, count);
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), count);
        m_page->clock.advance(1min);
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageUnderTest>();
        m_list = std::make_unique<ListServer>(m_page->server);
        m_sessions = std::make_unique<SessionsController>(m_page->api.sessions, m_page->model, m_page->clock);
        verifyNeverCompleteTooEarly(*m_sessions);
    }
    void cleanup()
    {
        m_sessions.reset();
        m_page.reset();
        m_list.reset();
    }

    void keepsTheChosenRowDropsWhatIsGoneAndAddsWhatIsNew()
    {
        load(5);
        const QPersistentModelIndex chosen = m_page->model.index(3, 0);
        QSignalSpy reset(&m_page->model, &QAbstractItemModel::modelReset);
        m_list->numbers = {0, 1, 3, 4, 5};
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
        load(5);
        const auto before = m_sessions->updatedAt();
        m_page->server.enqueue(403, refusal(u"authorization_invalid"_s));
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_sessions->loaded(), 5);
        QVERIFY(m_sessions->updatedAt() == before);
        QVERIFY(m_sessions->isComplete());
    }

    void aRowThatSlipsBetweenTwoPagesIsNotDropped()
    {
        load(1600);
        m_list->requests = 0;
        m_list->before = [this](qsizetype request) -> std::optional<Reaction> {
            if (request == 2)
                m_list->numbers.removeFirst();
            return std::nullopt;
        };
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->loaded(), 1599);
        QVERIFY(!has(1));
        QVERIFY(m_sessions->isComplete());
    }

    void aPageThatFailsDropsNothing()
    {
        load(600);
        m_list->numbers.removeAt(300);
        m_list->numbers.prepend(0);
        m_list->requests = 0;
        // Both pages are asked for at once; the second is refused when the first has been read.
        m_list->before = [](qsizetype request) {
            Reaction refused = Reaction::answer(403, refusal(u"authorization_invalid"_s));
            refused.held = true;
            return request == 2 ? std::optional(refused) : std::nullopt;
        };
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->loaded(), 601);
        m_page->server.release();
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(m_sessions->loaded(), 601);
        QVERIFY(has(301));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(!has(301));
        QVERIFY(m_sessions->isComplete());
    }

    void unaskedItHoldsBackWhatIsNew()
    {
        load(50);
        QSignalSpy inserted(&m_page->model, &QAbstractItemModel::rowsInserted);
        m_list->numbers.prepend(0);
        m_list->numbers.prepend(-1);
        m_list->numbers.removeLast();
        m_sessions->refreshQuietly();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->newCount(), 2);
        QCOMPARE(inserted.size(), 0);
        QVERIFY(!has(50));
        QVERIFY(!m_sessions->isComplete());
        // Once more, and one of them has gone again.
        m_list->numbers.removeFirst();
        m_sessions->refreshQuietly();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->newCount(), 1);
        m_sessions->showNew();
        QCOMPARE(m_sessions->newCount(), 0);
        QCOMPARE(m_page->model.rowOf(sessionId(0)), 0);
        QVERIFY(m_sessions->isComplete());
    }

    void askedForItListsWhatWasHeldBack()
    {
        load(50);
        m_list->numbers.prepend(0);
        m_sessions->refreshQuietly();
        QTRY_COMPARE(m_sessions->newCount(), 1);
        m_sessions->refresh();
        QVERIFY(has(0));
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->newCount(), 0);
    }

    void stoppedBeforeTheFirstPageTheListCanBeAskedForAgain()
    {
        m_list->hold(1, 2);
        m_list->before = silenceAfter(0);
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->stop();
        QCOMPARE(m_sessions->state(), State::Empty);
        m_list->before = {};
        m_sessions->refresh();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), 2);
        QCOMPARE(failed.size(), 0);
    }

    void unreadableRowsAreStillCountedAfterARefreshThatWasStopped()
    {
        QJsonArray rows = sessionRange(1, 2);
        rows.append(QJsonObject {});
        m_page->server.enqueue(200, page(rows, 3));
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(m_sessions->isComplete());
        m_list->before = silenceAfter(0);
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
