// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::SessionsController;
using State = SessionsController::State;

namespace {

const UserId dana = *UserId::parse(u"user_dana");
const UserId robin = *UserId::parse(u"user_robin");

} // namespace

class TestSessionsController final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<SessionsController> m_sessions;

    //! Every id is listed exactly once, newest first.
    void verifyListed(int first, int last) const
    {
        QCOMPARE(m_page->model.rowCount(), last - first + 1);
        for (int number = first; number <= last; ++number)
            QCOMPARE(m_page->model.rowOf(sessionId(number)), number - first);
    }
    void enqueue(const QByteArray &json) { m_page->server.enqueue(200, json); }
    [[nodiscard]] qsizetype requests() const { return m_page->server.requests().size(); }

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

    void pagesComeInOrderAndAreCounted()
    {
        enqueue(page(sessionRange(1, 100), 130));
        enqueue(page(sessionRange(101, 130), 130));
        m_sessions->show(dana);
        QCOMPARE(m_sessions->state(), State::Loading);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->loaded(), 100);
        QCOMPARE(m_sessions->total(), 130);
        QVERIFY(!m_sessions->isComplete());
        m_sessions->loadMore();
        QCOMPARE(m_sessions->state(), State::LoadingMore);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(m_sessions->isComplete());
        verifyListed(1, 130);
        QCOMPARE(m_page->asked(0, u"user_id"_s), u"user_dana"_s);
        QCOMPARE(m_page->asked(0, u"offset"_s), u"0"_s);
        QCOMPARE(m_page->asked(1, u"offset"_s), u"100"_s);
        m_sessions->loadMore();
        QCOMPARE(m_sessions->state(), State::Ready);
    }

    void theBareArrayHasNoTotalAndEndsWithAShortPage()
    {
        enqueue(bareArray(sessionRange(1, 100)));
        enqueue(bareArray(sessionRange(101, 103)));
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->total(), std::nullopt);
        QVERIFY(!m_sessions->isComplete());
        m_sessions->loadMore();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 103);
    }

    void aPageCutByTheServerIsNotTheLast()
    {
        enqueue(page(sessionRange(1, 60), 150));
        enqueue(page(sessionRange(61, 150), 150));
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QVERIFY(!m_sessions->isComplete());
        m_sessions->loadMore();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 150);
    }

    void theServerFiltersByStatus()
    {
        enqueue(page(sessionRange(1, 3), 3));
        enqueue(page(sessionRange(1, 2), 2));
        m_sessions->show(dana);
        QTRY_VERIFY(m_sessions->isComplete());
        m_sessions->setStatus(api::SessionStatus::Active);
        QCOMPARE(m_sessions->loaded(), 0);
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->loaded(), 2);
        QCOMPARE(m_page->asked(0, u"status"_s), QString());
        QCOMPARE(m_page->asked(1, u"status"_s), u"active"_s);
        m_sessions->show(robin);
        QCOMPARE(m_sessions->status(), std::nullopt);
    }

    void pendingLoadsEverythingAndSendsNoStatus()
    {
        enqueue(page(sessionRange(1, 3), 3));
        enqueue(page(sessionRange(1, 500), 620));
        enqueue(page(sessionRange(501, 620), 620));
        m_sessions->show(dana);
        QTRY_VERIFY(m_sessions->isComplete());
        m_sessions->setStatus(api::SessionStatus::Pending);
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 620);
        QCOMPARE(m_page->asked(1, u"status"_s), QString());
        QCOMPARE(m_sessions->status(), api::SessionStatus::Pending);
    }

    void refreshingPendingStillLoadsEverythingAfterAStop()
    {
        enqueue(page(sessionRange(1, 100), 501));
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        m_page->server.enqueue(Reaction::silence());
        enqueue(page(sessionRange(1, 500), 501));
        enqueue(page(sessionRange(501, 501), 501));
        m_sessions->setStatus(api::SessionStatus::Pending);
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->stop();
        m_sessions->refresh();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 501);
    }

    void aHeldAnswerToAnOlderQuestionNeverShows()
    {
        m_page->server.enqueue(heldBack(page(sessionRange(1, 5), 5)));
        enqueue(page(sessionRange(11, 12), 2));
        m_sessions->show(dana);
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        m_sessions->show(robin);
        QTRY_VERIFY(m_sessions->isComplete());
        m_page->server.release();
        enqueue(page(sessionRange(11, 12), 2));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        verifyListed(11, 12);
        QCOMPARE(m_sessions->userId(), robin);
    }

    void loadAllFetchesSevenHundredOnceEach()
    {
        enqueue(page(sessionRange(1, 100), 700));
        enqueue(page(sessionRange(101, 600), 700));
        enqueue(page(sessionRange(601, 700), 700));
        m_sessions->show(dana);
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 700);
        QCOMPARE(requests(), 3);
        QCOMPARE(m_page->asked(1, u"limit"_s), u"500"_s);
        QCOMPARE(m_page->asked(2, u"offset"_s), u"600"_s);
    }

    void rowsThatShiftBetweenPagesAreFoundByASecondWalk()
    {
        // Number 1 goes after the first page, so number 101 slips to an offset that was read already.
        enqueue(page(sessionRange(1, 100), 151));
        enqueue(page(sessionRange(102, 151), 150));
        enqueue(page(sessionRange(2, 151), 150));
        m_sessions->show(dana);
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(2, 151);
        QCOMPARE(m_page->asked(2, u"offset"_s), u"0"_s);
    }

    void aNewRowThatHidesAnotherIsFoundByASecondWalk()
    {
        enqueue(page(sessionRange(2, 101), 149));
        enqueue(page(sessionRange(101, 150), 150));
        enqueue(page(sessionRange(1, 150), 150));
        m_sessions->show(dana);
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 150);
    }

    void aListThatKeepsMovingIsNotCalledComplete()
    {
        enqueue(page(sessionRange(1, 2), 3));
        enqueue(page({}, 3));
        enqueue(page(sessionRange(1, 2), 3));
        enqueue(page({}, 3));
        m_sessions->show(dana);
        m_sessions->loadAll();
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(requests(), 4);
        QVERIFY(!m_sessions->isComplete());
        verifyListed(1, 2);
    }

    void aFailureDuringTheSecondWalkKeepsRowsAndPagingGoesOn()
    {
        enqueue(page(sessionRange(1, 100), 151));
        enqueue(page(sessionRange(102, 151), 150));
        m_page->server.enqueue(403, refusal(u"authorization_invalid"_s));
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->show(dana);
        m_sessions->loadAll();
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_sessions->loaded(), 150);
        QVERIFY(!m_sessions->isComplete());
        enqueue(page({}, 150));
        enqueue(page(sessionRange(2, 151), 150));
        m_sessions->loadMore();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(2, 151);
    }

    void rowsThatCannotBeReadAreCounted()
    {
        QJsonArray rows = sessionRange(1, 2);
        rows.append(QJsonObject {{u"object"_s, u"session"_s}, {u"id"_s, 7}});
        enqueue(page(rows, 3));
        m_sessions->show(dana);
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_sessions->unreadable(), 1);
        verifyListed(1, 2);
        QCOMPARE(requests(), 1);
    }

    void listsAClientsSessionsOfWhomever()
    {
        enqueue(page(sessionRange(1, 2), 2));
        m_sessions->show(*ClientId::parse(u"client_mac"));
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(m_page->asked(0, u"client_id"_s), u"client_mac"_s);
        QCOMPARE(m_page->asked(0, u"user_id"_s), QString());
        QVERIFY(m_sessions->userId().isEmpty());
    }

    void aFailureOnTheFirstPageCanBeTriedAgain()
    {
        m_page->server.enqueue(403, refusal(u"authorization_invalid"_s));
        enqueue(page(sessionRange(1, 2), 2));
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 403);
        QVERIFY(!m_sessions->updatedAt());
        m_sessions->refresh();
        QTRY_VERIFY(m_sessions->isComplete());
        QCOMPARE(failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSessionsController)
#include "tst_sessionscontroller.moc"
