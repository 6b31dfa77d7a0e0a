// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionview.h"
#include "models/viewsmodel.h"
#include "support/faultserver.h"
#include "support/sessionjson.h"
#include "ui/sessiontable.h"
#include "ui/viewnamedialog.h"
#include "windowundertest.h"

#include <QAction>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::Facet;
using models::ViewsModel;

namespace {

const auto key = u"sk_test_0123456789abcdef"_s;
const UserId dana = *UserId::parse(u"user_dana");
const UserId sam = *UserId::parse(u"user_sam");

const auto danaJson = R"({"object":"user","id":"user_dana","first_name":"Dana","last_name":"Lee",
    "email_addresses":[],"phone_numbers":[],"banned":false,"locked":false,
    "created_at":1767261600000,"updated_at":1767261600000})"_ba;

QByteArray threeOfWhichOneIsRevoked()
{
    QJsonArray rows = sessionRange(1, 2);
    rows.append(sessionJson(3, u"revoked"_s));
    return page(rows, 3);
}

} // namespace

//! Views and people at the side of the list.
class TestSidePanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    [[nodiscard]] QWidget *panel() const { return window().find<QWidget>("sidePanel"); }
    [[nodiscard]] QListView *list(const char *name) const
    {
        return panel()->findChild<QListView *>(QLatin1String(name));
    }
    [[nodiscard]] QListView *views() const { return list("viewsList"); }
    [[nodiscard]] models::SessionView &shown() const
    {
        return window().find<ui::SessionTable>("sessions")->view();
    }
    [[nodiscard]] static QStringList textsOf(const QListView *list, int role = Qt::DisplayRole)
    {
        QStringList texts;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            texts << list->model()->index(row, 0).data(role).toString();
        return texts;
    }
    void open(const UserId &user)
    {
        window().desk.open(user);
        QTRY_COMPARE(window().table()->model()->rowCount(), 3);
    }
    void go(QListView *list, int row) const
    {
        list->setFocus();
        list->setCurrentIndex(list->model()->index(row, 0));
    }
    void sort(int column) const
    {
        window().table()->horizontalHeader()->setSortIndicator(column, Qt::AscendingOrder);
    }
    void saveAs(const QString &name) const
    {
        window().find<QAction>("saveView")->trigger();
        window().find<QLineEdit>("viewName")->setText(name);
        window().find<QPushButton>("saveViewButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_server->answer("/v1/sessions", 200, threeOfWhichOneIsRevoked());
        m_server->answer("/v1/users/user_dana", 200, danaJson);
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), key);
        window().settings.keep(window().desk.profile);
        window().window.resize(1300, 800);
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void comesWithTheFirstList()
    {
        QVERIFY(!panel()->isVisible());
        QVERIFY(!window().find<QAction>("showSide")->isEnabled());
        open(dana);
        QVERIFY(panel()->isVisible());
        QTRY_COMPARE(textsOf(views(), ViewsModel::CountRole).value(0), u"3"_s);
        QCOMPARE(textsOf(views(), ViewsModel::CountRole).value(1), u"2"_s);
        QVERIFY(!list("pinnedPeopleList")->isVisible());
    }

    void aViewIsShownByEnterAndIsMarked()
    {
        open(dana);
        go(views(), 1);
        window().press(Qt::Key_Return);
        QCOMPARE(shown().filter(), models::SessionFilter().with(Facet::Status, u"active"_s));
        QCOMPARE(window().table()->model()->rowCount(), 2);
        QVERIFY(views()->model()->index(1, 0).data(ViewsModel::CurrentRole).toBool());
        QVERIFY(views()->hasFocus());
    }

    void aViewStaysWithTheNextPersonButAFilterDoesNot()
    {
        open(dana);
        shown().setFilter(models::SessionFilter().with(Facet::Status, u"active"_s));
        window().desk.open(sam);
        QTRY_COMPARE(window().table()->model()->rowCount(), 2);
        shown().setFilter(models::SessionFilter().with(Facet::City, u"Lagos"_s));
        open(dana);
        QVERIFY(shown().filter().isEmpty());
    }

    void aFilterIsSavedShownRenamedAndDeleted()
    {
        open(dana);
        QVERIFY(!window().find<QToolButton>("saveViewOfFilter")->isVisible());
        shown().setFilter(models::SessionFilter().with(Facet::Status, u"revoked"_s));
        sort(models::SessionTableModel::Created);
        QVERIFY(window().find<QToolButton>("saveViewOfFilter")->isVisible());
        saveAs(u"Revoked & old"_s);
        QCOMPARE(textsOf(views()).value(6), u"Revoked & old"_s);
        QTRY_COMPARE(textsOf(views(), ViewsModel::CountRole).value(6), u"1"_s);

        go(views(), 0);
        window().press(Qt::Key_Return);
        sort(-1);
        go(views(), 6);
        window().press(Qt::Key_Return);
        QCOMPARE(shown().filter(), models::SessionFilter().with(Facet::Status, u"revoked"_s));
        QCOMPARE(shown().order().column, static_cast<int>(models::SessionTableModel::Created));

        window().press(Qt::Key_F2);
        window().find<QLineEdit>("viewName")->setText(u"Ended"_s);
        window().find<QPushButton>("saveViewButton")->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(textsOf(views()).value(6), u"Ended"_s);
        go(views(), 6);
        window().press(Qt::Key_Delete);
        QCOMPARE(views()->model()->rowCount(), 6);
        window().find<QPushButton>("bringBack")->click();
        QCOMPARE(textsOf(views()).value(6), u"Ended"_s);
        QVERIFY(!window().find<QPushButton>("bringBack")->isVisible());
    }

    void aNameThatIsTakenReplacesOrIsRefused()
    {
        open(dana);
        saveAs(u"One"_s);
        saveAs(u"Two"_s);
        shown().setFilter(models::SessionFilter().with(Facet::Status, u"revoked"_s));
        window().find<QAction>("saveView")->trigger();
        auto *save = window().find<QPushButton>("saveViewButton");
        QVERIFY(!save->isEnabled());
        window().find<QLineEdit>("viewName")->setText(u"One"_s);
        QCOMPARE(save->text(), u"&Replace"_s);
        save->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(window().settings.savedViews(u"acme"_s).size(), 2);
        QVERIFY(window().settings.savedViews(u"acme"_s)[0].choice.contains(u"revoked"_s));
        go(views(), 6);
        window().press(Qt::Key_F2);
        window().find<QLineEdit>("viewName")->setText(u"Two"_s);
        QVERIFY(!window().find<QPushButton>("saveViewButton")->isEnabled());
        window().find<QLineEdit>("viewName")->setText(key);
        QVERIFY(!window().find<QPushButton>("saveViewButton")->isEnabled());
    }

    void viewsThatAreAlwaysThereCannotBeDeleted()
    {
        open(dana);
        go(views(), 1);
        QVERIFY(!window().find<QAction>("deleteView")->isEnabled());
        window().press(Qt::Key_Delete);
        window().press(Qt::Key_F2);
        QCOMPARE(views()->model()->rowCount(), 6);
        QVERIFY(!window().window.findChild<QDialog *>());
    }

    void thePersonIsPinnedAndUnpinned()
    {
        open(dana);
        QTRY_VERIFY(window().says(u"Dana Lee"_s));
        QVERIFY(list("recentPeopleList")->isVisible());
        window().press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(textsOf(list("pinnedPeopleList")), QStringList {u"Dana Lee"_s});
        QVERIFY(list("pinnedPeopleList")->isVisible());
        QVERIFY(!list("recentPeopleList")->isVisible());
        QVERIFY(window().find<QToolButton>("pinButton")->isChecked());
        open(sam);
        QVERIFY(!window().find<QToolButton>("pinButton")->isChecked());
        go(list("pinnedPeopleList"), 0);
        window().press(Qt::Key_Return);
        QCOMPARE(window().desk.sessions.userId(), dana);
        QVERIFY(window().find<QToolButton>("pinButton")->isChecked());
        window().find<QToolButton>("pinButton")->click();
        QVERIFY(window().settings.pins(u"acme"_s).isEmpty());
        QVERIFY(!list("pinnedPeopleList")->isVisible());
    }

    void whoWasForgottenIsBroughtBack()
    {
        for (const QString &id : {u"user_1"_s, u"user_2"_s, u"user_3"_s})
            window().settings.remember(u"acme"_s, {*UserId::parse(id), u"%1\u202E"_s.arg(id)});
        open(sam);
        QListView *recent = list("recentPeopleList");
        go(recent, 1);
        window().press(Qt::Key_Delete);
        QCOMPARE(recent->model()->rowCount(), 2);
        QVERIFY(!window().find<QLabel>("takenAway")->text().contains(QChar(0x202E)));
        window().find<QPushButton>("bringBack")->click();
        QCOMPARE(recent->model()->rowCount(), 3);
        QVERIFY(textsOf(recent)[1].startsWith(u"user_2"_s));
    }

    void makesRoomForTheListWhereThereIsLittle()
    {
        open(dana);
        window().window.resize(1024, 700);
        QTRY_VERIFY(!panel()->isVisible());
        window().press(Qt::Key_F9);
        QVERIFY(panel()->isVisible());
        QVERIFY(views()->hasFocus());
        window().press(Qt::Key_F9);
        QVERIFY(!panel()->isVisible());
        QVERIFY(window().window.focusWidget()->isVisible());
        window().window.resize(1300, 800);
        QTRY_VERIFY(panel()->isVisible());
    }

    void staysHiddenOnceItWasHidden()
    {
        open(dana);
        window().press(Qt::Key_F9);
        QVERIFY(!panel()->isVisible());
        window().window.openDesk(window().desk);
        QVERIFY(!panel()->isVisible());
        QVERIFY(!window().find<QAction>("showSide")->isChecked());
        window().press(Qt::Key_F9);
        QVERIFY(panel()->isVisible());
        window().window.openDesk(window().desk);
        QVERIFY(panel()->isVisible());
    }

    void aDeskThatIsNoInstanceOffersNothingToKeep()
    {
        m_window.reset();
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), key);
        QNetworkAccessManager network;
        controllers::Desk nameless({{}, u"Nameless"_s, m_server->baseUrl(), {}, {}}, network, window().clock,
            window().journal, {m_server->baseUrl(), *SecretKey::parse(key)});
        window().window.openDesk(nameless);
        nameless.open(dana);
        QTRY_COMPARE(window().table()->model()->rowCount(), 3);
        QVERIFY(!window().find<QAction>("pin")->isVisible());
        QVERIFY(!window().find<QAction>("saveView")->isVisible());
        QVERIFY(!window().find<QToolButton>("pinButton")->isVisible());
        window().window.closeDesk();
    }
};

QTEST_MAIN(TestSidePanel)
#include "tst_sidepanel.moc"
