// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listedwindow.h"

#include "models/sessionview.h"
#include "ui/browserwording.h"
#include "ui/sessiontable.h"

#include <QAction>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using Table = models::SessionTableModel;

//! From a session to everyone in its browser, and from there to each of them.
class TestBrowserList final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListedWindow> m_list;

    [[nodiscard]] WindowUnderTest &window() const { return *m_list->window; }
    [[nodiscard]] ui::SessionTable &table() const { return *window().find<ui::SessionTable>("sessions"); }
    [[nodiscard]] QString cell(int row, Table::Column column) const
    {
        return table().model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool saysPart(const QString &words) const
    {
        for (const QLabel *label : window().window.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    }
    static QJsonObject of(int number, const QString &user, const QString &status = u"active"_s)
    {
        QJsonObject session = sessionJson(number, status);
        session[u"user_id"_s] = user;
        return session;
    }
    void open()
    {
        window().desk.open(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(window().desk.sessions.isComplete());
        QTRY_VERIFY(table().shown() > 0);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_list = std::make_unique<ListedWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup() { m_list.reset(); }

    void everyoneIsNamedCountedAndOneStepAway()
    {
        m_list->rows = {of(1, u"user_dana"_s), of(2, u"user_ben"_s), of(3, u"user_ben"_s, u"ended"_s),
            of(4, u"user_x"_s, u"ended"_s)};
        m_list->server.answer("/v1/users", 200,
            R"([{"id":"user_dana","first_name":"Dana","last_name":"Lee"},{"id":"user_ben","first_name":"Ben"}])");
        m_list->server.answer("/v1/users/user_ben", 200, R"({"id":"user_ben","first_name":"Ben"})");
        m_list->server.answer("/v1/clients/client_mac", 200,
            R"({"id":"client_mac","sessions":[],"last_authentication_strategy":"email_code"})");
        open();
        QVERIFY(!window().find<QAction>("openPerson")->isEnabled());
        QVERIFY(table().actions().contains(window().find<QAction>("openClient")));
        QVERIFY(table().actions().contains(window().find<QAction>("openPerson")));

        window().find<QAction>("openClient")->trigger();
        QTRY_VERIFY(window().desk.sessions.isComplete());
        QCOMPARE(window().desk.sessions.clientId().text(), u"client_mac"_s);
        QTRY_VERIFY(saysPart(u"a code by email"_s));
        QVERIFY(saysPart(u"3 person"_s));
        QVERIFY(saysPart(u"2 signed in now"_s));
        QVERIFY(!table().isColumnHidden(Table::User));
        QTRY_VERIFY(cell(0, Table::User).contains(u"Dana Lee"_s));
        QVERIFY(cell(1, Table::User).contains(u"Ben"_s));
        QVERIFY(cell(3, Table::User).contains(u"user_x"_s));
        QVERIFY(cell(0, Table::Client).endsWith(u"×4"_s));

        table().select(sessionId(3));
        QVERIFY(window().find<QAction>("openPerson")->isEnabled());
        window().find<QAction>("openPerson")->trigger();
        QTRY_COMPARE(window().desk.sessions.userId().text(), u"user_ben"_s);
        QTRY_VERIFY(window().says(u"Ben"_s));
        // The same session is chosen there.
        QTRY_COMPARE(window().currentId(), sessionName(3));
    }

    void theInspectorLeadsThereToo()
    {
        window().window.resize(1280, 800);
        m_list->rows = {of(1, u"user_dana"_s)};
        m_list->answerOne(of(1, u"user_dana"_s));
        open();
        window().find<QAction>("inspect")->trigger();
        auto *everyone = window().find<QToolButton>("openClientButton");
        QVERIFY(everyone->isEnabled() && everyone->isVisibleTo(window().find<QWidget>("inspector")));
        QVERIFY(!window().find<QToolButton>("openPersonButton")->isVisible());
        everyone->click();
        QTRY_COMPARE(window().desk.sessions.clientId().text(), u"client_mac"_s);
        QTRY_VERIFY(window().find<QToolButton>("openPersonButton")->isVisible());
    }

    void aBrowserClerkKnowsNothingOfStillListsItsSessions()
    {
        m_list->rows = {of(1, u"user_dana"_s)};
        window().desk.open(*ClientId::parse(u"client_mac"_s));
        QTRY_COMPARE(table().shown(), 1);
        QVERIFY(saysPart(u"1 person"_s));
        QVERIFY(!saysPart(u"last signed in"_s));
        QTRY_COMPARE(window().desk.sessionTable.names().people.size(), 0);
    }

    void organizationsAreCalledByTheirNames()
    {
        QJsonObject session = of(1, u"user_dana"_s);
        session[u"last_active_organization_id"_s] = u"org_1"_s;
        m_list->rows = {session};
        m_list->answerOne(session);
        m_list->server.answer("/v1/users/user_dana/organization_memberships", 200,
            R"({"data":[{"role":"org:admin","organization":{"id":"org_1","name":"Acme & Söhne"}}],"total_count":1})");
        open();
        QTRY_VERIFY(cell(0, Table::Organization).contains(u"Acme & Söhne"_s));
        window().find<QAction>("inspect")->trigger();
        QTRY_VERIFY(saysPart(u"Acme & Söhne"_s));
        QVERIFY(saysPart(u"org_1"_s));
        table().view().setFilter(models::SessionFilter().with(models::Facet::Organization, u"org_1"_s));
        auto *chip = window().find<QToolButton>("chip_organization_words");
        QCOMPARE(chip->text(), u"Organization: Acme && Söhne"_s);
    }

    void waysToSignInAreWordsOrAsTheyCame()
    {
        QCOMPARE(ui::strategyWords(u"oauth_google"_s), u"Google"_s);
        QVERIFY(ui::strategyWords(u"oauth_custom_acme"_s).contains(u"oauth_custom_acme"_s));
        QCOMPARE(ui::browserWords({}, std::nullopt), QString());
        api::Client client;
        client.lastAuthenticationStrategy = u"x\n\u202Ey"_s;
        const QString words = ui::browserWords({}, client);
        QVERIFY(!words.contains(u'\n') && !words.contains(QChar(0x202E)));
    }
};

QTEST_MAIN(TestBrowserList)
#include "tst_browserlist.moc"
