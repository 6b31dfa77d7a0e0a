// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/templatescontroller.h"
#include "pageundertest.h"
#include "support/sandboxserver.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::TemplatesController;
using models::ClaimVerdict;
using models::TemplateClaim;

//! The sandbox mints by code of its own; what is predicted has to be what it mints.
class TestTemplatesInSandbox final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSandboxMintsWhatIsPredicted_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("with metadata") << u"dana@example.com"_s;
        QTest::newRow("another") << u"marisol.vega@example.com"_s;
        QTest::newRow("a kiosk") << u"kiosk@example.com"_s;
    }
    void theSandboxMintsWhatIsPredicted()
    {
        QFETCH(QString, email);
        SandboxServer sandbox;
        FixedClock clock;
        OpenGate gate;
        QNetworkAccessManager network;
        api::BackendApi api(network, clock, gate,
            api::Connection {sandbox.baseUrl(), *SecretKey::parse(sandbox.key())}, {.withoutBudget = true});
        const UserId user = *UserId::parse(sandbox.userId(email));
        api::Session active;
        const QJsonArray all = sandbox.sessions(user.text());
        for (const QJsonValue one : all) {
            if (one["status"_L1].toString() != u"active")
                continue;
            active.id = *SessionId::parse(one["id"_L1].toString());
            active.userId = user;
            active.actor = one["actor"_L1].toObject();
            active.lastActiveOrganizationId
                = OrganizationId::parse(one["last_active_organization_id"_L1].toString())
                      .value_or(OrganizationId());
        }
        QVERIFY(!active.id.isEmpty());
        TemplatesController controller(api.jwtTemplates, api.users, api.sessions, user, active);
        QSignalSpy ready(&controller, &TemplatesController::templatesReady);
        controller.load();
        controller.readPerson();
        QTRY_COMPARE(ready.size(), 1);
        QTRY_COMPARE(controller.person(), TemplatesController::Person::Known);
        const auto page = ready.at(0).at(0).value<Page<api::JwtTemplate>>();
        QCOMPARE(page.items.size(), 12);
        for (const api::JwtTemplate &one : page.items) {
            controller.compare(one, {});
            QTRY_VERIFY(controller.isCompared(one));
            for (const TemplateClaim &claim : controller.claims(one)) {
                const QString where = one.name + u": "_s + claim.path.join(u'/');
                QVERIFY2(verdictOn(claim) != ClaimVerdict::Differs, qPrintable(where));
                const bool isGuess = verdictOn(claim) == ClaimVerdict::Unpredicted;
                QVERIFY2(!isGuess || claim.path.constFirst().startsWith(u"org"), qPrintable(where));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestTemplatesInSandbox)
#include "tst_templatesinsandbox.moc"
