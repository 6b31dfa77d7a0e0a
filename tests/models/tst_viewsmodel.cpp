// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "models/viewsmodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

class TestViewsModel final : public QObject {
    Q_OBJECT

    SessionTableModel m_table;
    SessionView m_view {m_table};
    ViewsModel m_views {m_table, m_view};

    [[nodiscard]] QStringList counts() const { return columnOf(m_views, ViewsModel::CountRole); }
    //! The names of those that the list shows now.
    [[nodiscard]] QStringList current() const
    {
        QStringList names;
        for (int row = 0; row < m_views.rowCount(); ++row) {
            if (m_views.index(row).data(ViewsModel::CurrentRole).toBool())
                names << m_views.index(row).data().toString();
        }
        return names;
    }
    [[nodiscard]] static SessionFilter with(Facet facet, const QString &value)
    {
        return SessionFilter().with(facet, value);
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_views, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        m_views.setNow(sampleNow);
    }
    void init()
    {
        m_view.setFilter({});
        m_view.sort(-1);
        m_views.setSaved({});
        m_table.reset();
        api::Session phone = sampleSession(u"phone"_s);
        phone.latestActivity->deviceType = u"iPhone"_s;
        phone.latestActivity->isMobile = true;
        api::Session idle = sampleSession(u"idle"_s);
        idle.lastActiveAt = sampleNow - 8 * 24h;
        api::Session revoked = sampleSession(u"revoked"_s);
        revoked.status = api::SessionStatus::Revoked;
        revoked.statusText = u"revoked"_s;
        revoked.lastActiveAt = sampleNow - 9 * 24h;
        m_table.upsert({phone, idle, revoked});
    }

    void countsWhatEachWouldShow()
    {
        QCOMPARE(columnOf(m_views, Qt::DisplayRole),
            (QStringList {u"All sessions"_s, u"Active"_s, u"Idle over 7 days"_s, u"Phones"_s,
                u"Impersonated"_s, u"Worth a look"_s}));
        QTRY_COMPARE(counts(), (QStringList {u"3"_s, u"2"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s}));
        QCOMPARE(m_views.index(3).data(Qt::AccessibleTextRole).toString(), u"Phones, 1 session(s)"_s);
    }

    void countsAgainWhenSessionsComeGoOrChange()
    {
        QTRY_COMPARE(counts().value(1), u"2"_s);
        m_table.upsert(sampleSession(u"new"_s));
        QTRY_COMPARE(counts().value(1), u"3"_s);
        m_table.remove(*SessionId::parse(u"new"_s));
        QTRY_COMPARE(counts().value(1), u"2"_s);
        api::Session ended = sampleSession(u"idle"_s);
        ended.status = api::SessionStatus::Ended;
        ended.statusText = u"ended"_s;
        m_table.upsert(ended);
        QTRY_COMPARE(counts().value(1), u"1"_s);
    }

    void countsAgainWhenTimeGoesOn()
    {
        QTRY_COMPARE(counts().value(2), u"1"_s);
        m_views.setNow(sampleNow + 30 * 24h);
        QTRY_COMPARE(counts().value(2), u"2"_s);
        m_views.setNow(sampleNow);
    }

    void numbersOfAnotherListAreNeverShown()
    {
        QTRY_COMPARE(counts().value(0), u"3"_s);
        m_table.reset();
        QCOMPARE(counts(), QStringList(6, QString()));
        // Asked for before, answered after.
        m_table.upsert(sampleSession(u"one"_s));
        QCoreApplication::sendPostedEvents();
        m_table.reset();
        QTRY_COMPARE(counts().value(0), u"0"_s);
    }

    void countsManyOnAnotherThreadToo()
    {
        QList<api::Session> many;
        for (int i = 0; i < 5000; ++i)
            many << sampleSession(QString::number(i), std::chrono::minutes(i));
        m_table.upsert(many);
        QTRY_COMPARE(counts().value(0), u"5003"_s);
        QCOMPARE(counts().value(1), u"5002"_s);
    }

    void saysWhichTheListShows()
    {
        QCOMPARE(current(), QStringList {u"All sessions"_s});
        QSignalSpy changed(&m_views, &QAbstractItemModel::dataChanged);
        m_view.setFilter(with(Facet::Device, u"phone"_s));
        QCOMPARE(current(), QStringList {u"Phones"_s});
        QVERIFY(changed.size() >= 2);
        m_view.setFilter(with(Facet::City, u"Berlin"_s));
        QCOMPARE(current(), QStringList());
        QCOMPARE(m_views.currentRow(), -1);
    }

    void savedOnesStandBehindAndAreKnownByFilterAndOrder()
    {
        const SessionFilter phones = with(Facet::Device, u"phone"_s);
        const SessionOrder order {SessionTableModel::Place, Qt::AscendingOrder};
        m_views.setSaved({{u"Phones by place"_s, {phones, order}, true},
            {u"Be\u202Erlin\n"_s, {with(Facet::City, u"Berlin"_s), {}}, true}});
        QCOMPARE(m_views.rowCount(), 8);
        QTRY_COMPARE(counts().value(7), u"3"_s);
        QVERIFY(!m_views.index(7).data().toString().contains(QChar(0x202E)));
        QVERIFY(!m_views.index(7).data().toString().contains(u'\n'));
        m_view.setFilter(phones);
        QCOMPARE(current(), QStringList {u"Phones"_s});
        m_view.sort(order.column, order.direction);
        QCOMPARE(current(), QStringList {u"Phones by place"_s});
        m_views.setSaved({});
        QCOMPARE(m_views.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(TestViewsModel)
#include "tst_viewsmodel.moc"
