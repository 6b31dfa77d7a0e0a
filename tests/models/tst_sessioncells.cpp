// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/deviceword.h"
#include "models/sessioncells.h"
#include "models/sessiontablemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Table = SessionTableModel;

class TestSessionCells final : public QObject {
    Q_OBJECT

    EnglishPlurals m_english;
    Table m_table;

    void show(const api::Session &session)
    {
        m_table.reset();
        m_table.upsert(session);
    }

    QVariant value(int column, int role) const { return m_table.index(0, column).data(role); }
    QString text(int column, int role = Qt::DisplayRole) const { return value(column, role).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "CET-1"); // needs no zone files
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCoreApplication::installTranslator(&m_english);
        m_table.setNow(sampleNow);
        new QAbstractItemModelTester(&m_table, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void everyColumnShowsSpeaksAndCopiesItsValue_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("copied");
        const auto row = [](int column, const QString &title, const QString &shown, const QString &spoken,
                             const QString &copied) {
            QTest::newRow(qPrintable(title)) << column << shown << spoken << copied;
        };
        row(Table::Status, u"Status"_s, u"● Active"_s,
            u"Active. Chrome 126 on Mac. Berlin, Germany. Last on 3 minutes ago."_s, u"Active"_s);
        row(Table::Device, u"Device"_s, u"Chrome 126 · Mac"_s, u"Chrome 126 on Mac"_s,
            u"Chrome 126.0.6478.127 on Mac"_s);
        row(Table::Place, u"Place"_s, u"Berlin, DE"_s, u"Berlin, Germany"_s, u"Berlin, Germany"_s);
        row(Table::Ip, u"IP"_s, u"\u2066203.0.113.7\u2069"_s, u"203.0.113.7"_s, u"203.0.113.7"_s);
        row(Table::LastActive, u"Last on"_s, u"3 min ago"_s, u"3 minutes ago"_s,
            u"2026-01-01T10:02:00.000Z"_s);
        row(Table::Expires, u"Expires"_s, u"in 6 d"_s, u"in 6 days"_s, u"2026-01-07T11:05:00.000Z"_s);
        row(Table::Organization, u"Organization"_s, u"\u2066org_acme\u2069"_s, u"org_acme"_s, u"org_acme"_s);
        row(Table::ImpersonatedBy, u"Impersonated by"_s, {}, u"none"_s, {});
        row(Table::Client, u"Client"_s, u"\u2066client_mac\u2069"_s, u"client_mac"_s, u"client_mac"_s);
        row(Table::SessionId, u"Session ID"_s, u"\u2066sess_1\u2069"_s, u"sess_1"_s, u"sess_1"_s);
        row(Table::User, u"User"_s, u"\u2066user_dana\u2069"_s, u"user_dana"_s, u"user_dana"_s);
    }

