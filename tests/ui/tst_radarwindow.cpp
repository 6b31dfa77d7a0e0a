// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radardesk.h"
#include "support/sandboxserver.h"

#include <QComboBox>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

//! Who else is on an address, from the menu of a row to the end of the sweep.
class TestRadarWindow final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void aRowAsksWhoElseIsThereAndSaysWhatThatCosts()
    {
        RadarDesk t(6);
        // The others are on the address of the second.
        t.list.sessionsOf = [](int person) {
            QJsonObject session = RadarServer::session(person, 1);
            if (person > 4)
                session[u"latest_activity"_s] = RadarServer::session(2, 1)[u"latest_activity"_s];
            session[u"last_active_at"_s] = QDateTime::currentMSecsSinceEpoch() - 60'000 * person;
            return QJsonArray {session};
        };
        QVERIFY(t.window->find<QAction>("radar")->text().contains(u"address"_s));
        t.show(2);
        QVERIFY(t.window->find<QAction>("radar")->text().contains(u"203.0.0.2"_s));
        QVERIFY(t.window->table()->actions().contains(t.window->find<QAction>("radar")));
        const int before = t.asked("status=active");
        t.lookAround();
        QCOMPARE(t.network()->text(), u"203.0.0.2"_s);
        QTRY_COMPARE(t.label("radarCost"), u"About 8 requests: 1 s at the pace this instance allows."_s);
        QCOMPARE(t.asked("status=active"), before);

        QVERIFY(t.button("radarStart")->hasFocus());
        QTest::keyClick(t.button("radarStart"), Qt::Key_Space);
        QTRY_VERIFY(t.hasFound(3));
        QTRY_VERIFY2(
            t.label("radarCoverage").startsWith(u"6 of 6 people, "_s), qPrintable(t.label("radarCoverage")));
        QVERIFY(t.label("radarCoverage").endsWith(u" s old"_s));
        QVERIFY(t.label("radarHeadline").contains(u"203.0.0.2"_s));
        QStringList people;
        for (int row = 0; row < 3; ++row)
            people << t.found()
                          ->model()
                          ->index(row, SessionTableModel::User)
                          .data(SessionTableModel::CopyRole)
                          .toString();
        QCOMPARE(
            people, (QStringList {u"Person 2 (user_2)"_s, u"Person 5 (user_5)"_s, u"Person 6 (user_6)"_s}));
    }

    void whatIsNoAddressIsSaidAndNotLookedFor()
    {
        RadarDesk t(1);
        t.lookAround();
        t.network()->setText(u"dana@example.com"_s);
        QVERIFY(inRadar<QLabel>("radarProblem")->isVisible());
        QVERIFY(!t.button("radarStart")->isEnabled());
        QTest::keyClick(t.network(), Qt::Key_Return);
        QCOMPARE(t.asked("/v1/sessions"), 0);
        t.network()->clear();
        QVERIFY(!inRadar<QLabel>("radarProblem")->isVisible());
        QVERIFY(t.button("radarStart")->isEnabled());
    }

    void closingStopsItAndItGoesOnWhenOpenedAgain()
    {
        RadarDesk t(40);
        t.lookAround();
        QTest::keyClick(t.network(), Qt::Key_Return);
        QTRY_VERIFY(t.button("radarStop")->isVisible());
        QTRY_VERIFY(t.asked("/v1/sessions") > 5);
        QTest::keyClick(radar(), Qt::Key_Escape);
        QVERIFY(!radar()->isVisible());
        t.lookAround();
        QTRY_VERIFY(t.button("radarGoOn")->isVisible());
        QVERIFY(!t.label("radarCoverage").startsWith(u"40"_s));
        t.button("radarGoOn")->setFocus();
        QTest::keyClick(t.button("radarGoOn"), Qt::Key_Space);
        // The keyboard is never left on a button that went.
        QTRY_VERIFY(t.button("radarStop")->hasFocus());
        QTRY_VERIFY(t.label("radarCoverage").startsWith(u"40 of 40"_s));
        QVERIFY(t.asked("/v1/sessions") <= 40 + 12);
        QTRY_VERIFY(t.button("radarStart")->hasFocus());
    }

    void everyoneInTheSandboxIsCovered()
    {
        const SandboxServer sandbox({u"--people"_s, u"30"_s, u"--environment"_s, u"production"_s});
        WindowUnderTest t(sandbox.baseUrl(), sandbox.key());
        t.find<QAction>("radar")->trigger();
        inRadar<QComboBox>("radarPeriod")->setCurrentIndex(2);
        inRadar<QPushButton>("radarStart")->click();
        const auto *coverage = inRadar<QLabel>("radarCoverage");
        QTRY_VERIFY(inRadar<QPushButton>("radarStop")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(inRadar<QPushButton>("radarStart")->isVisible(), 30'000);
        const QStringList numbers = coverage->text().split(u' ');
        QVERIFY2(numbers.size() > 3 && numbers[0] == numbers[2], qPrintable(coverage->text()));
        int live = 0;
        const qint64 week = QDateTime::currentMSecsSinceEpoch() - 7 * 24 * 3600'000LL;
        const QJsonArray users = sandbox.get(u"users"_s, {{u"limit"_s, u"500"_s}}).array();
        for (const auto &user : users) {
            const QJsonArray sessions = sandbox.sessions(user["id"_L1].toString());
            for (const auto &session : sessions)
                live += session["status"_L1] == "active"_L1 && session["last_active_at"_L1].toInteger() > week
                    ? 1
                    : 0;
        }
        QVERIFY(live > 0);
        QCOMPARE(inRadar<QTableView>("radarSessions")->model()->rowCount(), live);
    }
};

QTEST_MAIN(TestRadarWindow)
#include "tst_radarwindow.moc"
