// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listedwindow.h"

#include "models/sessionview.h"
#include "ui/noticebar.h"
#include "ui/sessiontable.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using ListState = controllers::SessionsController::State;
using Table = models::SessionTableModel;

//! What stays where it is when a list is asked for again, and how what is new is told.
class TestListRefresh final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<ListedWindow> m_list;

    [[nodiscard]] WindowUnderTest &window() const { return *m_list->window; }
    [[nodiscard]] ui::SessionTable &table() const { return *window().find<ui::SessionTable>("sessions"); }
    void open(int count)
    {
        for (int number = 1; number <= count; ++number)
            m_list->rows << sessionJson(number);
        window().desk.open(*UserId::parse(u"user_dana"_s));
        QTRY_VERIFY(window().desk.sessions.isComplete());
        QTRY_COMPARE(table().shown(), count);
    }
    void refresh(bool isAsked)
    {
        if (isAsked)
            window().find<QAction>("refresh")->trigger();
        else
            window().desk.sessions.refreshQuietly();
        QVERIFY(window().desk.sessions.isBusy());
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Ready);
        QTRY_VERIFY(!table().view().isBehind());
    }
    void select(int first, int last)
    {
        const QModelIndex from = table().model()->index(first, 0);
        const QModelIndex to = table().model()->index(last, 0);
        table().selectionModel()->select(
            QItemSelection(from, to), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    [[nodiscard]] QStringList selected() const
    {
        QStringList ids;
        for (const api::Session &session : table().selectedSessions())
            ids << session.id.text();
        ids.sort();
        return ids;
    }
    //! Where the current row is on the screen.
    [[nodiscard]] int place() const
    {
        const QRect row = table().visualRect(table().currentIndex());
        return table().viewport()->mapToGlobal(row.topLeft()).y();
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }
    void init()
    {
        m_list = std::make_unique<ListedWindow>();
        QVERIFY(QTest::qWaitForWindowActive(&window().window));
    }
    void cleanup() { m_list.reset(); }

    void everythingStaysWhereItIs_data()
    {
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("sortedBy");
        QTest::newRow("asked for") << true << 400 << -1;
        QTest::newRow("unasked") << false << 400 << -1;
        QTest::newRow("sorted by what changes, unasked") << false << 400 << int(Table::Status);
        QTest::newRow("worked out beside the window's thread") << true << 3000 << int(Table::Created);
    }
    void everythingStaysWhereItIs()
    {
        QFETCH(bool, isAsked);
        QFETCH(int, count);
        QFETCH(int, sortedBy);
        window().window.resize(1280, 800);
        open(count);
        for (int number = 1; number <= count; ++number)
            m_list->answerOne(sessionJson(number));
        models::SessionFilter filter;
        filter.text = u"sess_"_s;
        table().view().setFilter(filter);
        if (sortedBy >= 0)
            table().sortByColumn(sortedBy, Qt::AscendingOrder);
        QTRY_VERIFY(!table().view().isBehind());
        const int middle = count / 2;
        table().setCurrentIndex(table().model()->index(middle, 0));
        select(middle - 5, middle + 5);
        window().find<QAction>("inspect")->trigger();
        QTRY_COMPARE(window().desk.session.state(), controllers::SessionController::State::Fresh);
        auto *tabs = window().find<QTabWidget>("inspectorTabs");
        tabs->setCurrentIndex(2);
        table().verticalScrollBar()->setValue(table().verticalScrollBar()->value() + 7);
        const QString current = window().currentId();
        const int before = place();
        QStringList chosen = selected();
        QCOMPARE(chosen.size(), 11);
        QSignalSpy reset(table().model(), &QAbstractItemModel::modelReset);

        // Meanwhile rows go, above, below and among those selected, others come, and many change.
        const QString goes = table().model()->index(middle + 3, 0).data(Table::SessionIdRole).toString();
        for (const QString &id : {goes, sessionName(2), sessionName(count)})
            m_list->remove(id);
        for (int number = 3; number < count; number += 40) {
            if (m_list->rows.contains(sessionJson(number)))
                m_list->row(sessionName(number))[u"status"_s] = u"ended"_s;
        }
        m_list->rows.prepend(sessionJson(0));
        m_list->rows.prepend(sessionJson(-1));
        chosen.removeAll(goes);
        refresh(isAsked);

        QCOMPARE(window().desk.sessions.newCount(), isAsked ? 0 : 2);
        QCOMPARE(selected(), chosen);
        QCOMPARE(window().currentId(), current);
        QCOMPARE(place(), before);
        QCOMPARE(table().view().filter(), filter);
        QCOMPARE(table().view().order().column, sortedBy);
        QVERIFY(window().find<QWidget>("inspector")->isVisible());
        QCOMPARE(window().desk.session.id().text(), current);
        QCOMPARE(tabs->currentIndex(), 2);
        QCOMPARE(reset.size(), 0);

        window().find<QAction>("showNew")->trigger();
        QTRY_VERIFY(!table().view().isBehind());
        QCOMPARE(table().shown(), count - 1);
        QCOMPARE(selected(), chosen);
        QCOMPARE(place(), before);
    }

    void anInspectedSessionThatGoesIsNotReplacedByAnother()
    {
        open(30);
        for (int number = 1; number <= 30; ++number)
            m_list->answerOne(sessionJson(number));
        table().setCurrentIndex(table().model()->index(10, 0));
        window().find<QAction>("inspect")->trigger();
        const SessionId inspected = window().desk.session.id();
        m_list->remove(inspected.text());
        refresh(false);
        QCOMPARE(window().desk.session.id(), inspected);
        QCOMPARE(table().currentSession(), SessionId());
    }

    void whereTheChosenRowGoesTheCursorStaysNearby()
    {
        open(30);
        table().setCurrentIndex(table().model()->index(10, 0));
        const QString next = table().model()->index(11, 0).data(Table::SessionIdRole).toString();
        m_list->remove(window().currentId());
        refresh(false);
        QCOMPARE(window().currentId(), next);
        QCOMPARE(table().selected(), 1);
    }

    void aChoiceThatWasLiftedStaysLifted()
    {
        open(10);
        table().clearSelection();
        refresh(false);
        QCOMPARE(selected(), QStringList());
        window().desk.open(*UserId::parse(u"user_dana"_s));
        QTRY_COMPARE(window().currentId(), sessionName(1));
        QCOMPARE(selected(), QStringList(sessionName(1)));
    }

    void aRefreshNobodyAskedForFailsQuietly()
    {
        open(3);
        window().desk.autoRefresh.setEvery(60s);
        m_list->instead = Reaction::answer(403, refusal(u"forbidden"_s));
        window().desk.sessions.refreshQuietly();
        QTRY_COMPARE(window().desk.sessions.state(), ListState::Failed);
        for (const ui::NoticeBar *bar : window().window.findChildren<ui::NoticeBar *>())
            QVERIFY(!bar->isVisible());
        QVERIFY(window().find<QLabel>("freshness")->text().contains(u"next try after 2 min"_s));
        QCOMPARE(table().shown(), 3);
    }

    void whatIsNewIsAnnouncedAndListedByKeyboard()
    {
        open(200);
        table().setCurrentIndex(table().model()->index(100, 0));
        const int before = place();
        auto *bar = window().find<ui::NoticeBar>("newSessions");
        QVERIFY(!bar->isVisible());
        QVERIFY(!window().find<QAction>("showNew")->isEnabled());
        m_list->rows.prepend(sessionJson(0));
        m_list->rows.prepend(sessionJson(-1));
        refresh(false);
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleDescription().startsWith(u"2 new session"_s));
        QCOMPARE(table().shown(), 200);
        QCOMPARE(place(), before);
        auto *show = bar->findChild<QPushButton *>(u"noticeAction"_s);
        table().setFocus();
        for (int steps = 0; steps < 40 && window().window.focusWidget() != show; ++steps)
            window().press(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(window().window.focusWidget(), show);
        window().press(Qt::Key_Space);
        QVERIFY(!bar->isVisible());
        QCOMPARE(table().shown(), 202);
        QCOMPARE(place(), before);
        QVERIFY(table().hasFocus());
        QVERIFY(window().desk.sessions.isComplete());
    }

    void atTheTopWhatIsNewIsShownAtTheTop()
    {
        open(200);
        m_list->rows.prepend(sessionJson(0));
        refresh(false);
        // The bar does not cover the row that is chosen.
        QVERIFY(table().visualRect(table().currentIndex()).top() >= 0);
        window().find<QAction>("showNew")->trigger();
        QCOMPARE(table().indexAt(QPoint(0, 0)).data(Table::SessionIdRole).toString(), sessionName(0));
    }

    void aBarThatWasClosedComesBackOnlyWithMore()
    {
        open(20);
        auto *bar = window().find<ui::NoticeBar>("newSessions");
        m_list->rows.prepend(sessionJson(0));
        refresh(false);
        QVERIFY(bar->isVisible());
        bar->findChild<QToolButton *>(u"noticeClose"_s)->click();
        refresh(false);
        QVERIFY(!bar->isVisible());
        QVERIFY(window().find<QAction>("showNew")->isEnabled());
        m_list->rows.prepend(sessionJson(-1));
        refresh(false);
        QVERIFY(bar->isVisible());
        // Another person's list knows nothing of it.
        m_list->rows = {sessionJson(7)};
        window().desk.open(*UserId::parse(u"user_ben"_s));
        QVERIFY(!bar->isVisible());
    }

    void autoRefreshIsChosenRememberedAndSaid()
    {
        open(3);
        auto *menu = window().find<QMenu>("refreshMenu");
        QVERIFY(window().find<QAction>("refreshEvery0")->isChecked());
        QCOMPARE(window().find<QAction>("refreshEvery")->menu(), menu);
        window().find<QAction>("refreshEvery60")->trigger();
        QCOMPARE(window().desk.autoRefresh.every(), 60s);
        QCOMPARE(window().settings.arrangement(u"acme"_s, u"refreshEvery"_s), "60"_ba);
        QVERIFY(window().find<QLabel>("freshness")->text().endsWith(u"auto 60 s"_s));
        auto *toggle = window().find<QAction>("autoRefresh");
        QVERIFY(toggle->isChecked());
        QTest::keyClick(&window().window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window().desk.autoRefresh.isOn());
        QVERIFY(!window().find<QLabel>("freshness")->text().contains(u"auto"_s));
        QVERIFY(window().find<QAction>("refreshEvery0")->isChecked());
        toggle->trigger();
        QCOMPARE(window().desk.autoRefresh.every(), 60s);
    }

    void changedCellsAreMarkedForAWhile()
    {
        open(3);
        m_list->row(sessionName(2))[u"status"_s] = u"ended"_s;
        m_list->row(sessionName(2))[u"updated_at"_s] = qint64(1767261600001);
        refresh(true);
        const QModelIndex marked = table().model()->index(1, Table::Status);
        QVERIFY(marked.data(Table::ChangedRole).toBool());
        QVERIFY(!table().model()->index(0, Table::Status).data(Table::ChangedRole).toBool());
        const QImage with = table().viewport()->grab(table().visualRect(marked)).toImage();
        QTRY_VERIFY(!marked.data(Table::ChangedRole).toBool());
        const QImage without = table().viewport()->grab(table().visualRect(marked)).toImage();
        QVERIFY(with != without);
    }
};

QTEST_MAIN(TestListRefresh)
#include "tst_listrefresh.moc"
