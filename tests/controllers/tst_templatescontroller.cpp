// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/templatescontroller.h"
#include "pageundertest.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using controllers::TemplatesController;
using models::ClaimVerdict;
using models::TemplateClaim;

namespace {

const auto listPath = "/v1/jwt_templates"_ba;
const auto userPath = "/v1/users/user_dana"_ba;
const auto mintPath = "/v1/sessions/sess_0001/tokens/tpl"_ba;

const auto userJson
    = R"({"object":"user","id":"user_dana","first_name":"Dana","last_name":null,"banned":false,
    "created_at":1766000000000,"primary_email_address_id":"idn_1","email_addresses":[
      {"id":"idn_1","email_address":"dana@example.com","verification":{"status":"verified"}}],
    "public_metadata":{"role":"admin","seats":12},"private_metadata":{"note":"secret"}})"_ba;

UserId dana()
{
    return *UserId::parse(u"user_dana");
}

api::Session session(const QString &organization = {})
{
    api::Session one;
    one.id = sessionId(1);
    one.userId = dana();
    one.status = api::SessionStatus::Active;
    if (!organization.isEmpty())
        one.lastActiveOrganizationId = *OrganizationId::parse(organization);
    return one;
}

api::JwtTemplate holding(const QJsonObject &claims)
{
    api::JwtTemplate one;
    one.name = u"tpl"_s;
    one.claims = claims;
    return one;
}

QByteArray tokenWith(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &json) {
        return object(json).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return object({{u"object"_s, u"token"_s},
        {u"jwt"_s, QString::fromLatin1(part({{u"alg"_s, u"RS256"_s}}) + '.' + part(claims) + ".AAAA")}});
}

//! The claim at \a path, its names joined by "/".
TemplateClaim at(const QList<TemplateClaim> &claims, const QString &path)
{
    for (const TemplateClaim &claim : claims) {
        if (claim.path.join(u'/') == path)
            return claim;
    }
    return {};
}

} // namespace

