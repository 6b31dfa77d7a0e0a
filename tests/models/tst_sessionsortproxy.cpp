// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionsortproxy.h"
#include "models/sessiontablemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Table = SessionTableModel;

namespace {

api::Session session(
    const QString &id, std::chrono::minutes age, api::SessionStatus status, const QString &ip)
{
    api::Session made = sampleSession(id, age);
    made.status = status;
    made.latestActivity->ipAddress = ip;
    return made;
}

} // namespace

class TestSessionSortProxy final : public QObject {
    Q_OBJECT

    Table m_table;
    SessionSortProxy m_proxy;

    QString order() const { return columnOf(m_proxy, Table::SessionIdRole).join(u' '); }

private Q_SLOTS:
    void initTestCase()
    {
        m_proxy.setSourceModel(&m_table);
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(&m_proxy, mode, this);
        new QAbstractItemModelTester(&m_table, mode, this);
    }

    void init()
    {
        m_proxy.setStatusFilter(std::nullopt);
        m_proxy.sort(-1);
        m_table.reset();
        using api::SessionStatus;
        m_table.upsert({session(u"a"_s, 1min, SessionStatus::Revoked, u"10.0.0.10"_s),
            session(u"b"_s, 2min, SessionStatus::Active, u"9.9.9.9"_s),
            session(u"c"_s, 3min, SessionStatus::Pending, u"2001:db8::1"_s),
            session(u"d"_s, 4min, SessionStatus::Active, u"10.0.0.2"_s),
            session(u"e"_s, 5min, SessionStatus::Active, QString())});
    }

    void unsortedRowsStandInClerksOrder() { QCOMPARE(order(), u"a b c d e"_s); }

    void aColumnSortsByItsMeaning_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("direction");
        QTest::addColumn<QString>("expected");
        QTest::newRow("status up") << int(Table::Status) << Qt::AscendingOrder << u"b d e c a"_s;
        QTest::newRow("status down, ties as before")
            << int(Table::Status) << Qt::DescendingOrder << u"a c b d e"_s;
        QTest::newRow("IP up") << int(Table::Ip) << Qt::AscendingOrder << u"b d a c e"_s;
        QTest::newRow("IP down, without last") << int(Table::Ip) << Qt::DescendingOrder << u"c a d b e"_s;
        QTest::newRow("created up") << int(Table::Created) << Qt::AscendingOrder << u"e d c b a"_s;
        QTest::newRow("all the same") << int(Table::Device) << Qt::DescendingOrder << u"a b c d e"_s;
    }

    void aColumnSortsByItsMeaning()
    {
        QFETCH(int, column);
        QFETCH(Qt::SortOrder, direction);
        m_proxy.sort(column, direction);
        QTEST(order(), "expected");
        m_proxy.sort(-1);
        QCOMPARE(order(), u"a b c d e"_s);
    }

    void withoutCreationTimesTheIdBreaksTies()
    {
        m_table.reset();
        QList<api::Session> sessions;
        for (const auto *id : {"z", "x", "y"}) {
            sessions << sampleSession(QString::fromLatin1(id));
            sessions.last().createdAt.reset();
        }
        sessions << sampleSession(u"w"_s);
        m_table.upsert(sessions);
        m_proxy.sort(Table::Device);
        QCOMPARE(order(), u"w x y z"_s);
    }

    void theFilterShowsOneStatusAndFollowsChanges()
    {
        m_proxy.setStatusFilter(api::SessionStatus::Pending);
        QCOMPARE(order(), u"c"_s);
        m_table.upsert(session(u"d"_s, 4min, api::SessionStatus::Pending, {}));
        QCOMPARE(order(), u"c d"_s);
        m_table.upsert(session(u"c"_s, 3min, api::SessionStatus::Active, {}));
        QCOMPARE(order(), u"d"_s);
        m_proxy.setStatusFilter(std::nullopt);
        QCOMPARE(order(), u"a b c d e"_s);
    }

    void aRefreshKeepsTheSelectedSession()
    {
        m_proxy.sort(Table::Ip);
        const QPersistentModelIndex selected(m_proxy.index(2, 0));
        QCOMPARE(selected.data(Table::SessionIdRole).toString(), u"a"_s);
        m_table.replaceAll({session(u"new"_s, 0min, api::SessionStatus::Active, u"1.1.1.1"_s),
            session(u"a"_s, 1min, api::SessionStatus::Revoked, u"10.0.0.10"_s)});
        QCOMPARE(order(), u"new a"_s);
        QCOMPARE(selected.row(), 1);
        QCOMPARE(selected.data(Table::SessionIdRole).toString(), u"a"_s);
    }
};

QTEST_MAIN(TestSessionSortProxy)
#include "tst_sessionsortproxy.moc"
