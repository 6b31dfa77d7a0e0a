// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/inspectorcontroller.h"
#include "searchundertest.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray personJson(const QByteArray &email, const QByteArray &more)
{
    return R"({"object":"user","id":"user_robin","first_name":"Robin","last_name":"Roe","email_addresses":[
        {"object":"email_address","id":"idn_1","email_address":")"
        + email + R"(","reserved":false,"linked_to":[]}],"phone_numbers":[],"created_at":1767261600000,
        "updated_at":1767261600000,)"
        + more + '}';
}

} // namespace

//! The box in the window: what it says it understood, whom it shows, and what Enter does.
class TestSearchBox final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SearchUnderTest> m_box;

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void init()
    {
        QGuiApplication::clipboard()->clear();
        m_box = std::make_unique<SearchUnderTest>();
        QVERIFY(QTest::qWaitForWindowActive(&m_box->window.window));
        QTRY_VERIFY(!m_box->window.desk.instance.id().isEmpty());
        new QAbstractItemModelTester(
            m_box->list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_box->list());
    }
    void cleanup() { m_box.reset(); }

    void theFirstLineSaysWhatWasUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("row");
        QTest::newRow("session") << u"sess_2wmAbCdEfGh123456aby"_s << QString()
                                 << u"Session ID: open sess_2wm…aby"_s;
        QTest::newRow("session in a sentence") << u"session sess_2wmAbCdEfGh123456aby looks odd, thanks"_s
                                               << QString() << u"Session ID: open sess_2wm…aby"_s;
        QTest::newRow("client") << u"client_2wmAbCdEfGh123456aby"_s << QString()
                                << u"Client ID: list the sessions in client_2wm…aby"_s;
        QTest::newRow("address") << u"203.0.113.7"_s << QString()
                                 << u"IP address: show the sessions from 203.0.113.7"_s;
        QTest::newRow("network") << u"203.0.113.7/24"_s << QString()
                                 << u"IP network: show the sessions from 203.0.113.0/24"_s;
        QTest::newRow("user") << u"user_2wmAbCdEfGh123456aby"_s << u"User ID: looking for user_2wm…aby…"_s
                              << QString();
        QTest::newRow("organization")
            << u"org_2wmAbCdEfGh123456aby"_s << u"Organization ID: looking for the people of org_2wm…aby…"_s
            << QString();
        QTest::newRow("email") << u"<dana@example.com>"_s << u"Email: looking for dana@example.com…"_s
                               << QString();
        QTest::newRow("number") << u"+49 30 901820"_s << u"Phone number: looking for +4930901820…"_s
                                << QString();
        QTest::newRow("name") << u"dana"_s << u"Looking for “dana”…"_s << QString();
    }
    void theFirstLineSaysWhatWasUnderstood()
    {
        QFETCH(QString, typed);
        m_box->line()->setFocus();
        m_box->line()->setText(typed.chopped(1));
        QTest::keyClicks(m_box->line(), typed.right(1));
        QTEST(m_box->said(), "words");
        QTEST(m_box->rows().value(0), "row");
    }

    void aRowIsOpenedByAClick()
    {
        m_box->type(u"sess_1"_s);
        QTest::mouseClick(m_box->list()->viewport(), Qt::LeftButton, {},
            m_box->list()->visualRect(m_box->list()->currentIndex()).center());
        QTRY_COMPARE(m_box->window.currentId(), u"sess_1"_s);
        QVERIFY(!m_box->popup()->isVisible());
    }

    void aTokenGoesToTheInspectorAndOutOfTheBox()
    {
        controllers::InspectorController inspector(m_box->window.settings, m_box->window.clock);
        inspector.setDesk(&m_box->window.desk);
        m_box->window.window.setInspector(inspector);
        m_box->type(pastedToken);
        QCOMPARE(m_box->line()->echoMode(), QLineEdit::Password);
        QVERIFY(m_box->rows().value(0).startsWith(u"Token for user_2wm…UfV, expired "));
        QVERIFY(m_box->rows().value(0).endsWith(u" ago: inspect"));
        const qsizetype asked = m_box->server.requests().size();
        m_box->window.press(Qt::Key_Return);
        QVERIFY(m_box->line()->text().isEmpty());
        QVERIFY(!m_box->line()->isUndoAvailable());
        auto *field = m_box->window.find<QLineEdit>("inspectedToken");
        QCOMPARE(field->text(), pastedToken);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        for (const ReceivedRequest &request : m_box->server.requests().mid(asked))
            QVERIFY(!request.target.contains("eyJ"));
        inspector.setDesk(nullptr);
    }

    void standingAndLastActivityAreSpoken()
    {
        m_box->server.answer("/v1/users", 200,
            '['
                + personJson(
                    "robin@example.com", R"("banned":true,"locked":true,"last_active_at":1767225600000)")
                + ']');
        m_box->type(u"robin"_s);
        QTRY_COMPARE(m_box->rows(), QStringList {u"Robin Roe"_s});
        const QAccessibleInterface *results = QAccessible::queryAccessibleInterface(m_box->list());
        QVERIFY(results->childCount() > 0);
        const QString spoken = results->child(0)->text(QAccessible::Name);
        QVERIFY2(
            spoken.startsWith(u"Robin Roe. robin@example.com. Banned. Locked. Active "), qPrintable(spoken));
    }

    void sessionsOfANetworkAreShown()
    {
        m_box->server.answer("/v1/sessions", 200,
            pageJson(
                {sessionJson("active", 1),
                    sessionJson("active", 2).chopped(1)
                        + R"(,"latest_activity":{"object":"session_activity","id":"sact_1","ip_address":"203.0.113.7"}})"},
                2));
        m_box->window.searchFor(u"dana"_s);
        QTRY_COMPARE(m_box->window.table()->model()->rowCount(), 2);
        m_box->window.searchFor(u"198.51.100.0/24"_s);
        QTRY_COMPARE(m_box->said(), u"No session in the list is from 198.51.100.0/24."_s);
        QCOMPARE(m_box->rows(), QStringList {u"Look who else is on 198.51.100.0/24…"_s});
        QCOMPARE(m_box->window.table()->model()->rowCount(), 2);
        m_box->window.searchFor(u"203.0.113.0/24"_s);
        QTRY_COMPARE(m_box->window.table()->model()->rowCount(), 1);
        QCOMPARE(m_box->window.currentId(), u"sess_2"_s);
        QVERIFY(m_box->window.table()->hasFocus());
        QVERIFY(!m_box->popup()->isVisible());
    }

    void aLinkToAnotherOfTheInstancesLeadsThere()
    {
        m_box->window.settings.keep({u"beta"_s, u"Beta"_s, m_box->server.baseUrl(), Environment::Development,
            {}, *InstanceId::parse(u"ins_2")});
        m_box->line()->setFocus();
        m_box->line()->setText(u"frontdesk://open?instance=ins_2&user=user_"_s);
        QTest::keyClicks(m_box->line(), u"1"_s);
        QCOMPARE(m_box->said(), u"This link leads to Beta, which is not the open instance."_s);
        QCOMPARE(m_box->rows(), QStringList {u"Show it in the window of Beta"_s});
        QList<search::Meaning> followed;
        connect(&m_box->window.window, &ui::MainWindow::linkFollowed, this,
            [&followed](const search::Meaning &link) { followed << link; });
        QTest::keyClick(m_box->line(), Qt::Key_Return);
        const search::Meaning meant {search::Meaning::Kind::UserId, u"user_1"_s, u"ins_2"_s};
        QCOMPARE(followed, QList {meant});
        QCOMPARE(m_box->server.requests().size(), 1); // what the desk itself asks for
    }
};

QTEST_MAIN(TestSearchBox)
#include "tst_searchbox.moc"
