// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/sessionscontroller.h"

#include "pageundertest.h"
#include "support/listserver.h"

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
    std::unique_ptr<ListServer> m_list;
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

    void everyPageComesAndIsCounted()
    {
        m_list->hold(1, 1300);
        m_sessions->show(dana);
        QCOMPARE(m_sessions->state(), State::Loading);
        QTRY_COMPARE(m_sessions->state(), State::Ready);
        QCOMPARE(m_sessions->total(), 1300);
        QVERIFY(m_sessions->isComplete());
        verifyListed(1, 1300);
        QCOMPARE(m_page->asked(0, u"user_id"_s), u"user_dana"_s);
        QCOMPARE(m_page->asked(0, u"limit"_s), u"100"_s);
        QCOMPARE(requests(), 4);
        m_sessions->loadAll();
        QCOMPARE(m_sessions->state(), State::Ready);
    }

    void theFirstPageShowsBeforeTheOthersHaveCome()
    {
        m_list->hold(1, 700);
        m_list->before = silenceAfter(1);
        m_sessions->show(dana);
        QTRY_COMPARE(m_page->server.heldCount(), 2);
        QCOMPARE(m_sessions->state(), State::LoadingMore);
        verifyListed(1, 100);
        QCOMPARE(m_sessions->total(), 700);
        m_sessions->stop();
        QCOMPARE(m_sessions->state(), State::Ready);
        QVERIFY(!m_sessions->isComplete());
        m_list->before = {};
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 700);
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

    void aFailureKeepsWhatHasComeAndItGoesOnFromThere()
    {
        m_list->hold(1, 700);
        m_list->before = [](qsizetype request) {
            return request == 2 ? std::optional(Reaction::answer(403, refusal(u"authorization_invalid"_s)))
                                : std::nullopt;
        };
        QSignalSpy failed(m_sessions.get(), &SessionsController::failed);
        m_sessions->show(dana);
        QTRY_COMPARE(m_sessions->state(), State::Failed);
        QCOMPARE(failed.size(), 1);
        QVERIFY(m_sessions->loaded() >= 100);
        QVERIFY(!m_sessions->isComplete());
        m_sessions->loadAll();
        QTRY_VERIFY(m_sessions->isComplete());
        verifyListed(1, 700);
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
