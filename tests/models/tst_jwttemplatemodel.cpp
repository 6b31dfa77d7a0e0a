// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jwttemplatemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::JwtTemplateModel;

namespace {

api::JwtTemplate named(const QString &name, std::chrono::seconds lifetime)
{
    api::JwtTemplate one;
    one.name = name;
    one.lifetime = lifetime;
    one.signingAlgorithm = u"RS256"_s;
    return one;
}

} // namespace

class TestJwtTemplateModel final : public QObject {
    Q_OBJECT

    JwtTemplateModel m_model;

    QStringList row(int number) const
    {
        QStringList cells;
        for (int column = 0; column < m_model.columnCount(); ++column)
            cells << m_model.index(number, column).data().toString();
        return cells;
    }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void aRowTellsOneTemplate()
    {
        api::JwtTemplate shared = named(u"shared-secret"_s, 315360000s);
        shared.signingAlgorithm = u"HS256"_s;
        shared.customSigningKey = true;
        shared.allowedClockSkew = 300s;
        m_model.setTemplates({named(u"hasura"_s, 300s), shared});
        QCOMPARE(row(0), (QStringList {u"hasura"_s, u"RS256"_s, u"5 min"_s, u"5 s"_s, u"the instance's"_s}));
        QCOMPARE(row(1),
            (QStringList {u"shared-secret"_s, u"HS256"_s, u"3,650 d"_s, u"5 min"_s, u"◆ custom key"_s}));
        QVERIFY(m_model.index(1, JwtTemplateModel::Key)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"key of its own"));
        QCOMPARE(m_model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Template hasura, algorithm RS256, lifetime 5 min, clock skew 5 s, signing key: the instance's."_s);
        QCOMPARE(m_model.jwtTemplate(1).name, u"shared-secret"_s);
    }

    void lifetimesAreSortedByLength()
    {
        m_model.setTemplates({named(u"long"_s, 86400s), named(u"short"_s, 60s), named(u"middle"_s, 300s)});
        QSortFilterProxyModel proxy;
        proxy.setSourceModel(&m_model);
        proxy.setSortRole(JwtTemplateModel::SortRole);
        proxy.sort(JwtTemplateModel::Lifetime);
        QCOMPARE(columnOf(proxy, Qt::DisplayRole), (QStringList {u"short"_s, u"middle"_s, u"long"_s}));
        proxy.sort(JwtTemplateModel::Name);
        QCOMPARE(columnOf(proxy, Qt::DisplayRole), (QStringList {u"long"_s, u"middle"_s, u"short"_s}));
    }

    void hostileNamesStayOneLine()
    {
        m_model.setTemplates({named(u"a\nb\u202Ec"_s, 60s)});
        QCOMPARE(row(0).constFirst(), u"a\u240Ab\uFFFDc"_s);
    }

    void everyColumnHasAName()
    {
        for (int column = 0; column < m_model.columnCount(); ++column)
            QVERIFY(!m_model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_MAIN(TestJwtTemplateModel)
#include "tst_jwttemplatemodel.moc"
