// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findingsamples.h"
#include "models/findingsmodel.h"
#include "models/sessionindex.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using Table = SessionTableModel;

class TestFindingsModel final : public QObject {
    Q_OBJECT

    Table m_table;
    SessionView m_view {m_table};
    FindingsModel m_findings {m_table};

    [[nodiscard]] QString marked() const
    {
        QString ids;
        for (int row = 0; row < m_table.rowCount(); ++row) {
            const QModelIndex index = m_table.index(row, Table::Status);
            if (index.data(Table::FindingsRole).toInt() != 0)
                ids += index.data(Table::SessionIdRole).toString();
        }
        return ids;
    }
    [[nodiscard]] QString shown() const { return columnOf(m_view, Table::SessionIdRole).join(QString()); }

private Q_SLOTS:
    void initTestCase()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        new QAbstractItemModelTester(&m_findings, mode, this);
        new QAbstractItemModelTester(&m_table, mode, this);
        new QAbstractItemModelTester(&m_view, mode, this);
    }
    void init()
    {
        m_view.setFilter({});
        m_table.reset();
        m_findings.setSetup({{}, sampleAges(), {}});
        m_findings.setNow(sampleNow);
        m_table.upsert(sessionsOf({u"active 1m ,DE"_s, u"active 2m"_s, u"active 3m ,NG actor"_s}));
        QTRY_COMPARE(m_findings.rowCount(), 2);
    }

    void sessionsAreMarkedAndSayWhy()
    {
        QCOMPARE(marked(), u"abc"_s);
        const QModelIndex status = m_table.index(2, Table::Status);
        const QString why = u"Worth a look: Two countries in a short time; Impersonated"_s;
        QVERIFY(status.data(Qt::AccessibleTextRole).toString().contains(why));
        QVERIFY(status.data(Qt::ToolTipRole).toString().contains(why));
        QCOMPARE(m_findings.findings().active, 3);
    }

    void aChangedSessionIsLookedAtAgain()
    {
        api::Session revoked = sessionOf(u"c"_s, u"revoked 3m ,NG actor"_s);
        revoked.updatedAt = sampleNow;
        m_table.upsert(revoked);
        // Until then it keeps its mark.
        QCOMPARE(marked(), u"abc"_s);
        QTRY_COMPARE(m_findings.rowCount(), 0);
        QCOMPARE(marked(), QString());
    }

    void whatIsSilencedIsNotMarked()
    {
        FindingSetup setup = m_findings.setup();
        setup.silences = {{*UserId::parse(u"user_dana"_s), {}, {}}};
        m_findings.setSetup(setup);
        QTRY_COMPARE(m_findings.rowCount(), 0);
        QCOMPARE(marked(), QString());
        setup.silences.clear();
        m_findings.setSetup(setup);
        QTRY_COMPARE(marked(), u"abc"_s);
    }

    void whatIsUsualCanBeChosen()
    {
        FindingSetup setup = m_findings.setup();
        setup.limits.active = 2;
        m_findings.setSetup(setup);
        QTRY_COMPARE(m_findings.rowCount(), 3);
    }

    void ofAnotherQuestionNothingStays()
    {
        m_table.reset();
        QCOMPARE(m_findings.rowCount(), 0);
        QCOMPARE(m_findings.findings().active, 0);
        m_table.upsert(sessionOf(u"a"_s, u"active 1m"_s));
        QCOMPARE(marked(), QString());
    }

    void timeBringsFindings()
    {
        m_table.reset();
        m_table.upsert(sessionOf(u"a"_s, u"active 30d"_s));
        QTRY_COMPARE(m_findings.findings().active, 1);
        QCOMPARE(m_findings.rowCount(), 0);
        m_findings.setNow(sampleNow + 1min);
        QTRY_COMPARE(m_findings.rowCount(), 1);
    }

    void aFilterByRuleShowsWhatTheRuleHoldsFor()
    {
        m_view.setFilter(SessionFilter().with(Facet::Finding, u"impersonated"_s));
        QCOMPARE(shown(), u"c"_s);
        m_view.setFilter(
            SessionFilter().with(Facet::Finding, u"impersonated"_s).with(Facet::Finding, u"two_countries"_s));
        QCOMPARE(shown(), u"abc"_s);
        m_view.setFilter(SessionFilter().with(Facet::Finding, anyFinding));
        QCOMPARE(shown(), u"abc"_s);
        m_view.setFilter(SessionFilter().with(Facet::Finding, u"nonsense"_s));
        QCOMPARE(shown(), QString());
        QCOMPARE(facetCounts(m_table.list(), {}, Facet::Finding, sampleNow),
            (QHash<QString, int> {{u"any"_s, 3}, {u"impersonated"_s, 1}, {u"two_countries"_s, 3}}));
    }

    void aFilterByRuleFollowsWhatIsFound()
    {
        m_view.setFilter(SessionFilter().with(Facet::Finding, u"impersonated"_s));
        m_table.upsert(sessionOf(u"d"_s, u"active 9m actor"_s));
        QCOMPARE(shown(), u"c"_s);
        QTRY_COMPARE(shown(), u"cd"_s);
    }

    void manySessionsAreLookedThroughBesideThisThread()
    {
        QList<api::Session> many;
        for (int i = 0; i < 5000; ++i)
            many << sessionOf(u"m%1"_s.arg(i), u"active 1m ,DE client:c%1 user:u%1"_s.arg(i));
        many[77].actor = {{u"sub"_s, u"user_x"_s}};
        m_table.upsert(many);
        QSignalSpy changed(&m_findings, &FindingsModel::changed);
        // A question that is left behind is not answered any more.
        QCoreApplication::processEvents();
        m_table.reset();
        m_table.upsert(many);
        QTRY_COMPARE(m_findings.findings().active, 5000);
        QCOMPARE(m_findings.rowCount(), 1);
        QCOMPARE(marked(), u"m77"_s);
    }
};

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
