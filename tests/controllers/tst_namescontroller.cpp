// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/namescontroller.h"

#include "controllers/clientcontroller.h"
#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::NamesController;
using controllers::SessionsController;
using models::NoName;

namespace {

QJsonObject in(int number, const QString &organization, const QString &user = u"user_dana"_s)
{
    QJsonObject session = sessionJson(number);
    session[u"user_id"_s] = user;
    session[u"last_active_organization_id"_s] = organization;
    return session;
}

QByteArray memberships(const QList<std::pair<QString, QString>> &named, int total)
{
    QJsonArray rows;
    for (const auto &[id, name] : named)
        rows.append(QJsonObject {{u"organization"_s, QJsonObject {{u"id"_s, id}, {u"name"_s, name}}}});
    return page(rows, total);
}

QByteArray user(const QString &id, const QString &name)
{
    return object({{u"id"_s, id}, {u"first_name"_s, name}});
}

OrganizationId organization(const QString &id)
{
    return *OrganizationId::parse(id);
}

constexpr char ofDana[] = "/v1/users/user_dana/organization_memberships";

} // namespace

class TestNamesController final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<PageUnderTest> m_page;
    std::unique_ptr<SessionsController> m_sessions;
    std::unique_ptr<NamesController> m_names;

    void list(const QJsonArray &rows)
    {
        m_page->server.answer("/v1/sessions", 200, page(rows, static_cast<int>(rows.size())));
    }
    void open()
    {
        m_sessions->show(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(m_sessions->isComplete());
    }
    void openBrowser()
    {
        m_sessions->show(*ClientId::parse(u"client_mac"_s));
        QTRY_VERIFY(m_sessions->isComplete());
    }
    void refresh()
    {
        m_page->clock.advance(std::chrono::minutes(1));
        m_sessions->refresh();
        QTRY_COMPARE(m_sessions->state(), SessionsController::State::Ready);
    }
    [[nodiscard]] qsizetype asked(QByteArrayView path) const
    {
        return std::ranges::count_if(m_page->server.requests(),
            [path](const ReceivedRequest &request) { return request.path() == path; });
    }
    [[nodiscard]] QString name(const QString &id) const
    {
        return m_page->model.names().organizations.value(organization(id));
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<PageUnderTest>();
        m_sessions = std::make_unique<SessionsController>(m_page->api.sessions, m_page->model, m_page->clock);
        m_names = std::make_unique<NamesController>(m_page->api.users, *m_sessions, m_page->model);
    }
    void cleanup()
    {
        m_names.reset();
        m_sessions.reset();
        m_page.reset();
    }

    void oneRequestNamesAllOrganizationsOfAPersonOnce()
    {
        m_page->server.answer(
            ofDana, 200, memberships({{u"org_1"_s, u"Acme"_s}, {u"org_2"_s, u"Beta"_s}}, 2));
        list({in(1, u"org_1"_s), in(2, u"org_2"_s), in(3, u"org_1"_s)});
        open();
        QTRY_COMPARE(name(u"org_1"_s), u"Acme"_s);
        QCOMPARE(name(u"org_2"_s), u"Beta"_s);
        refresh();
        open();
        QCOMPARE(asked(ofDana), 1);
    }

    void nothingIsAskedWhereNoOrganizationIsNamed()
    {
        list({sessionJson(1)});
        open();
        QCOMPARE(m_page->server.requests().size(), 1);
    }

    void furtherPagesAreRead()
    {
        m_page->server.enqueue(200, page({in(1, u"org_3"_s)}, 1));
        m_page->server.enqueue(200, memberships({{u"org_1"_s, u"Acme"_s}, {u"org_2"_s, u"Beta"_s}}, 3));
        m_page->server.enqueue(200, memberships({{u"org_3"_s, u"Gamma"_s}}, 3));
        open();
        QTRY_COMPARE(name(u"org_3"_s), u"Gamma"_s);
        QCOMPARE(m_page->asked(2, u"offset"_s), u"2"_s);
    }

    void anEmptyPageEndsTheReading()
    {
        m_page->server.answer(ofDana, 200, memberships({}, 7));
        list({in(1, u"org_1"_s)});
        open();
        QTRY_COMPARE(m_page->model.names().unnamed.value(organization(u"org_1"_s), NoName::Unanswered),
            NoName::NotAMember);
        QCOMPARE(asked(ofDana), 1);
    }

    void aRefusalLeavesTheIdAndIsNotAskedForAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<NoName>("why");
        QTest::newRow("may not") << 403 << NoName::Refused;
        QTest::newRow("plan") << 402 << NoName::Refused;
        QTest::newRow("gone") << 404 << NoName::NotAMember;
    }
    void aRefusalLeavesTheIdAndIsNotAskedForAgain()
    {
        QFETCH(int, status);
        QFETCH(NoName, why);
        m_page->server.answer(ofDana, status, refusal(u"no"_s));
        list({in(1, u"org_1"_s)});
        open();
        QTRY_COMPARE(m_page->model.names().unnamed.size(), 1);
        QCOMPARE(m_page->model.names().unnamed.value(organization(u"org_1"_s)), why);
        refresh();
        QCOMPARE(asked(ofDana), 1);
        QCOMPARE(name(u"org_1"_s), QString());
    }

    void whatWasNotAnsweredIsAskedForAgainWithTheNextRefresh()
    {
        m_page->server.answer(ofDana, 200, "not json");
        list({in(1, u"org_1"_s)});
        open();
        QTRY_COMPARE(m_page->model.names().unnamed.value(organization(u"org_1"_s)), NoName::Unanswered);
        m_page->server.answer(ofDana, 200, memberships({{u"org_1"_s, u"Acme"_s}}, 1));
        refresh();
        QTRY_COMPARE(name(u"org_1"_s), u"Acme"_s);
        QVERIFY(m_page->model.names().unnamed.isEmpty());
    }

    void anAnswerThatComesLateStillNames()
    {
        m_page->server.answer(ofDana, heldBack(memberships({{u"org_1"_s, u"Acme"_s}}, 1)));
        list({in(1, u"org_1"_s)});
        open();
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        // Meanwhile somebody else is opened, in an organization of their own.
        m_page->server.answer(
            "/v1/users/user_ben/organization_memberships", 200, memberships({{u"org_2"_s, u"Beta"_s}}, 1));
        list({in(1, u"org_2"_s, u"user_ben"_s)});
        m_sessions->show(*UserId::parse(u"user_ben"_s));
        QTRY_VERIFY(m_sessions->isComplete());
        m_page->server.release();
        QTRY_COMPARE(name(u"org_2"_s), u"Beta"_s);
        QCOMPARE(name(u"org_1"_s), u"Acme"_s);
    }

    void everyoneInABrowserIsNamedByOneRequest()
    {
        m_page->server.answer("/v1/users", 200,
            '[' + user(u"user_dana"_s, u"Dana"_s) + ',' + user(u"user_ben"_s, u"Ben"_s) + ']');
        list({in(1, {}), in(2, {}, u"user_ben"_s), in(3, {}, u"user_gone"_s), in(4, {})});
        openBrowser();
        QTRY_COMPARE(m_page->model.names().people.size(), 2);
        QCOMPARE(m_page->model.names().people.value(*UserId::parse(u"user_ben"_s)), u"Ben"_s);
        const QUrlQuery query(QUrl::fromEncoded(m_page->server.requests().constLast().target));
        QCOMPARE(query.allQueryItemValues(u"user_id"_s).size(), 3);
        // Neither those who are known nor the one who is not are asked about again.
        refresh();
        openBrowser();
        QCOMPARE(asked("/v1/users"), 1);
    }

    void moreThanOneRequestMayName()
    {
        QJsonArray rows;
        for (int number = 1; number <= 130; ++number)
            rows.append(in(number, {}, u"user_%1"_s.arg(number)));
        m_page->server.answer("/v1/users", 200, '[' + user(u"user_130"_s, u"Last"_s) + ']');
        list(rows);
        openBrowser();
        QTRY_COMPARE(asked("/v1/users"), 2);
        QTRY_COMPARE(m_page->model.names().people.size(), 1);
    }

    void aBrowserSaysWhatClerkKnowsOfItOrNothing()
    {
        controllers::ClientController client(m_page->api.clients);
        QSignalSpy changed(&client, &controllers::ClientController::changed);
        m_page->server.answer("/v1/clients/client_mac", 200,
            R"({"id":"client_mac","sessions":[],"last_authentication_strategy":"oauth_google"})");
        client.show(*ClientId::parse(u"client_mac"_s));
        QTRY_VERIFY(client.client().has_value());
        QCOMPARE(client.client()->lastAuthenticationStrategy, u"oauth_google"_s);
        client.show(*ClientId::parse(u"client_gone"_s));
        QVERIFY(!client.client());
        QTRY_COMPARE(m_page->server.requests().size(), 2);
        // An answer to what is no longer asked changes nothing.
        m_page->server.answer("/v1/clients/client_slow", heldBack(R"({"id":"client_slow","sessions":[]})"));
        client.show(*ClientId::parse(u"client_slow"_s));
        QTRY_COMPARE(m_page->server.heldCount(), 1);
        client.clear();
        m_page->server.release();
        QVERIFY(!client.client());
    }
};

QTEST_GUILESS_MAIN(TestNamesController)
#include "tst_namescontroller.moc"
