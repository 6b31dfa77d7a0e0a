// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetwords.h"
#include "models/safetext.h"
#include "models/sessioncensus.h"
#include "models/sessiontablemodel.h"
#include "models/sessionview.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;

using Table = SessionTableModel;

namespace {

OrganizationId organization(const QString &id)
{
    return *OrganizationId::parse(id);
}

api::Session in(const QString &id, const QString &organizationId, const QString &user = u"user_dana"_s)
{
    api::Session session = sampleSession(id);
    session.lastActiveOrganizationId = OrganizationId::parse(organizationId).value_or(OrganizationId());
    session.userId = *UserId::parse(user);
    return session;
}

} // namespace

//! What ids are called, wherever a row says or is judged by it.
class TestSessionNames final : public QObject {
    Q_OBJECT

    Table m_table;
    SessionView m_view {m_table};
    SessionNames m_names;

    [[nodiscard]] QString cell(const QString &id, Table::Column column, int role = Qt::DisplayRole) const
    {
        return m_table.index(m_table.rowOf(*SessionId::parse(id)), column).data(role).toString();
    }
    [[nodiscard]] QString order() const { return columnOf(m_view, Table::SessionIdRole).join(u' '); }

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
        m_table.reset();
        m_names = {};
        m_names.organizations
            = {{organization(u"org_1"_s), u"Zebra & Söhne"_s}, {organization(u"org_2"_s), u"acme"_s}};
        m_names.unnamed = {{organization(u"org_3"_s), NoName::Refused}};
        m_names.people
            = {{*UserId::parse(u"user_dana"_s), u"Dana Lee"_s}, {*UserId::parse(u"user_ben"_s), u"ben"_s}};
        m_table.setNames({});
        m_table.upsert({in(u"a"_s, u"org_1"_s), in(u"b"_s, u"org_2"_s, u"user_ben"_s),
            in(u"c"_s, u"org_3"_s, u"user_x"_s), in(u"d"_s, {})});
    }

    void namesStandInPlaceOfIdsAndTheIdsBesideThem()
    {
        QCOMPARE(cell(u"a"_s, Table::Organization), isolatedLtr(u"org_1"_s));
        QSignalSpy reset(&m_table, &QAbstractItemModel::modelReset);
        QSignalSpy told(&m_table, &Table::namesChanged);
        m_table.setNames(m_names);
        m_table.setNames(m_names);
        QCOMPARE(told.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(cell(u"a"_s, Table::Organization), isolated(u"Zebra & Söhne"_s));
        QVERIFY(cell(u"a"_s, Table::Organization, Qt::ToolTipRole).contains(u"org_1"_s));
        QCOMPARE(cell(u"a"_s, Table::Organization, Qt::AccessibleTextRole), u"Zebra & Söhne"_s);
        QCOMPARE(cell(u"a"_s, Table::Organization, Table::CopyRole), u"Zebra & Söhne (org_1)"_s);
        QCOMPARE(cell(u"a"_s, Table::Organization, Table::IdentifierRole), u"false"_s);
        QCOMPARE(cell(u"c"_s, Table::Organization, Table::IdentifierRole), u"true"_s);
        QCOMPARE(cell(u"a"_s, Table::User), isolated(u"Dana Lee"_s));
        QCOMPARE(cell(u"d"_s, Table::Organization), QString());
    }

    void whyThereIsNoNameIsSaid()
    {
        m_table.setNames(m_names);
        QCOMPARE(cell(u"c"_s, Table::Organization), isolatedLtr(u"org_3"_s));
        QVERIFY(cell(u"c"_s, Table::Organization, Qt::ToolTipRole).contains(u"this key"_s));
        QCOMPARE(cell(u"c"_s, Table::Organization, Table::CopyRole), u"org_3"_s);
    }

    void aNameFromOutsideCannotRearrangeTheRow()
    {
        m_names.organizations[organization(u"org_1"_s)] = u"<b>A</b>\n\u202Egnp.exe"_s;
        m_table.setNames(m_names);
        const QString shown = cell(u"a"_s, Table::Organization);
        QVERIFY(!shown.contains(u'\n') && !shown.contains(QChar(0x202E)));
        QVERIFY(cell(u"a"_s, Table::Organization, Qt::ToolTipRole).contains(u"&lt;b&gt;"_s));
        QVERIFY(!cell(u"a"_s, Table::Organization, Table::CopyRole).contains(u'\n'));
    }

    void theOrderIsThatOfWhatIsShown()
    {
        m_view.sort(Table::Organization);
        QCOMPARE(order(), u"a b c d"_s);
        m_table.setNames(m_names);
        QCOMPARE(order(), u"b c a d"_s);
        m_view.sort(Table::User, Qt::DescendingOrder);
        QCOMPARE(order(), u"c a d b"_s);
    }

    void wordsAreFoundInNames()
    {
        m_table.setNames(m_names);
        SessionFilter filter;
        filter.text = u"söhne"_s;
        m_view.setFilter(filter);
        QCOMPARE(order(), u"a"_s);
        filter.text = u"DANA lee"_s;
        m_view.setFilter(filter);
        QCOMPARE(order(), u"a d"_s);
        filter.text = u"org_2"_s;
        m_view.setFilter(filter);
        QCOMPARE(order(), u"b"_s);
    }

    void filtersAreCalledByNameAndKeptById()
    {
        QCOMPARE(facetValueWords(Facet::Organization, u"org_1"_s, m_names), u"Zebra & Söhne"_s);
        QCOMPARE(facetValueWords(Facet::Organization, u"org_9"_s, m_names), u"org_9"_s);
        QVERIFY(
            chipWords(Facet::User, {u"user_dana"_s, u"user_x"_s}, m_names).endsWith(u"Dana Lee, user_x"_s));
        m_table.setNames(m_names);
        m_view.setFilter(SessionFilter().with(Facet::Organization, u"org_1"_s));
        QCOMPARE(order(), u"a"_s);
    }

    void aCensusCountsPeopleOnce()
    {
        api::Session ended = in(u"e"_s, u"org_2"_s, u"user_x"_s);
        ended.status = api::SessionStatus::Ended;
        m_table.remove(*SessionId::parse(u"c"_s));
        m_table.upsert(ended);
        const SessionCensus census = censusOf(m_table.list());
        QCOMPARE(census.people.size(), 3);
        QCOMPARE(census.signedIn, 2);
        QCOMPARE(census.organizations.size(), 2);
        QCOMPARE(censusOf(Table().list()).people.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSessionNames)
#include "tst_sessionnames.moc"
