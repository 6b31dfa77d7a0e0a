// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/revokecontroller.h"

#include "models/sessionview.h"
#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::RevokeController;

class TestRevokeController final : public QObject {
    Q_OBJECT

private:
    struct Revoking : PageUnderTest {
        RevokeController revoke {api.sessions, model};
    };
    std::unique_ptr<Revoking> m_page;

    [[nodiscard]] RevokeController &revoke() const { return m_page->revoke; }
    [[nodiscard]] FaultServer &server() const { return m_page->server; }
    [[nodiscard]] bool isBusy(int number) const { return m_page->model.isBusy(sessionId(number)); }
    void list(int first, int last)
    {
        QList<api::Session> rows;
        for (int number = first; number <= last; ++number) {
            api::Session session;
            session.id = sessionId(number);
            session.status = api::SessionStatus::Active;
            session.statusText = u"active"_s;
            session.createdAt = m_page->clock.now() - std::chrono::minutes(number);
            rows << session;
        }
        m_page->model.upsert(rows);
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<Revoking>();
        list(1, 3);
    }
    void cleanup() { m_page.reset(); }

    void askedTwiceItPostsOnce()
    {
        server().enqueue(heldBack(object(sessionJson(2, u"revoked"_s))));
        QSignalSpy revoked(&revoke(), &RevokeController::revoked);
        revoke().revoke(sessionId(2));
        revoke().revoke(sessionId(2));
        QTRY_COMPARE(server().heldCount(), 1);
        revoke().revoke(sessionId(2));
        QVERIFY(revoke().isRevoking(sessionId(2)));
        QVERIFY(isBusy(2));
        QCOMPARE(m_page->model.find(sessionId(2))->status, api::SessionStatus::Active);
        server().release();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(server().requests().size(), 1);
        QVERIFY(!isBusy(2));
        QVERIFY(!revoke().isRevoking(sessionId(2)));
        QCOMPARE(m_page->model.find(sessionId(2))->status, api::SessionStatus::Revoked);
    }

    void aListThatMovesDoesNotChangeWhichSessionIsMeant()
    {
        models::SessionView sorted(m_page->model);
        const SessionId asked
            = *SessionId::parse(sorted.index(1, 0).data(models::SessionTableModel::SessionIdRole).toString());
        list(-5, 0);
        sorted.sort(models::SessionTableModel::Created, Qt::AscendingOrder);
        server().enqueue(200, object(sessionJson(2, u"revoked"_s)));
        QSignalSpy revoked(&revoke(), &RevokeController::revoked);
        revoke().revoke(asked);
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(server().requests().at(0).path(), "/v1/sessions/sess_0002/revoke");
        for (int row = 0; row < m_page->model.rowCount(); ++row) {
            const auto session = m_page->model.session(m_page->model.index(row, 0));
            QCOMPARE(session->status == api::SessionStatus::Revoked, session->id == sessionId(2));
        }
    }

    void aRefusalFreesTheRowAndLeavesItAsItWas()
    {
        server().enqueue(403, refusal(u"authorization_invalid"_s));
        QSignalSpy failed(&revoke(), &RevokeController::failed);
        revoke().revoke(sessionId(1));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<SessionId>(), sessionId(1));
        QCOMPARE(failed.at(0).at(1).value<Failure>().httpStatus, 403);
        QVERIFY(!isBusy(1));
        QCOMPARE(m_page->model.find(sessionId(1))->status, api::SessionStatus::Active);
        QCOMPARE(server().requests().size(), 1);
    }

    void anUnknownOutcomeIsSettledByAGet()
    {
        server().enqueue(Reaction::close());
        server().enqueue(200, object(sessionJson(1, u"revoked"_s)));
        QSignalSpy revoked(&revoke(), &RevokeController::revoked);
        revoke().revoke(sessionId(1));
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(server().requests().size(), 2);
        QCOMPARE(server().requests().at(1).verb, "GET");
        QCOMPARE(m_page->model.find(sessionId(1))->status, api::SessionStatus::Revoked);
    }

    void anOutcomeThatStaysUnknownIsSaidToBe()
    {
        server().enqueue(Reaction::close());
        server().enqueue(403, refusal(u"authorization_invalid"_s));
        QSignalSpy failed(&revoke(), &RevokeController::failed);
        revoke().revoke(sessionId(1));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.at(0).at(1).value<Failure>().outcomeUnknown);
        QVERIFY(!isBusy(1));
    }

    void aSessionThatIsNotListedAnyMoreIsNotListedByItsRevoke()
    {
        server().enqueue(heldBack(object(sessionJson(1, u"revoked"_s))));
        QSignalSpy revoked(&revoke(), &RevokeController::revoked);
        revoke().revoke(sessionId(1));
        QTRY_COMPARE(server().heldCount(), 1);
        m_page->model.reset();
        server().release();
        QTRY_COMPARE(revoked.size(), 1);
        QCOMPARE(m_page->model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestRevokeController)
#include "tst_revokecontroller.moc"
