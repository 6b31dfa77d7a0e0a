// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/exactfirst.h"
#include "searchpage.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::SearchController;
using State = SearchController::State;

namespace {

const QJsonObject dana = personJson(u"user_dana"_s, u"Dana"_s, u"dana@acme-corp.eu"_s);
const QJsonObject robin = personJson(u"user_robin"_s, u"Robin"_s, u"robin@acme-corp.eu"_s);

} // namespace

//! What becomes of each kind of text, people's names and ids apart.
class TestSearchKinds final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SearchPage> m_page;

    [[nodiscard]] SearchController &search() const { return m_page->search; }
    [[nodiscard]] FaultServer &server() const { return m_page->server; }

private Q_SLOTS:
    void init() { m_page = std::make_unique<SearchPage>(); }
    void cleanup() { m_page.reset(); }

    void isAskedInTheNarrowestWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("value");
        QTest::newRow("number") << u"0049 (0)30 901820"_s << u"phone_number"_s << u"+4930901820"_s;
        QTest::newRow("number at home") << u"(030) 901820"_s << u"query"_s << u"30901820"_s;
        QTest::newRow("organization") << u"org_2abc"_s << u"organization_id"_s << u"org_2abc"_s;
        QTest::newRow("email in a sentence")
            << u"Please help Dana Lee <dana@example.com>."_s << u"email_address"_s << u"dana@example.com"_s;
        QTest::newRow("name") << u"“Dana  Lee”"_s << u"query"_s << u"Dana Lee"_s;
    }
    void isAskedInTheNarrowestWay()
    {
        QFETCH(QString, text);
        QFETCH(QString, item);
        QFETCH(QString, value);
        server().enqueue(200, bareArray({dana}));
        search().setText(text);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(m_page->asked(0, item), value);
        for (const QString &other : {u"phone_number"_s, u"query"_s, u"organization_id"_s, u"email_address"_s})
            QVERIFY2(other == item || m_page->asked(0, other).isEmpty(), qPrintable(other));
    }

    void anotherSpellingOfTheSameIsNotAskedAgain()
    {
        server().enqueue(200, bareArray({dana}));
        search().setText(u"+49 30 901820"_s);
        QTRY_COMPARE(search().state(), State::Found);
        search().setText(u"+49 30 901820 "_s);
        search().setText(u"+49-30-901820"_s);
        QCOMPARE(search().state(), State::Found);
        QCOMPARE(server().requests().size(), 1);
    }

    void aNetworkIsForThePageToShow()
    {
        QSignalSpy meant(&search(), &SearchController::networkMeant);
        search().setText(u"203.0.113.9/24"_s);
        QCOMPARE(search().state(), State::Idle);
        search().submit();
        QCOMPARE(meant.size(), 1);
        QCOMPARE(meant.at(0).at(0).value<IpNetwork>(), *IpNetwork::parse(u"203.0.113.0/24"));
        search().tellListed(false);
        QCOMPARE(search().state(), State::NotFound);
        QCOMPARE(server().requests().size(), 0);
    }

    void ofATokenOnlyFactsAreKept()
    {
        QSignalSpy meant(&search(), &SearchController::tokenMeant);
        search().setText(u"Bearer "_s + u"eyJhbGciOiJSUzI1NiJ9."_s
            + QString::fromLatin1(
                QByteArray(R"({"sub":"user_1","exp":1767261660})")
                    .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
            + u".c2ln"_s);
        QCOMPARE(search().state(), State::Secret);
        QCOMPARE(search().token().user, u"user_1"_s);
        QCOMPARE(search().token().expiresAt, Instant(std::chrono::seconds(1767261660)));
        search().submit();
        QCOMPARE(meant.size(), 0);
        search().inspect(Secret("eyJ.a.b"));
        QCOMPARE(meant.size(), 1);
        search().setText(u"dana"_s);
        QVERIFY(search().token().user.isEmpty());
        QCOMPARE(server().requests().size(), 0);
    }

    void aLinkToAnotherInstanceOpensNothingHere()
    {
        search().setInstance(*InstanceId::parse(u"ins_1"));
        search().setText(u"frontdesk://open?instance=ins_2&client=client_1"_s);
        QSignalSpy meant(&search(), &SearchController::clientMeant);
        QCOMPARE(search().state(), State::Elsewhere);
        search().submit();
        QCOMPARE(meant.size(), 0);
        search().setText(u"frontdesk://open?instance=ins_1&client=client_1"_s);
        search().submit();
        QCOMPARE(meant.size(), 1);
    }

    void aLinkThatCameBeforeTheInstanceWasKnownOpensNothingEither()
    {
        QSignalSpy meant(&search(), &SearchController::clientMeant);
        search().setText(u"frontdesk://open?instance=ins_2&client=client_1"_s);
        search().setInstance(*InstanceId::parse(u"ins_1"));
        search().submit();
        QCOMPARE(search().state(), State::Elsewhere);
        QCOMPARE(meant.size(), 0);
    }

    void aSlipIsNoticedByWhomWasFoundBefore()
    {
        server().enqueue(200, bareArray({dana}));
        server().enqueue(200, bareArray({}));
        search().setText(u"dana"_s);
        QTRY_COMPARE(search().state(), State::Found);
        search().setText(u"robin@acme-crop.eu"_s);
        QTRY_COMPARE(search().state(), State::NotFound);
        QCOMPARE(search().likelyEmail(), u"robin@acme-corp.eu"_s);
        search().setText(u"robin@acme-corp.eu"_s);
        QVERIFY(search().likelyEmail().isEmpty());
    }

    void theNamesOfAnAddressAreLookedFor()
    {
        server().enqueue(200, bareArray({}));
        server().enqueue(200, bareArray({dana, robin}));
        search().setText(u"dana.lee42+qa@example.com"_s);
        QTRY_COMPARE(search().state(), State::NotFound);
        QCOMPARE(search().names(), u"dana lee"_s);
        search().searchNames();
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(m_page->asked(1, u"name_query"_s), u"dana lee"_s);
        QCOMPARE(m_page->asked(1, u"email_address"_s), QString());
    }

    void anAnswerToTheAddressDoesNotPassForOneToItsNames()
    {
        server().enqueue(Reaction::silence());
        server().enqueue(200, bareArray({robin}));
        search().setText(u"dana@example.com"_s);
        search().submit();
        QTRY_COMPARE(server().heldCount(), 1);
        search().searchNames();
        QTRY_COMPARE(search().state(), State::Found);
        server().release();
        QCOMPARE(m_page->people.person(0).id.text(), u"user_robin"_s);
        QVERIFY(search().isByName());
    }

    void ofQuickQuestionsOnlyTheLastIsAnswered()
    {
        for (int i = 0; i < 3; ++i)
            server().enqueue(heldBack(bareArray({dana})));
        qsizetype asked = 0;
        server().enqueue(200, bareArray({robin}));
        for (const QString &text : {u"dana"_s, u"dana@example.com"_s, u"+4930901820"_s}) {
            search().setText(text);
            search().submit();
            ++asked;
            QTRY_COMPARE(server().requests().size(), asked);
        }
        QSignalSpy meant(&search(), &SearchController::userMeant);
        search().setText(u"robin"_s);
        QTRY_COMPARE(search().state(), State::Found);
        server().release();
        QCOMPARE(m_page->people.rowCount(), 1);
        QCOMPARE(m_page->people.person(0).id.text(), u"user_robin"_s);
        QCOMPARE(meant.size(), 0);
    }

    void whoIsNamedExactlyIsFoundBehindManyOthers()
    {
        QJsonArray many;
        for (int i = 0; i < 39; ++i)
            many << personJson(u"user_%1"_s.arg(i), u"Dana %1"_s.arg(i), u"d%1@example.com"_s.arg(i));
        many << dana;
        server().enqueue(200, bareArray(many));
        search().setText(u"dana lee"_s);
        QTRY_COMPARE(search().state(), State::Found);
        QCOMPARE(m_page->asked(0, u"limit"_s), u"40"_s);
        QCOMPARE(m_page->people.rowCount(), SearchController::most);
        QCOMPARE(m_page->people.person(0).id.text(), u"user_dana"_s);
        QVERIFY(search().hasMore());
    }

    void whoIsNamedExactlyComesFirst_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::newRow("address") << u"Max@Example.com"_s;
        QTest::newRow("another address") << u"m@example.org"_s;
        QTest::newRow("username") << u"MAX"_s;
        QTest::newRow("number") << u"+4930901820"_s;
        QTest::newRow("id") << u"user_max"_s;
        QTest::newRow("name") << u"max of all"_s;
        QTest::newRow("id of a customer") << u"crm-1"_s;
    }
    void whoIsNamedExactlyComesFirst()
    {
        QFETCH(QString, asked);
        QList<api::User> people(3);
        for (int i = 0; i < 3; ++i)
            people[i].firstName = QString::number(i);
        people[2].id = *UserId::parse(u"user_max");
        people[2].firstName = u"Max"_s;
        people[2].lastName = u"of all"_s;
        people[2].username = u"max"_s;
        people[2].externalId = u"crm-1"_s;
        people[2].emails = {u"max@example.com"_s, u"m@example.org"_s};
        people[2].phones = {u"+4930901820"_s};
        const auto order = [&](const QString &text) {
            QStringList names;
            for (const api::User &user :
                controllers::exactFirst(people, {search::Meaning::Kind::Words, text, {}}))
                names << user.firstName;
            return names;
        };
        QCOMPARE(order(asked), (QStringList {u"Max"_s, u"0"_s, u"1"_s}));
        QCOMPARE(order(u"ma"_s), (QStringList {u"0"_s, u"1"_s, u"Max"_s}));
    }
};

QTEST_GUILESS_MAIN(TestSearchKinds)
#include "tst_searchkinds.moc"
