// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
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

api::Session numbered(int number)
{
    return sampleSession(u"s%1"_s.arg(number, 5, 10, QLatin1Char('0')), std::chrono::minutes(number));
}

QList<api::Session> range(int first, int last)
{
    QList<api::Session> sessions;
    for (int number = first; number <= last; ++number)
        sessions << numbered(number);
    return sessions;
}

} // namespace

//! What a refresh does to the rows: which say that they changed, and which come and go together.
class TestSessionChanges final : public QObject {
    Q_OBJECT

    Table m_table;
    SessionView m_view {m_table};

    [[nodiscard]] QStringList marked(const QString &id) const
    {
        QStringList columns;
        const int row = m_table.rowOf(*SessionId::parse(id));
        for (int column = 0; column < Table::ColumnCount; ++column) {
            if (m_table.index(row, column).data(Table::ChangedRole).toBool())
                columns << m_table.headerData(column, Qt::Horizontal).toString();
        }
        return columns;
    }
    [[nodiscard]] QString shown(int row, Table::Column column, int role = Qt::DisplayRole) const
    {
        return m_table.index(row, column).data(role).toString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(&m_view, mode, this);
        new QAbstractItemModelTester(&m_table, mode, this);
    }
    void init()
    {
        m_view.setFilter({});
        m_view.sort(-1);
        m_table.setNames({});
        m_table.reset();
    }

    void onlyCellsThatSaySomethingElseAreMarked()
    {
        m_table.upsert({sampleSession(u"a"_s), sampleSession(u"b"_s)});
        api::Session moved = sampleSession(u"a"_s);
        moved.latestActivity->city = u"Köln"_s;
        moved.lastActiveAt = sampleNow;
        m_table.upsert({moved, sampleSession(u"b"_s), sampleSession(u"new"_s, 1min)}, sampleNow);
        QCOMPARE(marked(u"a"_s), QStringList({u"Place"_s, u"Last on"_s}));
        QCOMPARE(marked(u"b"_s), QStringList());
        QCOMPARE(marked(u"new"_s), QStringList());
    }

    void whatHasEndedIsMarkedWhereItNoLongerExpires()
    {
        m_table.upsert(sampleSession(u"a"_s));
        api::Session ended = sampleSession(u"a"_s);
        ended.status = api::SessionStatus::Revoked;
        ended.statusText = u"revoked"_s;
        m_table.upsert({ended}, sampleNow);
        QCOMPARE(marked(u"a"_s), QStringList({u"Status"_s, u"Expires"_s}));
    }

    void whatAPersonDidIsNotMarked()
    {
        m_table.upsert(sampleSession(u"a"_s));
        api::Session ended = sampleSession(u"a"_s);
        ended.statusText = u"revoked"_s;
        m_table.upsert(ended);
        QVERIFY(!m_table.hasMarks());
    }