class TestTemplatesController final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theListComesOrWhyNot()
    {
        PageUnderTest t;
        TemplatesController controller(t.api.jwtTemplates, t.api.users, t.api.sessions, {}, {});
        QSignalSpy ready(&controller, &TemplatesController::templatesReady);
        QSignalSpy failed(&controller, &TemplatesController::templatesFailed);
        t.server.enqueue(403, refusal(u"authorization_invalid"_s));
        controller.load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 403);
        t.server.answer(listPath, 200, R"([{"id":"jtmp_1","name":"tpl","claims":{"a":1}},{"id":"x"}])");
        controller.load();
        controller.load();
        QTRY_COMPARE(ready.size(), 1);
        const auto page = ready.at(0).at(0).value<Page<api::JwtTemplate>>();
        QCOMPARE(page.items.size(), 1);
        QCOMPARE(page.unreadable, 1);
    }

    void predicts_data()
    {
        QTest::addColumn<QString>("organization");
        QTest::addColumn<QJsonValue>("claim");
        QTest::addColumn<std::optional<QJsonValue>>("predicted");
        using Value = std::optional<QJsonValue>;
        const auto row
            = [](const char *name, const QString &organization, const QJsonValue &claim,
                  const Value &predicted) { QTest::newRow(name) << organization << claim << predicted; };
        const QString none;
        row("static", none, 7, QJsonValue(7));
        row("id", none, u"{{user.id}}"_s, QJsonValue(u"user_dana"_s));
        row("email", none, u"{{user.primary_email_address}}"_s, QJsonValue(u"dana@example.com"_s));
        row("verified", none, u"{{user.email_verified}}"_s, QJsonValue(true));
        row("no phone", none, u"{{user.primary_phone_number}}"_s, QJsonValue());
        row("not verified", none, u"{{user.phone_number_verified}}"_s, QJsonValue(false));
        row("full name", none, u"{{user.full_name}}"_s, QJsonValue(u"Dana"_s));
        row("last name", none, u"{{user.last_name}}"_s, QJsonValue());
        row("metadata", none, u"{{user.public_metadata.seats}}"_s, QJsonValue(12));
        row("missing metadata", none, u"{{user.public_metadata.x.y}}"_s, QJsonValue());
        row("no such name", none, u"{{user.nothing}}"_s, QJsonValue());
        row("told, but no documented shortcode", none, u"{{user.banned}}"_s, {});
        row("private metadata", none, u"{{user.private_metadata.note}}"_s, {});
        row("a time", none, u"{{user.created_at}}"_s, {});
        row("session", none, u"{{session.id}}"_s, QJsonValue(u"sess_0001"_s));
        row("nobody impersonates", none, u"{{session.actor}}"_s, QJsonValue());
        row("no organization", none, u"{{org.id || 'none'}}"_s, QJsonValue(u"none"_s));
        row("no membership", none, u"{{org_membership.public_metadata}}"_s, QJsonValue());
        row("organization", u"org_acme"_s, u"{{org.id}}"_s, QJsonValue(u"org_acme"_s));
        row("its name", u"org_acme"_s, u"{{org.name}}"_s, {});
        row("its metadata", u"org_acme"_s, u"{{org.public_metadata.plan || 'free'}}"_s, {});
        row("membership", u"org_acme"_s, u"{{org_membership.role}}"_s, {});
    }
    void predicts()
    {
        QFETCH(QString, organization);
        QFETCH(const QJsonValue, claim);
        PageUnderTest t;
        t.server.answer(userPath, 200, userJson);
        TemplatesController controller(
            t.api.jwtTemplates, t.api.users, t.api.sessions, dana(), session(organization));
        controller.readPerson();
        QTRY_COMPARE(controller.person(), TemplatesController::Person::Known);
        const auto claims = controller.claims(holding({{u"a"_s, QJsonObject {{u"b"_s, claim}}}}));
        QTEST(at(claims, u"a/b"_s).predicted, "predicted");
        QVERIFY(!at(claims, u"a/b"_s).minted);
    }

    void withoutAPersonNothingIsInvented()
    {
        PageUnderTest t;
        TemplatesController controller(t.api.jwtTemplates, t.api.users, t.api.sessions, {}, {});
        controller.readPerson();
        const auto claims = controller.claims(
            holding({{u"a"_s, u"{{user.id}}"_s}, {u"b"_s, u"{{org.id || 'x'}}"_s}, {u"c"_s, u"fixed"_s}}));
        QVERIFY(!at(claims, u"a"_s).predicted);
        QVERIFY(!at(claims, u"b"_s).predicted);
        QVERIFY(at(claims, u"c"_s).predicted == QJsonValue(u"fixed"_s));
        QCOMPARE(controller.person(), TemplatesController::Person::Nobody);
        QVERIFY(t.server.requests().isEmpty());
    }

    void aPersonWhoCannotBeReadIsNotKnown()
    {
        PageUnderTest t;
        t.server.enqueue(404, refusal(u"resource_not_found"_s));
        TemplatesController controller(t.api.jwtTemplates, t.api.users, t.api.sessions, dana(), session());
        controller.readPerson();
        QTRY_COMPARE(controller.person(), TemplatesController::Person::Failed);
        QCOMPARE(controller.personFailure().httpStatus, 404);
        QVERIFY(!at(controller.claims(holding({{u"a"_s, u"{{user.id}}"_s}})), u"a"_s).predicted);
    }

    void automaticClaimsAreNotTheTemplates()
    {
        PageUnderTest t;
        TemplatesController controller(t.api.jwtTemplates, t.api.users, t.api.sessions, {}, {});
        const auto claims = controller.claims(holding({{u"sub"_s, u"mine"_s}, {u"aud"_s, u"x"_s}}));
        QStringList automatic;
        for (const TemplateClaim &claim : claims) {
            if (claim.origin == TemplateClaim::Origin::Automatic)
                automatic << claim.path.constFirst();
        }
        QCOMPARE(automatic.join(u' '), u"iss sub iat nbf exp jti azp"_s);
        QCOMPARE(claims.size(), 8);
    }

    void aMintedTokenIsComparedClaimByClaim()
    {
        PageUnderTest t;
        t.server.answer(userPath, 200, userJson);
        t.server.answer(mintPath, 200,
            tokenWith({{u"role"_s, u"admin"_s}, {u"seats"_s, u"12"_s}, {u"org"_s, u"Acme"_s},
                {u"deep"_s, QJsonObject {{u"a"_s, 1}, {u"more"_s, true}}}, {u"flat"_s, u"text"_s},
                {u"sid"_s, u"sess_0001"_s}, {u"sub"_s, u"user_dana"_s}}));
        TemplatesController controller(
            t.api.jwtTemplates, t.api.users, t.api.sessions, dana(), session(u"org_acme"_s));
        controller.readPerson();
        QTRY_COMPARE(controller.person(), TemplatesController::Person::Known);
        const api::JwtTemplate jwtTemplate = holding({{u"role"_s, u"{{user.public_metadata.role}}"_s},
            {u"seats"_s, u"{{user.public_metadata.seats}}"_s}, {u"org"_s, u"{{org.name}}"_s},
            {u"deep"_s, QJsonObject {{u"a"_s, 1}}}, {u"flat"_s, QJsonObject {{u"a"_s, 1}}},
            {u"gone"_s, u"{{user.nothing}}"_s}});
        controller.compare(jwtTemplate, {u"Comparing"_s, {}});
        QVERIFY(controller.isComparing());
        controller.compare(jwtTemplate, {});
        QTRY_VERIFY(controller.isCompared(jwtTemplate));
        QVERIFY(!controller.isComparing());
        const auto claims = controller.claims(jwtTemplate);
        const auto verdict = [&claims](const QString &path) { return verdictOn(at(claims, path)); };
        QCOMPARE(verdict(u"role"_s), ClaimVerdict::Same);
        QCOMPARE(verdict(u"seats"_s), ClaimVerdict::Differs);
        QCOMPARE(verdict(u"org"_s), ClaimVerdict::Unpredicted);
        QCOMPARE(verdict(u"deep/a"_s), ClaimVerdict::Same);
        QCOMPARE(verdict(u"deep/more"_s), ClaimVerdict::Differs);
        QCOMPARE(verdict(u"flat"_s), ClaimVerdict::Differs);
        QCOMPARE(verdict(u"gone"_s), ClaimVerdict::Differs);
        QCOMPARE(verdict(u"sid"_s), ClaimVerdict::Differs);
        QCOMPARE(verdict(u"sub"_s), ClaimVerdict::Automatic);
        QVERIFY(at(claims, u"gone"_s).minted->isUndefined());
        QVERIFY(at(claims, u"azp"_s).minted->isUndefined());

        // One request, for the shortest time, and the journal knows why.
        QCOMPARE(t.server.requests().size(), 2);
        QCOMPARE(t.server.requests().constLast().body, R"({"expires_in_seconds":30})"_ba);
        QCOMPARE(t.gate.changes.size(), 1);
        QCOMPARE(t.gate.changes.constFirst().action, Action::CreateToken);
        QCOMPARE(t.gate.changes.constFirst().purpose.reason, u"Comparing"_s);
        QCOMPARE(t.gate.changes.constFirst().user, dana());
    }

    void whatCannotBeMintedIsSaid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("refused") << 403 << refusal(u"authorization_invalid"_s) << Fault::Rejected;
        QTest::newRow("no JWT") << 200 << R"({"object":"token","jwt":"h.p.s"})"_ba << Fault::Malformed;
    }
    void whatCannotBeMintedIsSaid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        PageUnderTest t;
        t.server.answer(mintPath, status, answer);
        TemplatesController controller(t.api.jwtTemplates, t.api.users, t.api.sessions, dana(), session());
        QSignalSpy failed(&controller, &TemplatesController::compareFailed);
        controller.compare(holding({}), {});
        QTRY_COMPARE(failed.size(), 1);
        QTEST(failed.at(0).at(0).value<Failure>().fault, "fault");
        QVERIFY(!failed.at(0).at(0).value<Failure>().detail.contains(u"h.p.s"));
        QVERIFY(!controller.isComparing());
        QVERIFY(!controller.isCompared(holding({})));
    }
};

QTEST_GUILESS_MAIN(TestTemplatesController)
#include "tst_templatescontroller.moc"
