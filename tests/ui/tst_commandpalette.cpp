// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/faultserver.h"
#include "ui/commandpalette.h"
#include "windowundertest.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using ui::CommandPalette;

namespace {

//! Every action reachable from \a menu that can be seen.
QSet<const QAction *> actionsOf(const QList<QAction *> &menu)
{
    QSet<const QAction *> all;
    for (const QAction *action : menu) {
        if (action->menu())
            all += actionsOf(action->menu()->actions());
        else if (!action->isSeparator() && action->isVisible())
            all << action;
    }
    return all;
}

} // namespace

//! Every action of the menus, by name.
class TestCommandPalette final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &window() const { return *m_window; }
    [[nodiscard]] QTreeWidget *list() const { return window().find<QTreeWidget>("commands"); }
    [[nodiscard]] QLineEdit *line() const { return window().find<QLineEdit>("commandLine"); }
    void open() const
    {
        window().press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(window().window.findChild<CommandPalette *>());
    }
    void type(const QString &text) const
    {
        line()->selectAll();
        QTest::keyClicks(line(), text);
    }
    [[nodiscard]] QTreeWidgetItem *item(const QString &name) const
    {
        const QList<QTreeWidgetItem *> found = list()->findItems(name, Qt::MatchExactly);
        return found.size() == 1 ? found.constFirst() : nullptr;
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            names << list()->topLevelItem(row)->text(0);
        return names;
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_window = std::make_unique<WindowUnderTest>(m_server->baseUrl(), u"sk_test_0123456789abcdef"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup()
    {
        m_window.reset();
        m_server.reset();
    }

    void listsEveryActionThatTheMenusHold()
    {
        open();
        const QSet<const QAction *> actions = actionsOf(window().window.menuBar()->actions());
        QVERIFY(actions.size() > 25);
        QCOMPARE(list()->topLevelItemCount(), actions.size() - 1); // but for itself
        QCOMPARE(item(u"Edit: Preferences…"_s)->text(1), u"Ctrl+,"_s);
    }

    void wordsInAnyOrderFindAndEnterRuns()
    {
        open();
        type(u"log act"_s);
        QCOMPARE(names().constFirst(), u"View: Activity log"_s);
        QVERIFY(!window().find<QWidget>("activityPanel")->isVisible());
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(window().find<QWidget>("activityPanel")->isVisible());
        QTRY_VERIFY(!window().window.findChild<CommandPalette *>());
    }

    void arrowsPassOverWhatIsGreyedOut()
    {
        open();
        QCOMPARE(list()->currentItem()->text(0), u"File: New window"_s);
        for (int i = 0; i < 60; ++i) {
            QTest::keyClick(line(), Qt::Key_Down);
            QVERIFY(list()->currentItem());
            QVERIFY(!list()->currentItem()->isDisabled());
        }
        QCOMPARE(list()->currentItem(), list()->topLevelItem(list()->topLevelItemCount() - 1));
        QTest::keyClick(line(), Qt::Key_PageUp);
        QTest::keyClick(line(), Qt::Key_PageUp);
        QVERIFY(!list()->currentItem()->isDisabled());
    }

    void whatIsGreyedOutSaysWhatItWaitsForAndDoesNotRun()
    {
        open();
        QCOMPARE(item(u"Session: Revoke…"_s)->text(1), u"Select a session first."_s);
        QVERIFY(item(u"Session: Revoke…"_s)->isDisabled());
        QCOMPARE(item(u"Edit: Pin person"_s)->text(1), u"Find a person first."_s);
        type(u"verify"_s);
        QCOMPARE(names(), QStringList {u"Session: Verify"_s});
        QSignalSpy ran(window().find<QAction>("verify"), &QAction::triggered);
        QTest::keyClick(line(), Qt::Key_Return);
        QVERIFY(ran.isEmpty());
        window().window.findChild<CommandPalette *>()->reject();
        window().window.closeDesk();
        QTRY_VERIFY(!window().window.findChild<CommandPalette *>());
        window().find<QAction>("showPalette")->trigger();
        QCOMPARE(item(u"Session: Revoke…"_s)->text(1), u"Open an instance first."_s);
    }

    void noMatchRunsNothing()
    {
        open();
        type(u"qqqqq"_s);
        QCOMPARE(list()->topLevelItemCount(), 0);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Return})
            QTest::keyClick(line(), key);
        QVERIFY(window().window.findChild<CommandPalette *>());
        QTest::keyClick(line(), Qt::Key_Escape);
        QTRY_VERIFY(!window().window.findChild<CommandPalette *>());
    }

    void anInstanceThatIsGoneMeanwhileIsNotOpened()
    {
        window().settings.keep({u"other"_s, u"Other & Co"_s, QUrl(u"https://api.clerk.com/v1"_s), {}, {}});
        open();
        type(u"other"_s);
        QVERIFY(names().constFirst().contains(u"Other & Co"_s));
        window().settings.forget(u"other"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::keyClick(line(), Qt::Key_Return);
        QTRY_VERIFY(!window().window.findChild<CommandPalette *>());
    }
};

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
