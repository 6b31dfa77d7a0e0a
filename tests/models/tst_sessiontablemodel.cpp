// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Table = SessionTableModel;

namespace {

QStringList ids(const Table &table)
{
    return columnOf(table, Table::SessionIdRole);
}

QList<api::Session> page(int count, int from = 0)
{
    QList<api::Session> sessions;
    for (int i = from; i < from + count; ++i)
        sessions << sampleSession(u"sess_%1"_s.arg(i), std::chrono::minutes(i));
    return sessions;
}

// "first-last" of the rows of every rowsInserted or rowsRemoved.
QStringList movedRuns(const QSignalSpy &spy)
{
    QStringList runs;
    for (const QList<QVariant> &arguments : spy)
        runs << u"%1-%2"_s.arg(arguments.at(1).toInt()).arg(arguments.at(2).toInt());
    return runs;
}

// The same of every dataChanged.
QStringList changedRuns(const QSignalSpy &spy)
{
    QStringList runs;
    for (const QList<QVariant> &arguments : spy)
        runs
            << u"%1-%2"_s.arg(arguments.at(0).toModelIndex().row()).arg(arguments.at(1).toModelIndex().row());
    return runs;
}

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

} // namespace

class TestSessionTableModel final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesStandInTheServersOrder()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        table.upsert(page(3));
        table.upsert(page(2, 3));
        QCOMPARE(ids(table), (QStringList {u"sess_0"_s, u"sess_1"_s, u"sess_2"_s, u"sess_3"_s, u"sess_4"_s}));
        QCOMPARE(movedRuns(inserted), (QStringList {u"0-2"_s, u"3-4"_s}));
    }

    void newRowsGoWhereTheirCreationPutsThem()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert({sampleSession(u"old"_s, 9min), sampleSession(u"older"_s, 12min)});
        table.upsert({sampleSession(u"new"_s, 1min), sampleSession(u"old"_s, 9min),
            sampleSession(u"middle"_s, 10min), sampleSession(u"oldest"_s, 20min)});
        QCOMPARE(ids(table), (QStringList {u"new"_s, u"old"_s, u"middle"_s, u"older"_s, u"oldest"_s}));
        for (int row = 0; row < table.rowCount(); ++row)
            QCOMPARE(table.rowOf(table.session(table.index(row, 0))->id), row);
    }

    void equalAndMissingCreationTimesKeepTheServersOrder()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        api::Session timeless = sampleSession(u"timeless"_s);
        timeless.createdAt.reset();
        table.upsert({sampleSession(u"a"_s, 5min), sampleSession(u"b"_s, 5min), timeless,
            sampleSession(u"c"_s, 5min)});
        QCOMPARE(ids(table), (QStringList {u"a"_s, u"b"_s, u"timeless"_s, u"c"_s}));
        table.upsert(sampleSession(u"newest"_s, 1min));
        QCOMPARE(ids(table).constFirst(), u"newest"_s);
        table.upsert(sampleSession(u"oldest"_s, 50min));
        QCOMPARE(ids(table).constLast(), u"oldest"_s);
    }

    void aSessionSentTwiceStandsOnce()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(2) + page(2));
        QCOMPARE(table.rowCount(), 2);
    }

    void whatIsKnownChangesInPlaceWithOneSignalARun()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(6));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        QSignalSpy inserted(&table, &QAbstractItemModel::rowsInserted);
        QList<api::Session> newer = page(6);
        newer.removeAt(3);
        for (api::Session &session : newer)
            session.status = api::SessionStatus::Revoked;
        std::reverse(newer.begin(), newer.end());
        table.upsert(newer);
        QCOMPARE(changedRuns(changed), (QStringList {u"0-2"_s, u"4-5"_s}));
        QVERIFY(inserted.isEmpty());
        QCOMPARE(table.find(*SessionId::parse(u"sess_5"))->status, api::SessionStatus::Revoked);
        QCOMPARE(table.find(*SessionId::parse(u"sess_3"))->status, api::SessionStatus::Active);
    }

    void anAnswerWithoutActivityDoesNotBlankTheDevice()
    {
        Table table;
        table.upsert(page(1));
        api::Session bare = sampleSession(u"sess_0"_s);
        bare.latestActivity.reset();
        table.upsert(bare);
        QCOMPARE(table.index(0, Table::Place).data().toString(), u"Berlin, DE"_s);
    }

    void aRefreshKeepsSelectionAndDropsWhatIsGone()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(8));
        const QPersistentModelIndex kept(table.index(5, Table::Device));
        const QPersistentModelIndex gone(table.index(3, Table::Device));
        QSignalSpy removed(&table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);

        QList<api::Session> answer = page(8);
        answer.remove(6, 2);
        answer.remove(2, 2);
        answer.prepend(sampleSession(u"sess_new"_s, -1min));
        table.removeIf([](const SessionId &id) {
            return QStringList({u"sess_2"_s, u"sess_3"_s, u"sess_6"_s, u"sess_7"_s}).contains(id.text());
        });
        table.upsert(answer);

        QCOMPARE(
            ids(table), (QStringList {u"sess_new"_s, u"sess_0"_s, u"sess_1"_s, u"sess_4"_s, u"sess_5"_s}));
        QCOMPARE(movedRuns(removed), (QStringList {u"6-7"_s, u"2-3"_s}));
        QVERIFY(reset.isEmpty());
        QCOMPARE(kept.row(), 4);
        QCOMPARE(kept.data(Table::SessionIdRole).toString(), u"sess_5"_s);
        QVERIFY(!gone.isValid());
    }

    void aRefreshToNothingLeavesNothing()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(3));
        table.removeIf([](const SessionId &) { return true; });
        QCOMPARE(table.rowCount(), 0);
        QCOMPARE(table.rowOf(*SessionId::parse(u"sess_0")), -1);
    }

    void removingOneRowMovesTheOthersUp()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(4));
        table.remove(*SessionId::parse(u"sess_1"));
        table.remove(*SessionId::parse(u"sess_unknown"));
        QCOMPARE(ids(table), (QStringList {u"sess_0"_s, u"sess_2"_s, u"sess_3"_s}));
        QCOMPARE(table.rowOf(*SessionId::parse(u"sess_3")), 2);
        QVERIFY(!table.find(*SessionId::parse(u"sess_1")));
    }

    void anotherQuestionStartsEmpty()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(3));
        QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
        table.reset();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(table.rowCount(), 0);
        QVERIFY(!table.session(table.index(0, 0)));
        table.upsert(page(1, 7));
        QCOMPARE(table.rowOf(*SessionId::parse(u"sess_7")), 0);
    }

    void timePassingTouchesRelativeTimesOnly()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.setNow(sampleNow);
        table.upsert(page(3));
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.setNow(sampleNow);
        QVERIFY(changed.isEmpty());
        table.setNow(sampleNow + 1min);
        QCOMPARE(changedRuns(changed), (QStringList {u"0-2"_s, u"0-2"_s}));
        for (const QList<QVariant> &arguments : changed)
            QCOMPARE(arguments.at(0).toModelIndex().column(), arguments.at(1).toModelIndex().column());
        QCOMPARE(table.index(0, Table::LastActive).data().toString(), u"4 min ago"_s);
    }

    void aWriteIsMarkedByIdAndOutlivesTheRow()
    {
        Table table;
        const QAbstractItemModelTester tester(&table, fatal);
        table.upsert(page(2));
        const SessionId id = *SessionId::parse(u"sess_1");
        QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
        table.setBusy(id, true);
        table.setBusy(id, true);
        QCOMPARE(changedRuns(changed), QStringList {u"1-1"_s});
        QVERIFY(table.index(1, 0).data(Table::BusyRole).toBool());
        QVERIFY(!table.index(0, 0).data(Table::BusyRole).toBool());
        table.reset();
        table.upsert(page(2));
        QVERIFY(table.isBusy(id));
        table.setBusy(id, false);
        QVERIFY(!table.index(1, 0).data(Table::BusyRole).toBool());
    }

    void tenThousandRowsCanBeThinnedOut()
    {
        Table table;
        for (int from = 0; from < 10000; from += 500)
            table.upsert(page(500, from));
        QCOMPARE(table.rowCount(), 10000);
        QCOMPARE(table.rowOf(*SessionId::parse(u"sess_9999")), 9999);
        table.removeIf([](const SessionId &id) { return id.text().back().digitValue() % 2 == 1; });
        QCOMPARE(table.rowCount(), 5000);
        QCOMPARE(table.rowOf(*SessionId::parse(u"sess_9998")), 4999);
        table.upsert(page(10000));
        QCOMPARE(table.rowCount(), 10000);
        for (int row = 0; row < 10000; row += 999)
            QCOMPARE(table.rowOf(*SessionId::parse(u"sess_%1"_s.arg(row))), row);
    }
};

QTEST_MAIN(TestSessionTableModel)
#include "tst_sessiontablemodel.moc"
