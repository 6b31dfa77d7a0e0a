// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/jwttemplatemodel.h"
#include "samples.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace frontdesk;
using namespace frontdesk::models;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

api::JwtTemplate called(const QString &name, std::chrono::seconds lifetime, bool customKey = false)
{
    api::JwtTemplate made;
    made.name = name;
    made.lifetime = lifetime;
    made.signingAlgorithm = customKey ? u"HS256"_s : u"RS256"_s;
    made.customSigningKey = customKey;
    return made;
}

} // namespace

class TestJwtTemplateModel final : public QObject {
    Q_OBJECT

    JwtTemplateModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
    }

    void theSessionTokenComesFirstEvenAlone()
    {
        m_model.setTemplates({});
        QCOMPARE(columnOf(m_model, Qt::DisplayRole), QStringList {u"Default session token"_s});
        const QModelIndex plain = m_model.index(0);
        QVERIFY(plain.data(JwtTemplateModel::NameRole).toString().isEmpty());
        QVERIFY(!plain.data(JwtTemplateModel::LifetimeRole).isValid());
        QVERIFY(!plain.data(JwtTemplateModel::CustomKeyRole).toBool());
    }

    void templatesFollowByNameWithTheirLifetime()
    {
        m_model.setTemplates(
            {called(u"supabase"_s, 90s), called(u"Hasura"_s, 5min), called(u"fly\nby"_s, 24h, true)});
        QCOMPARE(columnOf(m_model, Qt::DisplayRole),
            (QStringList {u"Default session token"_s, u"fly\u240Aby · 1 d · HS256 · own signing key"_s,
                u"Hasura · 5 min · RS256"_s, u"supabase · 90 s · RS256"_s}));
        QCOMPARE(columnOf(m_model, JwtTemplateModel::NameRole),
            (QStringList {{}, u"fly\nby"_s, u"Hasura"_s, u"supabase"_s}));
        QCOMPARE(m_model.index(2).data(JwtTemplateModel::LifetimeRole).toLongLong(), 300);
        QVERIFY(m_model.index(1).data(JwtTemplateModel::CustomKeyRole).toBool());
    }
};

QTEST_MAIN(TestJwtTemplateModel)
#include "tst_jwttemplatemodel.moc"