    void marksEndByThemselvesWithoutAReset()
    {
        m_table.upsert({sampleSession(u"a"_s), sampleSession(u"b"_s)});
        QSignalSpy reset(&m_table, &QAbstractItemModel::modelReset);
        api::Session a = sampleSession(u"a"_s);
        a.lastActiveAt = sampleNow;
        m_table.upsert({a}, sampleNow);
        api::Session b = sampleSession(u"b"_s);
        b.lastActiveAt = sampleNow;
        m_table.upsert({b}, sampleNow + 2s);
        m_table.endMarks(sampleNow + 2999ms);
        QVERIFY(!marked(u"a"_s).isEmpty());
        QSignalSpy changed(&m_table, &QAbstractItemModel::dataChanged);
        m_table.endMarks(sampleNow + 3s);
        QVERIFY(marked(u"a"_s).isEmpty());
        QVERIFY(!marked(u"b"_s).isEmpty());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int> {Table::ChangedRole});
        // A clock that was set back.
        m_table.endMarks(sampleNow - 1h);
        QVERIFY(!m_table.hasMarks());
        QCOMPARE(reset.size(), 0);
    }

    void aMarkOutlivesNoOtherQuestion()
    {
        m_table.upsert(sampleSession(u"a"_s));
        api::Session a = sampleSession(u"a"_s);
        a.lastActiveAt = sampleNow;
        m_table.upsert({a}, sampleNow);
        m_table.reset();
        m_table.upsert(sampleSession(u"x"_s));
        QVERIFY(!m_table.hasMarks());
        QVERIFY(marked(u"x"_s).isEmpty());
    }

    void whatCameAsItWasSaysNothing()
    {
        m_table.upsert(range(1, 100));
        QSignalSpy changed(&m_table, &QAbstractItemModel::dataChanged);
        m_table.upsert(range(1, 100), sampleNow);
        QCOMPARE(changed.size(), 0);
    }

    void manyChangesHereAndThereAreToldAtOnce()
    {
        m_table.upsert(range(1, 500));
        QList<api::Session> sessions = range(1, 500);
        for (int i = 0; i < sessions.size(); i += 2)
            sessions[i].lastActiveAt = sampleNow;
        QSignalSpy changed(&m_table, &QAbstractItemModel::dataChanged);
        m_table.upsert(sessions, sampleNow);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].toModelIndex().row(), 498);
    }

    void manyThatGoHereAndThereGoAtOnce()
    {
        m_table.upsert(range(1, 300));
        m_view.sort(Table::Created);
        const QPersistentModelIndex kept(m_table.index(101, 0));
        const QPersistentModelIndex keptInView(m_view.index(150, 0));
        const QString id = kept.data(Table::SessionIdRole).toString();
        const QString idInView = keptInView.data(Table::SessionIdRole).toString();
        const QPersistentModelIndex gone(m_table.index(100, 0));
        QSignalSpy removed(&m_table, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&m_view, &QAbstractItemModel::modelReset);
        const auto isGone = [](const SessionId &session) { return session.text().endsWith(u'1'); };
        m_table.removeIf(isGone);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(m_table.rowCount(), 270);
        QCOMPARE(m_view.rowCount(), 270);
        QVERIFY(!gone.isValid());
        QCOMPARE(kept.data(Table::SessionIdRole).toString(), id);
        QCOMPARE(keptInView.data(Table::SessionIdRole).toString(), idInView);
        QStringList ids = columnOf(m_table, Table::SessionIdRole);
        QVERIFY(std::is_sorted(ids.cbegin(), ids.cend()));
        QCOMPARE(m_table.rowOf(*SessionId::parse(ids[200])), 200);
    }

    void rowsWithoutATimeDoNotHideThePlaceOfOthers()
    {
        const auto timeless = [](const QString &id) {
            api::Session session = sampleSession(id);
            session.createdAt.reset();
            return session;
        };
        m_table.upsert({sampleSession(u"a"_s, 10min), timeless(u"?1"_s), timeless(u"?2"_s)});
        m_table.upsert({sampleSession(u"c"_s, 30min), timeless(u"?3"_s)});
        m_table.upsert({sampleSession(u"b"_s, 20min)});
        m_table.upsert({sampleSession(u"first"_s, 1min), sampleSession(u"last"_s, 90min)});
        const QStringList order = columnOf(m_table, Table::SessionIdRole);
        const QStringList timed = QStringList(order).filter(QRegularExpression(u"^[^?]"_s));
        QCOMPARE(timed, QStringList({u"first"_s, u"a"_s, u"b"_s, u"c"_s, u"last"_s}));
        QCOMPARE(order.size(), 8);
    }

    void theClientSaysHowManyAreInTheSameBrowser()
    {
        api::Session other = sampleSession(u"d"_s);
        other.clientId = *ClientId::parse(u"client_phone"_s);
        api::Session without = sampleSession(u"e"_s);
        without.clientId = {};
        m_table.upsert({sampleSession(u"a"_s), sampleSession(u"b"_s), other, without});
        const auto client = [this](const QString &id) {
            return shown(m_table.rowOf(*SessionId::parse(id)), Table::Client);
        };
        QVERIFY(client(u"a"_s).endsWith(u" ×2"_s));
        QVERIFY(!client(u"d"_s).contains(u'×'));
        QCOMPARE(client(u"e"_s), u"–"_s);
        QSignalSpy changed(&m_table, &QAbstractItemModel::dataChanged);
        m_table.upsert(sampleSession(u"c"_s));
        QCOMPARE(changed.size(), 1);
        QVERIFY(client(u"a"_s).endsWith(u" ×3"_s));
        QVERIFY(shown(0, Table::Client, Qt::AccessibleTextRole).startsWith(u"client_mac, "_s));
        QCOMPARE(shown(0, Table::Client, Table::CopyRole), u"client_mac"_s);
        m_table.removeIf([](const SessionId &id) { return id.text() != "a"_L1; });
        QVERIFY(!client(u"a"_s).contains(u'×'));
    }
};

QTEST_GUILESS_MAIN(TestSessionChanges)
#include "tst_sessionchanges.moc"
