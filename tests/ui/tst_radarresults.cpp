// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radardesk.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::SessionTableModel;

//! What is done with whom a sweep has found.
class TestRadarResults final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(resources); }

    void enterOpensThePersonWithTheSessionSelected()
    {
        RadarDesk t(4);
        t.show(1);
        t.lookAround();
        inRadar<QComboBox>("radarPeriod")->setCurrentIndex(3);
        t.list.sessionsOf = [](int person) { return QJsonArray {onNow(person)[0], onNow(person, 2)[0]}; };
        t.network()->setText(u"203.0.0.3"_s);
        QTest::keyClick(t.network(), Qt::Key_Return);
        QTRY_VERIFY(t.hasFound(2));
        QTRY_VERIFY(t.button("radarStart")->isVisible());
        // Once there is something, Enter goes to it rather than asking everybody again.
        const auto requests = t.server.requests().size();
        QTest::keyClick(t.network(), Qt::Key_Return);
        QVERIFY(t.found()->hasFocus());
        const QModelIndex row = t.found()->model()->index(1, 0);
        t.found()->setCurrentIndex(row);
        const QString id = row.data(SessionTableModel::SessionIdRole).toString();
        QCOMPARE(t.server.requests().size(), requests);
        QTest::keyClick(t.found(), Qt::Key_Return);
        QTRY_COMPARE(t.window->desk.sessions.userId().text(), u"user_3"_s);
        QTRY_COMPARE(t.window->currentId(), id);
        QVERIFY(t.window->find<QWidget>("inspector")->isVisible());
        QVERIFY(radar()->isVisible());
    }

    void revokingAsksFirstAndNamesWhomItIsAbout()
    {
        RadarDesk t(3, u"sk_test_0123456789abcdef"_s);
        t.server.answer("/v1/sessions/sess_3_1/revoke", 200,
            object(onNow(3)[0].toObject()).replace("\"active\"", "\"revoked\""));
        t.list.sessionsOf = [](int person) { return onNow(person); };
        t.show(1);
        t.lookAround();
        t.network()->setText(u"203.0.0.3"_s);
        QTest::keyClick(t.network(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(t.hasFound(1), 10'000);
        t.found()->setFocus();
        t.found()->selectRow(0);
        QTest::keyClick(t.found(), Qt::Key_Delete);
        auto *dialog = inRadar<QDialog>("ConfirmRevokeDialog");
        QTRY_VERIFY(dialog->isVisible());
        // Not the one whose sessions the main window lists.
        QVERIFY(dialog->findChild<QLabel *>(u"question"_s)->text().contains(u"Person 3"_s));
        QCOMPARE(t.posted(), 0);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"revoke"_s), Qt::LeftButton);
        QTRY_COMPARE(t.posted(), 1);
        QTRY_COMPARE(t.found()->model()->index(0, 0).data(SessionTableModel::StatusRole).toInt(),
            static_cast<int>(api::SessionStatus::Revoked));
    }

    void severalOfSeveralPeopleAreListedByName()
    {
        RadarDesk t(4);
        t.list.sessionsOf = [](int person) { return onNow(person); };
        t.lookAround();
        QTest::keyClick(t.network(), Qt::Key_Return);
        QTRY_VERIFY(t.hasFound(4));
        t.found()->selectAll();
        QVERIFY(t.button("radarRevokeButton")->isEnabled());
        t.window->desk.gate.allow();
        t.button("radarRevokeButton")->click();
        const auto *plan = inRadar<QAbstractItemView>("plan");
        QTRY_COMPARE(plan->model()->rowCount(), 4);
        QVERIFY(plan->model()->index(0, 0).data().toString().contains(u"Person"_s));
        QCOMPARE(t.posted(), 0);
    }

    void rowsAreCopiedForATable()
    {
        RadarDesk t(2);
        t.list.firstName = u"=Mal\tory\n\u202eevil"_s;
        t.list.sessionsOf = [](int person) { return onNow(person); };
        t.lookAround();
        QTest::keyClick(t.network(), Qt::Key_Return);
        QTRY_VERIFY(t.hasFound(2));
        t.found()->setFocus();
        t.found()->selectAll();
        QTest::keySequence(t.found(), QKeySequence(QKeySequence::Copy));
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 9);
            QVERIFY(cells[0].startsWith(u"'=Mal"_s) && cells[0].contains(u"evil"_s));
            QVERIFY(!line.contains(u'\u202e'));
            QVERIFY(cells[2].startsWith(u"user_"_s));
        }
    }

    void onlyTheSameAddressIsListed()
    {
        RadarDesk t(1);
        t.list.sessionsOf = [](int person) {
            QJsonObject other = RadarServer::session(person, 2);
            other[u"latest_activity"_s] = RadarServer::session(9, 1)[u"latest_activity"_s];
            return QJsonArray {RadarServer::session(person, 1), other};
        };
        t.show(1);
        QCOMPARE(t.window->table()->model()->rowCount(), 2);
        t.window->find<QAction>("sameAddress")->trigger();
        QCOMPARE(t.window->table()->model()->rowCount(), 1);
        QCOMPARE(t.window->table()
                     ->model()
                     ->index(0, SessionTableModel::Ip)
                     .data(SessionTableModel::CopyRole)
                     .toString(),
            u"203.0.0.1"_s);
    }
};

QTEST_MAIN(TestRadarResults)
#include "tst_radarresults.moc"
