// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionview.h"
#include "support/faultserver.h"
#include "support/sessionjson.h"
#include "ui/sessiontable.h"
#include "windowundertest.h"

#include <QAction>
#include <QHeaderView>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::Facet;

namespace {

const auto key = u"sk_test_0123456789abcdef"_s;
const UserId dana = *UserId::parse(u"user_dana");
const UserId sam = *UserId::parse(u"user_sam");

QByteArray userJson(const QByteArray &id, const QByteArray &name)
{
    return QByteArray(R"({"object":"user","id":"ID","first_name":"NAME","last_name":"Lee",
        "email_addresses":[],"phone_numbers":[],"banned":false,"locked":false,
        "created_at":1767261600000,"updated_at":1767261600000})")
        .replace("ID", id)
        .replace("NAME", name);
}

const QByteArray leftByACrash
    = "{\"acme\":{\"user\":\"user_dana\",\"session\":\"sess_0002\",\"inspected\":true,"
      "\"choice\":\"{\\\"status\\\":[\\\"active\\\"],\\\"sort\\\":\\\"-Created\\\"}\"}}"_ba;

} // namespace

//! Back and forward in a real window, and what a crash leaves.
class TestNavigation final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    [[nodiscard]] ui::SessionTable *table() const { return window().find<ui::SessionTable>("sessions"); }
    [[nodiscard]] const QAction *back() const { return window().find<QAction>("back"); }
    [[nodiscard]] const QAction *forward() const { return window().find<QAction>("forward"); }
    [[nodiscard]] QWidget *inspector() const { return window().find<QWidget>("inspector"); }
    void open(const UserId &user)
    {
        window().desk.open(user);
        QTRY_COMPARE(table()->shown(), 3);
    }
    void select(const QString &session) { table()->select(*SessionId::parse(session)); }
    void makeWindow()
    {
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), key);
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_server->answer("/v1/sessions", 200, page(sessionRange(1, 3), 3));
        m_server->answer("/v1/users/user_dana", 200, userJson("user_dana", "Dana"));
        m_server->answer("/v1/users/user_sam", 200, userJson("user_sam", "Sam"));
        makeWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void backAndForwardRestoreSelectionFilterOrderAndInspector()
    {
        QVERIFY(!back()->isEnabled() && !forward()->isEnabled());
        open(dana);
        QVERIFY(!back()->isEnabled());
        const QString second
            = table()->model()->index(1, 0).data(models::SessionTableModel::SessionIdRole).toString();
        select(second);
        window().press(Qt::Key_Return);
        QVERIFY(inspector()->isVisible());
        table()->view().setFilter(
            models::SessionFilter().with(Facet::Status, u"active"_s).with(Facet::City, u"Nowhere"_s, false));
        table()->horizontalHeader()->setSortIndicator(models::SessionTableModel::Created, Qt::AscendingOrder);
        select(second);
        const models::SessionFilter filter = table()->view().filter();

        open(sam);
        window().find<QAction>("closeInspector")->trigger();
        table()->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        table()->view().setFilter({});
        QTRY_VERIFY(back()->isEnabled());

        window().press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window().desk.sessions.userId(), dana);
        QTRY_COMPARE(window().currentId(), second);
        QCOMPARE(table()->view().filter(), filter);
        QCOMPARE(table()->view().order(),
            (models::SessionOrder {models::SessionTableModel::Created, Qt::AscendingOrder}));
        QVERIFY(inspector()->isVisible());
        QCOMPARE(window().desk.session.id().text(), second);
        QVERIFY(!back()->isEnabled() && forward()->isEnabled());

        window().press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window().desk.sessions.userId(), sam);
        QTRY_COMPARE(table()->shown(), 3);
        QVERIFY(table()->view().filter().isEmpty());
        QVERIFY(!inspector()->isVisible());
        QVERIFY(back()->isEnabled() && !forward()->isEnabled());
    }

    void theMousesOwnButtonsGoBackAndForward()
    {
        open(dana);
        open(sam);
        const QString current = window().currentId();
        QTest::mouseClick(table()->viewport(), Qt::BackButton, {}, QPoint(5, 5));
        QCOMPARE(window().desk.sessions.userId(), dana);
        QTRY_COMPARE(window().currentId(), current);
        QTest::mouseClick(window().search(), Qt::ForwardButton);
        QCOMPARE(window().desk.sessions.userId(), sam);
        // There is nothing further.
        QTest::mouseClick(window().search(), Qt::ForwardButton);
        QCOMPARE(window().desk.sessions.userId(), sam);
    }

    void aBrowsersListIsAStepToo()
    {
        open(dana);
        window().desk.open(*ClientId::parse(u"client_1"));
        QTRY_COMPARE(table()->shown(), 3);
        window().find<QToolButton>("backButton")->click();
        QCOMPARE(window().desk.sessions.userId(), dana);
        window().find<QToolButton>("forwardButton")->click();
        QCOMPARE(window().desk.sessions.clientId().text(), u"client_1"_s);
        QVERIFY(!window().desk.person.person());
    }

    void anotherDeskBeginsItsOwnWay()
    {
        open(dana);
        open(sam);
        QVERIFY(back()->isEnabled());
        window().window.closeDesk();
        QVERIFY(!back()->isEnabled());
    }

    void whatWasShownBeforeACrashIsShownAgain()
    {
        m_window.reset();
        makeWindow();
        window().window.closeDesk();
        window().settings.keep(window().desk.profile);
        const QString file = window().folder.filePath(u"crashed.ini"_s);
        {
            settings::Settings before(file);
            before.keep(window().desk.profile);
        }
        QFile left(file + u".open-1"_s);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write(leftByACrash);
        left.close();
        settings::Settings settings(file);
        ui::MainWindow again(settings, window().activity, window().clipboard);
        again.openDesk(window().desk);
        again.show();
        const auto *list = again.findChild<ui::SessionTable *>(u"sessions"_s);
        QCOMPARE(window().desk.sessions.userId(), dana);
        QCOMPARE(list->view().filter(), models::SessionFilter().with(Facet::Status, u"active"_s));
        QCOMPARE(list->view().order().column, static_cast<int>(models::SessionTableModel::Created));
        QVERIFY(!again.findChild<QWidget *>(u"inspector"_s)->isHidden());
        QCOMPARE(window().desk.session.id().text(), u"sess_0002"_s);
        const auto *bar = again.findChild<QWidget *>(u"restored"_s);
        QVERIFY(!bar->isHidden());
        QVERIFY(bar->accessibleDescription().startsWith(u"Restored your last view."_s));
        // Which instance this is has been learnt, and nothing was found in its journal.
        Q_EMIT window().desk.recovery.found({});
        QVERIFY(bar->accessibleDescription().startsWith(
            u"Restored your last view. No changes were in progress."_s));
        window().desk.open(sam);
        QVERIFY(bar->isHidden());
        again.closeDesk();
    }

    void afterAGoodEndNothingIsShownAgain()
    {
        open(dana);
        QVERIFY(!window().find<QWidget>("restored")->isVisible());
        window().window.openDesk(window().desk);
        QVERIFY(!window().find<QWidget>("restored")->isVisible());
    }

    void f6GoesThroughThePanes()
    {
        open(dana);
        window().window.resize(1300, 800);
        QTRY_VERIFY(window().find<QWidget>("sidePanel")->isVisible());
        window().search()->setFocus();
        QStringList visited;
        for (int i = 0; i < 4; ++i) {
            window().press(Qt::Key_F6);
            visited << window().window.focusWidget()->objectName();
        }
        QCOMPARE(visited, (QStringList {u"viewsList"_s, u"sessions"_s, u"search"_s, u"viewsList"_s}));
        window().press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window().search()->hasFocus());
        window().find<QAction>("showActivity")->trigger();
        window().search()->setFocus();
        window().press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(window().find<QWidget>("activityPanel")->isAncestorOf(window().window.focusWidget()));
        window().window.closeDesk();
        window().press(Qt::Key_F6);
        QVERIFY(window().window.focusWidget());
    }
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
