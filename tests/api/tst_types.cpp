// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/decode.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Answer answer(const QByteArray &body)
{
    return {200, u"GET /v1/users/user_1"_s, body, {}, std::nullopt};
}

const auto twoAddresses = R"("email_addresses":[{"id":"idn_1","email_address":"old@example.com"},)"
                          R"({"id":"idn_2","email_address":"new@example.com"}])"_ba;

} // namespace

class TestTypes final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatusHasItsWord_data()
    {
        QTest::addColumn<SessionStatus>("status");
        QTest::addColumn<bool>("live");
        QTest::newRow("active") << SessionStatus::Active << true;
        QTest::newRow("pending") << SessionStatus::Pending << true;
        QTest::newRow("revoked") << SessionStatus::Revoked << false;
        QTest::newRow("ended") << SessionStatus::Ended << false;
        QTest::newRow("expired") << SessionStatus::Expired << false;
        QTest::newRow("removed") << SessionStatus::Removed << false;
        QTest::newRow("abandoned") << SessionStatus::Abandoned << false;
        QTest::newRow("replaced") << SessionStatus::Replaced << false;
    }
    void everyStatusHasItsWord()
    {
        QFETCH(SessionStatus, status);
        const QString word = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(statusWord(status), word);
        QCOMPARE(sessionStatus(word), status);
        QTEST(isLive(status), "live");
    }

    void otherWordsAreUnknown()
    {
        QCOMPARE(sessionStatus(u"suspended"), SessionStatus::Unknown);
        QCOMPARE(sessionStatus(u"Active"), SessionStatus::Unknown);
        QCOMPARE(statusWord(SessionStatus::Unknown), QString());
        QVERIFY(!isLive(SessionStatus::Unknown));
    }

    void newerWinsButForAnActivityThatWasLeftOut()
    {
        Session known;
        known.status = SessionStatus::Active;
        known.latestActivity = SessionActivity {u"act_1"_s, {}, {}, {}, {}, u"Lisbon"_s, {}, false};
        Session newer;
        newer.status = SessionStatus::Revoked;
        QCOMPARE(merged(known, newer).status, SessionStatus::Revoked);
        QCOMPARE(merged(known, newer).latestActivity->city, u"Lisbon"_s);
        newer.latestActivity = SessionActivity {u"act_2"_s, {}, {}, {}, {}, u"Porto"_s, {}, false};
        QCOMPARE(merged(known, newer).latestActivity->city, u"Porto"_s);
    }

    void anAnswerThatWasOvertakenDoesNotUndoARevoke()
    {
        Session revoked;
        revoked.status = SessionStatus::Revoked;
        revoked.updatedAt = Instant(std::chrono::milliseconds(1767261900200));
        Session overtaken;
        overtaken.status = SessionStatus::Active;
        overtaken.updatedAt = Instant(std::chrono::milliseconds(1767261900100));
        overtaken.latestActivity = SessionActivity {u"act_1"_s, {}, {}, {}, {}, u"Lisbon"_s, {}, false};
        QCOMPARE(merged(revoked, overtaken).status, SessionStatus::Revoked);
        QCOMPARE(merged(revoked, overtaken).latestActivity->city, u"Lisbon"_s);
        QCOMPARE(merged(overtaken, revoked).status, SessionStatus::Revoked);
    }

    void thePrimaryAddressIsLookedUp_data()
    {
        QTest::addColumn<QByteArray>("primary");
        QTest::addColumn<QString>("email");
        QTest::newRow("named") << R"("idn_2")"_ba << u"new@example.com"_s;
        QTest::newRow("not there") << R"("idn_9")"_ba << u"old@example.com"_s;
        QTest::newRow("none") << "null"_ba << u"old@example.com"_s;
    }
    void thePrimaryAddressIsLookedUp()
    {
        QFETCH(QByteArray, primary);
        const auto user = decodeUser(
            answer(R"({"id":"user_1","primary_email_address_id":)" + primary + ',' + twoAddresses + '}'));
        QVERIFY(user);
        QTEST(user->primaryEmail, "email");
        QCOMPARE(user->emails, QStringList({u"old@example.com"_s, u"new@example.com"_s}));
        QVERIFY(user->primaryPhone.isEmpty());
    }

    void aPersonIsCalledByTheBestName_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("name");
        QTest::newRow("both names") << R"("first_name":"Inês","last_name":"Duarte")"_ba << u"Inês Duarte"_s;
        QTest::newRow("one name") << R"("first_name":null,"last_name":"Duarte","username":"ines")"_ba
                                  << u"Duarte"_s;
        QTest::newRow("user name") << R"("username":"ines",)"_ba + twoAddresses << u"ines"_s;
        QTest::newRow("address") << twoAddresses << u"old@example.com"_s;
        QTest::newRow("phone") << R"("phone_numbers":[{"id":"p","phone_number":"+351912345678"}])"_ba
                               << u"+351912345678"_s;
        QTest::newRow("nothing") << R"("username":"")"_ba << u"user_1"_s;
    }
    void aPersonIsCalledByTheBestName()
    {
        QFETCH(QByteArray, members);
        const auto user = decodeUser(answer(R"({"id":"user_1",)" + members + '}'));
        QVERIFY(user);
        QTEST(user->displayName(), "name");
    }

    void aTemplateHasTheDocumentedDefaults()
    {
        const auto bare = decodeJwtTemplate(answer(R"({"name":"hasura"})"));
        QVERIFY(bare->lifetime == 60s);
        QVERIFY(bare->allowedClockSkew == 5s);
        QVERIFY(!bare->customSigningKey);
        QVERIFY(!decodeJwtTemplate(answer(R"({"id":"jtmp_1"})")));
    }
};

QTEST_APPLESS_MAIN(TestTypes)
#include "tst_types.moc"
