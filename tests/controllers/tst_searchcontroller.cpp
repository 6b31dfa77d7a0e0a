// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "searchpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::SearchController;
using State = SearchController::State;

namespace {

const QJsonObject dana = personJson(u"user_dana"_s, u"Dana"_s);
const QJsonObject robin = personJson(u"user_robin"_s, u"Robin"_s);

} // namespace

class TestSearchController final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SearchPage> m_page;

    [[nodiscard]] SearchController &search() const { return m_page->search; }
    [[nodiscard]] FaultServer &server() const { return m_page->server; }

private Q_SLOTS:
    void init() { m_page = std::make_unique<SearchPage>(); }
    void cleanup() { m_page.reset(); }

    void keysTypedQuicklyBecomeOneRequest()
    {
        server().enqueue(200, bareArray({dana, robin}));
        for (const QString &text : {u"d"_s, u"da"_s, u"dan"_s, u"dana"_s})
            search().setText(text);
        QCOMPARE(search().state(), State::Searching);
        QCOMPARE(server().requests().size(), 0);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(server().requests().size(), 1);
        QCOMPARE(m_page->asked(0, u"query"_s), u"dana"_s);
        QCOMPARE(m_page->people.rowCount(), 2);
    }

    void theNewestQuestionWins()
    {
        server().enqueue(heldBack(bareArray({dana})));
        server().enqueue(200, bareArray({robin}));
        QSignalSpy failed(&search(), &SearchController::failed);
        search().setText(u"dana"_s);
        QTRY_COMPARE(server().heldCount(), 1);
        search().setText(u"robin"_s);
        QTRY_COMPARE(search().state(), State::Found);
        server().release();
        search().submit();
        QCOMPARE(m_page->people.rowCount(), 1);
        QCOMPARE(m_page->people.person(0).id.text(), u"user_robin"_s);
        QCOMPARE(failed.size(), 0);
    }

    void whomTheOlderQuestionFoundCannotBeChosenForTheNewer()
    {
        server().enqueue(200, bareArray({dana}));
        search().setText(u"dana"_s);
        QTRY_COMPARE(search().state(), State::Found);
        search().setText(u"robin"_s);
        QCOMPARE(search().state(), State::Searching);
        QCOMPARE(m_page->people.rowCount(), 0);
    }

    void aWholeAddressIsMatchedExactly()
    {
        server().enqueue(200, bareArray({dana}));
        search().setText(u"ines+qa@example.com"_s);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(m_page->asked(0, u"email_address"_s), u"ines+qa@example.com"_s);
        QCOMPARE(m_page->asked(0, u"query"_s), QString());
    }

    void enterBeforeTheAnswerOpensTheOnlyMatchOnce()
    {
        server().enqueue(heldBack(bareArray({dana})));
        QSignalSpy meant(&search(), &SearchController::userMeant);
        search().setText(u"dana"_s);
        search().submit();
        QTRY_COMPARE(server().heldCount(), 1);
        search().submit();
        QCOMPARE(meant.size(), 0);
        server().release();
        QTRY_COMPARE(meant.size(), 1);
        QCOMPARE(meant.at(0).at(0).value<api::User>().id.text(), u"user_dana"_s);
        QCOMPARE(server().requests().size(), 1);
    }

    void enterDoesNotGuessAmongSeveral()
    {
        server().enqueue(200, bareArray({dana, robin}));
        QSignalSpy meant(&search(), &SearchController::userMeant);
        search().setText(u"lee"_s);
        search().submit();
        QTRY_COMPARE(search().state(), State::Found);
        search().submit();
        QCOMPARE(meant.size(), 0);
        search().choose(1);
        QCOMPARE(meant.at(0).at(0).value<api::User>().id.text(), u"user_robin"_s);
    }

    void enterForAnOlderTextDoesNotOpenTheNewerAnswer()
    {
        server().enqueue(Reaction::silence());
        server().enqueue(200, bareArray({robin}));
        QSignalSpy meant(&search(), &SearchController::userMeant);
        search().setText(u"dana"_s);
        search().submit();
        QTRY_COMPARE(server().heldCount(), 1);
        search().setText(u"robin"_s);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(meant.size(), 0);
    }

    void aUserIdIsAskedForAndOpenedByEnter()
    {
        server().answer("/v1/users/user_dana", 200, object(dana));
        QSignalSpy meant(&search(), &SearchController::userMeant);
        search().setText(u" user_dana "_s);
        search().submit();
        QTRY_COMPARE(meant.size(), 1);
        QCOMPARE(m_page->people.rowCount(), 1);
    }

    void aSessionIdWaitsForEnterAndOpensTheSession()
    {
        server().answer("/v1/sessions/sess_0001", 200, object(sessionJson(1)));
        QSignalSpy meant(&search(), &SearchController::sessionMeant);
        search().setText(u"sess_0001"_s);
        QCOMPARE(search().state(), State::Idle);
        search().submit();
        QTRY_COMPARE(meant.size(), 1);
        QCOMPARE(meant.at(0).at(0).value<api::Session>().id, sessionId(1));
        QCOMPARE(server().requests().size(), 1);
    }

    void aSessionIdPastedOverARunningSearchIsOpened()
    {
        server().enqueue(Reaction::silence());
        server().enqueue(200, object(sessionJson(1)));
        QSignalSpy meant(&search(), &SearchController::sessionMeant);
        search().setText(u"dana"_s);
        QTRY_COMPARE(server().heldCount(), 1);
        search().setText(u"sess_0001"_s);
        search().submit();
        QTRY_COMPARE(meant.size(), 1);
    }

    void aClientIdIsOpenedWithoutARequest()
    {
        QSignalSpy meant(&search(), &SearchController::clientMeant);
        search().setText(u"client_mac"_s);
        search().submit();
        QCOMPARE(meant.size(), 1);
        QCOMPARE(server().requests().size(), 0);
    }

    void aSecretNeverLeaves_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << u"sk_live_0123456789abcdefghij"_s;
        QTest::newRow("key within words") << u"dana sk_test_0123456789abcdefghij"_s;
        QTest::newRow("token") << u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyX2RhbmEifQ.c2lnbmF0dXJl"_s;
    }
    void aSecretNeverLeaves()
    {
        QFETCH(QString, text);
        QSignalSpy changed(&search(), &SearchController::stateChanged);
        search().setText(text);
        QCOMPARE(search().state(), State::Secret);
        search().submit();
        QVERIFY(search().question().text.isEmpty());
        search().setText(text);
        QCOMPARE(changed.size(), 2); // each time, so that each is wiped off the screen
        server().enqueue(200, bareArray({dana}));
        search().setText(u"dana"_s);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(server().requests().size(), 1);
    }

    void whatIsNotThereIsNotFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::newRow("words") << u"nobody"_s << 200;
        QTest::newRow("user") << u"user_nobody"_s << 404;
        QTest::newRow("session") << u"sess_nothing"_s << 404;
    }
    void whatIsNotThereIsNotFound()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QSignalSpy failed(&search(), &SearchController::failed);
        server().enqueue(status, status == 200 ? bareArray({}) : refusal(u"resource_not_found"_s));
        search().setText(text);
        search().submit();
        QTRY_COMPARE(search().state(), State::NotFound);
        QCOMPARE(failed.size(), 0);
    }

    void aFailureIsToldAndEnterTriesAgain()
    {
        QSignalSpy failed(&search(), &SearchController::failed);
        QSignalSpy meant(&search(), &SearchController::userMeant);
        server().enqueue(403, refusal(u"authorization_invalid"_s));
        server().enqueue(200, bareArray({dana}));
        search().setText(u"dana"_s);
        QTRY_COMPARE(search().state(), State::Failed);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 403);
        search().submit();
        QTRY_COMPARE(meant.size(), 1);
    }

    void clearingForgetsQuestionAndAnswer()
    {
        server().enqueue(200, bareArray({dana}));
        search().setText(u"dana"_s);
        QTRY_COMPARE(search().state(), State::Found);
        search().clear();
        QCOMPARE(search().state(), State::Idle);
        QCOMPARE(m_page->people.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSearchController)
#include "tst_searchcontroller.moc"
