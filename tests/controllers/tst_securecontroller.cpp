// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/securecontroller.h"

#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::SecureController;
using State = SecureController::State;
using Step = SecureController::Step;

namespace {

QByteArray userJson(bool banned, bool locked = false)
{
    return object({{u"object"_s, u"user"_s}, {u"id"_s, u"user_dana"_s}, {u"first_name"_s, u"Dana"_s},
        {u"banned"_s, banned}, {u"locked"_s, locked}, {u"email_addresses"_s, QJsonArray()},
        {u"phone_numbers"_s, QJsonArray()}});
}

QByteArray errorJson(const QString &code)
{
    return object({{u"errors"_s, QJsonArray {QJsonObject {{u"code"_s, code}, {u"message"_s, u"no"_s}}}}});
}

} // namespace

//! Securing an account, step by step.
class TestSecureController final : public QObject {
    Q_OBJECT

private:
    struct Securing : PageUnderTest {
        SecureController secure {api.users, api.sessions};
    };
    std::unique_ptr<Securing> m_page;
    const UserId m_dana = *UserId::parse(u"user_dana"_s);

    [[nodiscard]] SecureController &secure() const { return m_page->secure; }
    [[nodiscard]] FaultServer &server() const { return m_page->server; }
    [[nodiscard]] QByteArrayList paths() const
    {
        QByteArrayList paths;
        for (const ReceivedRequest &request : server().requests())
            paths << request.verb + ' ' + request.target.split('?').constFirst();
        return paths;
    }

private Q_SLOTS:
    void init() { m_page = std::make_unique<Securing>(); }
    void cleanup() { m_page.reset(); }

    void theDoorIsShutBeforeAnybodyIsSentOut()
    {
        server().enqueue(200, userJson(true));
        server().enqueue(200, userJson(true, true));
        server().enqueue(200, userJson(true, true));
        server().enqueue(200, page({sessionJson(1), sessionJson(2, u"revoked"_s)}, 2));
        QSignalSpy found(&secure(), &SecureController::sessionsFound);
        secure().run(
            m_dana, {Step::EndSessions, Step::MarkPassword, Step::Lock, Step::Ban}, {u"stolen"_s, {}});
        QVERIFY(secure().isBusy());
        QTRY_VERIFY(!secure().isBusy());
        QCOMPARE(paths(),
            (QByteArrayList {"POST /v1/users/user_dana/ban", "POST /v1/users/user_dana/lock",
                "POST /v1/users/user_dana/password/set_compromised", "GET /v1/sessions"}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first().value<QList<api::Session>>().size(), 1);
        for (const Change &change : m_page->gate.changes)
            QCOMPARE(change.purpose.reason, u"stolen"_s);
    }

    void whatAPlanLacksDoesNotKeepTheRestFromBeingDone()
    {
        server().enqueue(402, errorJson(u"unsupported_subscription_plan_features"_s));
        server().enqueue(200, page({}, 0));
        secure().run(m_dana, {Step::Ban, Step::EndSessions}, {});
        QTRY_VERIFY(!secure().isBusy());
        QCOMPARE(secure().state(Step::Ban), State::Failed);
        QCOMPARE(secure().failure(Step::Ban)->httpStatus, 402);
        QCOMPARE(secure().state(Step::EndSessions), State::Done);
        QCOMPARE(secure().state(Step::Lock), State::Left);
    }

    void withoutAnAnswerThePersonIsAskedFor()
    {
        server().enqueue(Reaction::close());
        server().enqueue(200, userJson(true));
        QSignalSpy told(&secure(), &SecureController::told);
        secure().run(m_dana, {Step::Ban}, {});
        QTRY_VERIFY(!secure().isBusy());
        QCOMPARE(secure().state(Step::Ban), State::Done);
        QCOMPARE(told.size(), 1);
        // Once: nothing is sent twice.
        QCOMPARE(paths(), (QByteArrayList {"POST /v1/users/user_dana/ban", "GET /v1/users/user_dana"}));
    }

    void whatClerkDoesNotTellStaysUnknown()
    {
        server().enqueue(Reaction::close());
        secure().run(m_dana, {Step::MarkPassword}, {});
        QTRY_VERIFY(!secure().isBusy());
        QCOMPARE(secure().state(Step::MarkPassword), State::Unknown);
        QVERIFY(secure().failure(Step::MarkPassword)->outcomeUnknown);
    }

    void aBanIsLifted()
    {
        server().enqueue(200, userJson(true));
        server().enqueue(200, userJson(false));
        secure().run(m_dana, {Step::Ban}, {});
        QTRY_COMPARE(secure().state(Step::Ban), State::Done);
        secure().undo(Step::Ban);
        QTRY_COMPARE(secure().state(Step::Ban), State::Undone);
        QCOMPARE(paths().constLast(), "POST /v1/users/user_dana/unban"_ba);
    }

    void aBanThatCannotBeLiftedStays()
    {
        server().enqueue(200, userJson(true));
        server().enqueue(403, errorJson(u"feature_not_enabled"_s));
        secure().run(m_dana, {Step::Ban}, {});
        QTRY_COMPARE(secure().state(Step::Ban), State::Done);
        secure().undo(Step::Ban);
        QTRY_VERIFY(secure().failure(Step::Ban));
        QCOMPARE(secure().state(Step::Ban), State::Done);
    }

    void aLockedDeskSendsNothing()
    {
        m_page->gate.open = false;
        secure().run(m_dana, {Step::Ban}, {});
        QTRY_COMPARE(secure().state(Step::Ban), State::Failed);
        QCOMPARE(secure().failure(Step::Ban)->refusal, Refusal::ReadOnly);
        QCOMPARE(server().requests().size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSecureController)
#include "tst_securecontroller.moc"
