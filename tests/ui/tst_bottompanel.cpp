// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/sandboxserver.h"
#include "windowundertest.h"

#include <QAction>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

class TestBottomPanel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SandboxServer> m_sandbox;
    std::unique_ptr<WindowUnderTest> m_window;

    [[nodiscard]] WindowUnderTest &t() const { return *m_window; }
    [[nodiscard]] QTabWidget *tabs() const { return t().find<QTabWidget>("bottomTabs"); }
    [[nodiscard]] bool isShown() const { return t().find<QWidget>("bottomPanel")->isVisible(); }
    [[nodiscard]] QString tab() const { return tabs()->tabText(tabs()->currentIndex()); }
    [[nodiscard]] QStringList offered() const
    {
        QStringList labels;
        for (int i = 0; i < tabs()->count(); ++i)
            labels << tabs()->tabText(i);
        return labels;
    }
    //! The actions that are checked.
    [[nodiscard]] QStringList checked() const
    {
        QStringList names;
        for (const char *name : {"showBottom", "showTimeline", "showActivity", "showRequests"}) {
            if (t().find<QAction>(name)->isChecked())
                names << QString::fromLatin1(name);
        }
        return names;
    }
    void trigger(const char *action) const { t().find<QAction>(action)->trigger(); }

private Q_SLOTS:
    void initTestCase()
    {
        Q_INIT_RESOURCE(resources);
        m_sandbox = std::make_unique<SandboxServer>();
    }
    void init()
    {
        m_window = std::make_unique<WindowUnderTest>(m_sandbox->baseUrl(), m_sandbox->key());
        QVERIFY(QTest::qWaitForWindowActive(&t().window));
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase() { m_sandbox.reset(); }

    void isHiddenUntilSomebodyWantsIt()
    {
        QVERIFY(!isShown());
        QVERIFY(checked().isEmpty());
        QCOMPARE(offered(), (QStringList {u"Timeline"_s, u"Activity log"_s, u"Requests"_s}));
        t().press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(isShown());
        QCOMPARE(tab(), u"Timeline"_s);
        t().press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!isShown());
    }

    void tabComesToEverythingAndOutAgain_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("panel");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("requests") << u"showRequests"_s << u"requestsPanel"_s
                                  << QStringList {u"requestsFilter"_s, u"requestCurlButton"_s,
                                         u"requestTraceButton"_s, u"requestReportButton"_s,
                                         u"requestClearButton"_s, u"requests"_s, u"requestDetails"_s};
        QTest::newRow("timeline") << u"showTimeline"_s << u"timelinePanel"_s
                                  << QStringList {u"timeline"_s, u"timelineFit"_s, u"timelineDay"_s,
                                         u"timelineWeek"_s, u"timelineMonth"_s, u"timelineCloser"_s,
                                         u"timelineFarther"_s, u"timelineFilter"_s, u"timelineSave"_s};
        QTest::newRow("activity log")
            << u"showActivity"_s << u"activityPanel"_s
            << QStringList {u"activityCheck"_s, u"activityExport"_s, u"activityCopy"_s, u"activityField"_s,
                   u"activityFilter"_s, u"activityAction"_s, u"activityResult"_s, u"activitySince"_s};
    }
    void tabComesToEverythingAndOutAgain()
    {
        QFETCH(QString, action);
        QFETCH(QString, panel);
        QFETCH(QStringList, order);
        trigger(qPrintable(action));
        if (panel == "requestsPanel"_L1) {
            QTRY_VERIFY(t().find<QTableView>("requests")->model()->rowCount() > 0);
            t().find<QTableView>("requests")->selectRow(0);
        }
        const auto *whole = t().find<QWidget>(qPrintable(panel));
        t().find<QWidget>(qPrintable(order.constFirst()))->setFocus();
        QStringList visited;
        constexpr int patience = 40;
        for (int times = 0; times < patience && whole->isAncestorOf(QApplication::focusWidget()); ++times) {
            visited << QApplication::focusWidget()->objectName();
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(visited, order);
    }

    void eachTabHasAnActionThatShowsAndHidesIt()
    {
        trigger("showRequests");
        QCOMPARE(tab(), u"Requests"_s);
        QCOMPARE(checked(), (QStringList {u"showBottom"_s, u"showRequests"_s}));
        QVERIFY(t().find<QWidget>("requestsPanel")->isAncestorOf(t().window.focusWidget()));
        trigger("showActivity");
        QCOMPARE(tab(), u"Activity log"_s);
        QCOMPARE(checked(), (QStringList {u"showBottom"_s, u"showActivity"_s}));
        trigger("showTimeline");
        QCOMPARE(checked(), (QStringList {u"showBottom"_s, u"showTimeline"_s}));
        trigger("showTimeline");
        QVERIFY(!isShown());
        QVERIFY(checked().isEmpty());
        QVERIFY(!t().find<QWidget>("bottomPanel")->isAncestorOf(t().window.focusWidget()));
    }

    void theLastTabComesBack()
    {
        trigger("showRequests");
        tabs()->tabBar()->setFocus();
        QTest::keyClick(tabs()->tabBar(), Qt::Key_Left);
        QCOMPARE(checked(), (QStringList {u"showBottom"_s, u"showActivity"_s}));
        t().find<QToolButton>("bottomClose")->click();
        QVERIFY(!isShown());
        trigger("showBottom");
        QCOMPARE(tab(), u"Activity log"_s);
    }

    void withoutADeskThereIsOnlyTheLog()
    {
        trigger("showRequests");
        t().window.closeDesk();
        QCOMPARE(offered(), QStringList {u"Activity log"_s});
        QVERIFY(!isShown());
        QVERIFY(!t().find<QAction>("showRequests")->isEnabled());
        QVERIFY(checked().isEmpty());
        t().window.openDesk(t().desk);
        QVERIFY(isShown());
        QCOMPARE(tab(), u"Requests"_s);
        t().window.closeDesk();
        trigger("showBottom");
        QVERIFY(t().find<QWidget>("activityPanel")->isVisible());
        t().window.openDesk(t().desk);
        QCOMPARE(tab(), u"Activity log"_s);
    }

    void anotherStartFindsItAsItWas()
    {
        trigger("showRequests");
        auto *splitter = t().find<QSplitter>("windowSplitter");
        splitter->setSizes({splitter->height() - 301, 300});
        const int height = t().find<QWidget>("bottomPanel")->height();
        t().window.close();
        t().window.closeDesk();
        ui::MainWindow other(t().settings, t().activity, t().clipboard);
        other.openDesk(t().desk);
        other.resize(t().window.size());
        other.show();
        QVERIFY(QTest::qWaitForWindowExposed(&other));
        auto *panel = other.findChild<QWidget *>(u"bottomPanel"_s);
        QVERIFY(panel->isVisible());
        QVERIFY(other.findChild<QWidget *>(u"requestsPanel"_s)->isVisible());
        QCOMPARE(panel->height(), height);
        other.closeDesk();
    }

    void f6ReachesIt()
    {
        trigger("showRequests");
        t().search()->setFocus();
        t().press(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(t().find<QWidget>("requestsPanel")->isAncestorOf(t().window.focusWidget()));
    }
};

QTEST_MAIN(TestBottomPanel)
#include "tst_bottompanel.moc"
