// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/aftermathcontroller.h"

#include "journal/journal.h"
#include "journal/journalundertest.h"
#include "pageundertest.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace frontdesk;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;
using controllers::AftermathController;
using State = models::Aftermath::State;

//! What follows after a revoke.
class TestAftermathController final : public QObject {
    Q_OBJECT

private:
    struct Following : PageUnderTest {
        QTemporaryDir folder;
        journal::Journal journal {folder.filePath(u"journal.sqlite"_s)};
        AftermathController aftermath {api.sessions, model, journal, clock};
    };
    std::unique_ptr<Following> m_page;

    [[nodiscard]] api::Session session(int number) const
    {
        api::Session session;
        session.id = sessionId(number);
        session.userId = *UserId::parse(u"user_1");
        session.status = api::SessionStatus::Revoked;
        session.statusText = u"revoked"_s;
        session.createdAt = m_page->clock.now() - std::chrono::minutes(number);
        return session;
    }
    [[nodiscard]] State state(int number) const { return m_page->model.aftermath(sessionId(number))->state; }
    [[nodiscard]] QString expires(int number) const
    {
        return m_page->model.index(m_page->model.rowOf(sessionId(number)), models::SessionTableModel::Expires)
            .data()
            .toString();
    }

    //! As an earlier run of the program wrote it down.
    void mint(int number, std::chrono::minutes lifetime) const
    {
        journal::Intent intent = journal::someIntent(number);
        intent.change.action = Action::CreateToken;
        intent.change.session = sessionId(number);
        const auto entry = begin(m_page->journal, intent);
        QVERIFY(end(m_page->journal, *entry,
            {intent.at, journal::Outcome::Kind::Done, 200, {}, {}, m_page->clock.now() + lifetime}));
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<Following>();
        m_page->model.upsert({session(1), session(2)});
    }
    void cleanup() { m_page.reset(); }

    void aMinuteLaterClerkIsAsked()
    {
        m_page->server.enqueue(200, page({}, 0));
        m_page->aftermath.follow(session(1));
        QCOMPARE(state(1), State::Counting);
        QCOMPARE(m_page->model.aftermath(sessionId(1))->until, m_page->clock.now() + 60s);
        QVERIFY2(expires(1).contains(u"until"_s), qPrintable(expires(1)));
        QVERIFY(!m_page->model.aftermath(sessionId(2)));
        QCOMPARE(m_page->server.requests().size(), 0);
        m_page->clock.advance(60s);
        QTRY_COMPARE(state(1), State::Confirmed);
        QCOMPARE(m_page->asked(0, u"user_id"_s), u"user_1"_s);
        QVERIFY2(expires(1).contains(u"confirmed"_s), qPrintable(expires(1)));
    }

    void tokensThatTheJournalTellsOfMakeItLonger()
    {
        m_page->server.enqueue(200, page({}, 0));
        m_page->server.enqueue(200, page({}, 0));
        mint(2, 1h);
        mint(2, 5min);
        m_page->aftermath.follow(session(1));
        m_page->aftermath.follow(session(2));
        QTRY_COMPARE(m_page->model.aftermath(sessionId(2))->until, m_page->clock.now() + 1h);
        m_page->clock.advance(59min);
        QTRY_COMPARE(state(1), State::Confirmed);
        QCOMPARE(state(2), State::Counting);
        m_page->clock.advance(1min);
        QTRY_COMPARE(state(2), State::Confirmed);
    }

    void oneThatIsLiveAgainIsTold()
    {
        m_page->server.enqueue(200, page({sessionJson(1, u"active"_s)}, 1));
        QSignalSpy still(&m_page->aftermath, &AftermathController::stillLive);
        m_page->aftermath.follow(session(1));
        m_page->clock.advance(61s);
        QTRY_COMPARE(still.size(), 1);
        QCOMPARE(still.first().first().value<SessionId>(), sessionId(1));
        QVERIFY(!m_page->model.aftermath(sessionId(1)));
    }

    void withoutAnAnswerNothingIsConfirmed()
    {
        m_page->server.enqueue(403, R"({"errors":[{"code":"feature_not_enabled","message":"no"}]})"_ba);
        m_page->aftermath.follow(session(1));
        m_page->clock.advance(61s);
        QTRY_COMPARE(state(1), State::Unconfirmed);
    }

    void whatIsNotListedOrHadEndedIsNotFollowed()
    {
        api::Session ended = session(1);
        ended.status = api::SessionStatus::Ended;
        m_page->aftermath.follow(ended);
        m_page->aftermath.follow(session(7));
        QVERIFY(!m_page->model.aftermath(sessionId(1)));
        QVERIFY(!m_page->model.aftermath(sessionId(7)));
    }
};

QTEST_GUILESS_MAIN(TestAftermathController)
#include "tst_aftermathcontroller.moc"
