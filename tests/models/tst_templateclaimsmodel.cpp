// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/templateclaimsmodel.h"

#include <QAbstractItemModelTester>
#include <QFont>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using models::ClaimVerdict;
using models::TemplateClaim;
using models::TemplateClaimsModel;
using Origin = models::TemplateClaim::Origin;

class TestTemplateClaimsModel final : public QObject {
    Q_OBJECT

    TemplateClaimsModel m_model;

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

    void beforeMintingOnlyThePredictionIsTold()
    {
        m_model.setClaims({},
            {{{u"https://hasura.io/jwt/claims"_s, u"x-id"_s}, Origin::Template, u"user_2a"_s, {}},
                {{u"seats"_s}, Origin::Template, 12, {}}, {{u"none"_s}, Origin::Template, QJsonValue(), {}},
                {{u"org"_s}, Origin::Template, {}, {}}});
        QCOMPARE(row(0), (QStringList {u"https://hasura.io/jwt/claims › x-id"_s, u"\"user_2a\""_s, {}, {}}));
        QCOMPARE(row(1), (QStringList {u"seats"_s, u"12"_s, {}, {}}));
        QCOMPARE(row(2), (QStringList {u"none"_s, u"null"_s, {}, {}}));
        QCOMPARE(row(3), (QStringList {u"org"_s, u"not known here"_s, {}, {}}));
        const auto isItalic = [this](int number) {
            return m_model.index(number, TemplateClaimsModel::Predicted)
                .data(Qt::FontRole)
                .value<QFont>()
                .italic();
        };
        QVERIFY(isItalic(3));
        QVERIFY(!isItalic(2));
    }

    void aRowIsReadAsASentence()
    {
        m_model.setClaims({},
            {{{u"seats"_s}, Origin::Template, 12, {}}, {{u"seats"_s}, Origin::Template, 12, QJsonValue(13)}});
        const auto spoken
            = [this](int number) { return m_model.index(number, 0).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(0), u"Claim seats, predicted: 12."_s);
        QCOMPARE(spoken(1), u"Claim seats, predicted: 12, minted: 13, comparison: ✕ differs."_s);
    }

    void automaticClaimsAreSaidToBe_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QString>("words");
        QTest::newRow("iss") << u"iss"_s << u"automatic: the instance's address"_s;
        QTest::newRow("sub") << u"sub"_s << u"automatic: the user's ID"_s;
        QTest::newRow("iat") << u"iat"_s << u"automatic: when it is minted"_s;
        QTest::newRow("exp") << u"exp"_s << u"automatic: 2 min after iat"_s;
        QTest::newRow("nbf") << u"nbf"_s << u"automatic: 5 s before iat"_s;
        QTest::newRow("jti") << u"jti"_s << u"automatic: another for each token"_s;
        QTest::newRow("azp") << u"azp"_s << u"automatic: the origin, if there is one"_s;
    }
    void automaticClaimsAreSaidToBe()
    {
        QFETCH(QString, claim);
        api::JwtTemplate jwtTemplate;
        jwtTemplate.lifetime = std::chrono::minutes(2);
        m_model.setClaims(jwtTemplate, {{{claim}, Origin::Automatic, {}, {}}});
        QTEST(row(0).at(TemplateClaimsModel::Predicted), "words");
    }

    void theVerdictComparesClaimByClaim_data()
    {
        QTest::addColumn<Origin>("origin");
        QTest::addColumn<std::optional<QJsonValue>>("predicted");
        QTest::addColumn<std::optional<QJsonValue>>("minted");
        QTest::addColumn<ClaimVerdict>("verdict");
        QTest::addColumn<QStringList>("cells");
        using Value = std::optional<QJsonValue>;
        const Value none;
        const Value absent = QJsonValue(QJsonValue::Undefined);
        const auto line = [](const char *name, Origin origin, const Value &predicted, const Value &minted,
                              ClaimVerdict verdict, const QStringList &cells) {
            QTest::newRow(name) << origin << predicted << minted << verdict << cells;
        };
        line("same", Origin::Template, QJsonValue(u"a"_s), QJsonValue(u"a"_s), ClaimVerdict::Same,
            {u"\"a\""_s, u"\"a\""_s, u"✓ same"_s});
        line("same object", Origin::Template, QJsonObject {{u"b"_s, QJsonArray {1}}},
            QJsonObject {{u"b"_s, QJsonArray {1}}}, ClaimVerdict::Same,
            {u"{\"b\":[1]}"_s, u"{\"b\":[1]}"_s, u"✓ same"_s});
        line("another type", Origin::Template, QJsonValue(12), QJsonValue(u"12"_s), ClaimVerdict::Differs,
            {u"12"_s, u"\"12\""_s, u"✕ differs"_s});
        line("null is not absent", Origin::Template, QJsonValue(), absent, ClaimVerdict::Differs,
            {u"null"_s, u"not in the token"_s, u"✕ differs"_s});
        line("not predicted", Origin::Template, none, QJsonValue(u"Acme"_s), ClaimVerdict::Unpredicted,
            {u"not known here"_s, u"\"Acme\""_s, u"– not predicted"_s});
        line("automatic", Origin::Automatic, none, QJsonValue(1767262200), ClaimVerdict::Automatic,
            {u"automatic: the origin, if there is one"_s, u"1767262200"_s, u"– automatic"_s});
        line("in the token alone", Origin::Token, none, QJsonValue(u"sess_1"_s), ClaimVerdict::Differs,
            {u"not in the template"_s, u"\"sess_1\""_s, u"✕ differs"_s});
        line("not minted", Origin::Template, QJsonValue(1), none, ClaimVerdict::Open,
            {u"1"_s, QString(), QString()});
    }
    void theVerdictComparesClaimByClaim()
    {
        QFETCH(Origin, origin);
        QFETCH(std::optional<QJsonValue>, predicted);
        QFETCH(std::optional<QJsonValue>, minted);
        const TemplateClaim claim {{u"claim"_s}, origin, predicted, minted};
        QTEST(verdictOn(claim), "verdict");
        m_model.setClaims({}, {claim});
        QTEST(row(0).sliced(1), "cells");
    }

    void everyColumnHasAName()
    {
        for (int column = 0; column < m_model.columnCount(); ++column)
            QVERIFY(!m_model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_MAIN(TestTemplateClaimsModel)
#include "tst_templateclaimsmodel.moc"