    void everyColumnShowsSpeaksAndCopiesItsValue()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.lastActiveOrganizationId = *OrganizationId::parse(u"org_acme");
        show(session);
        QFETCH(int, column);
        QTEST(text(column), "shown");
        QTEST(text(column, Qt::AccessibleTextRole), "spoken");
        QTEST(text(column, Table::CopyRole), "copied");
        QCOMPARE(m_table.headerData(column, Qt::Horizontal).toString(),
            QString::fromUtf8(QTest::currentDataTag()));
    }

    void createdIsADateInLocalTime()
    {
        show(sampleSession(u"sess_1"_s));
        QCOMPARE(
            text(Table::Created), QLocale().toString(QDateTime({2026, 1, 1}, {10, 5}), QLocale::ShortFormat));
        QCOMPARE(text(Table::Created, Table::CopyRole), u"2026-01-01T09:05:00.000Z"_s);
        const QString tip = text(Table::Created, Qt::ToolTipRole);
        QVERIFY2(tip.contains(u"10:05"_s) && tip.contains(u"09:05"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"1767258300000"_s), qPrintable(tip));
    }

    void withoutActivityTheCellsSaySo()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.latestActivity.reset();
        show(session);
        for (const int column : {Table::Device, Table::Place, Table::Ip}) {
            QCOMPARE(text(column), u"–"_s);
            QCOMPARE(text(column, Qt::ToolTipRole), u"Clerk sent no activity for this session"_s);
            QCOMPARE(text(column, Qt::AccessibleTextRole), u"unknown"_s);
            QVERIFY(text(column, Table::CopyRole).isEmpty());
            QVERIFY(!cellSortKey(session, static_cast<Table::Column>(column)).isValid());
        }
        QCOMPARE(text(Table::Status, Qt::AccessibleTextRole),
            u"Active. Clerk sent no activity for this session. Last on 3 minutes ago."_s);
        QCOMPARE(value(Table::Device, Table::DeviceKindRole).toInt(), static_cast<int>(DeviceKind::Unknown));
    }

    void aMissingTimeIsADash()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.lastActiveAt.reset();
        session.createdAt.reset();
        session.expireAt.reset();
        show(session);
        for (const int column : {Table::LastActive, Table::Created, Table::Expires}) {
            QCOMPARE(text(column), u"–"_s);
            QCOMPARE(text(column, Qt::ToolTipRole), u"Clerk did not say"_s);
            QVERIFY(!cellSortKey(session, static_cast<Table::Column>(column)).isValid());
        }
    }

    void whatHasEndedDoesNotExpire()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.status = api::SessionStatus::Revoked;
        show(session);
        QCOMPARE(text(Table::Expires), u"–"_s);
        QCOMPARE(text(Table::Expires, Qt::AccessibleTextRole), u"has ended"_s);
        QVERIFY(!value(Table::Status, Table::LiveRole).toBool());
        QCOMPARE(text(Table::Status), u"⊘ Revoked"_s);
        const QString tip = text(Table::Status, Qt::ToolTipRole);
        QVERIFY2(tip.startsWith(u"Ended by your application or an administrator."_s), qPrintable(tip));
    }

    void impersonationAndWritesAreSpoken()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.actor = QJsonObject {{u"sub"_s, u"user_boss"_s}};
        show(session);
        QVERIFY(value(Table::Status, Table::ImpersonatedRole).toBool());
        QCOMPARE(text(Table::ImpersonatedBy, Table::CopyRole), u"user_boss"_s);
        m_table.setBusy(session.id, true);
        const QString sentence = text(Table::Status, Qt::AccessibleTextRole);
        m_table.setBusy(session.id, false);
        QVERIFY2(sentence.endsWith(u"Impersonated by user_boss. Being changed."_s), qPrintable(sentence));

        session.actor = QJsonObject {{u"type"_s, u"agent"_s}};
        show(session);
        QCOMPARE(text(Table::ImpersonatedBy, Table::CopyRole), u"someone"_s);
    }

    void doubtfulTimesAreMarkedOnTimesOnly()
    {
        api::Session session = sampleSession(u"sess_1"_s);
        session.doubtfulTimes = true;
        show(session);
        QVERIFY(value(Table::LastActive, Table::DoubtfulRole).toBool());
        QVERIFY(!value(Table::Device, Table::DoubtfulRole).toBool());
        QVERIFY(text(Table::LastActive, Qt::ToolTipRole).contains(u"in seconds"_s));
    }

    void hostileTextStaysOneHarmlessLine()
    {
        api::Session session = sampleSession(u"<b>sess</b>\n1"_s);
        session.latestActivity->city = u"<img src=x>\nParis\u202E"_s;
        session.latestActivity->browserName = u"%1<script>"_s;
        session.latestActivity->ipAddress = u"1.1.1.1\u2069evil"_s;
        show(session);
        for (int column = 0; column < m_table.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Table::CopyRole)}) {
                QVERIFY(!text(column, role).contains(u'\n'));
                QVERIFY(!text(column, role).contains(u'\u202E'));
            }
            QVERIFY(!text(column, Qt::ToolTipRole).contains(u"<img"_s));
            QVERIFY(!text(column, Qt::ToolTipRole).contains(u"<b>"_s));
        }
        QCOMPARE(text(Table::Device), u"%1<script> 126 · Mac"_s);
        QCOMPARE(text(Table::Ip), u"\u20661.1.1.1\uFFFDevil\u2069"_s);
        QCOMPARE(text(Table::SessionId, Table::SessionIdRole), u"<b>sess</b>\n1"_s);
    }

    void timesAreAlignedRightAndIdentifiersAreTold()
    {
        show(sampleSession(u"sess_1"_s));
        const auto alignment
            = [this](int column) { return Qt::Alignment(value(column, Qt::TextAlignmentRole).toInt()); };
        QVERIFY(alignment(Table::LastActive).testFlag(Qt::AlignRight));
        QVERIFY(alignment(Table::Device).testFlag(Qt::AlignLeft));
        QVERIFY(value(Table::Ip, Table::IdentifierRole).toBool());
        QVERIFY(!value(Table::Place, Table::IdentifierRole).toBool());
        QCOMPARE(value(Table::Device, Table::DeviceKindRole).toInt(), static_cast<int>(DeviceKind::Desktop));
        QCOMPARE(value(Table::Ip, Table::StatusRole).toInt(), static_cast<int>(api::SessionStatus::Active));
    }
};

QTEST_MAIN(TestSessionCells)
#include "tst_sessioncells.moc"
