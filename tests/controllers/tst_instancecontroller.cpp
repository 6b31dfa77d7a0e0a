// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/instancecontroller.h"

#include "pageundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using controllers::InstanceController;

class TestInstanceController final : public QObject {
    Q_OBJECT

private:
    static QByteArray instance(const QString &environment)
    {
        return object({{u"object"_s, u"instance"_s}, {u"id"_s, u"ins_1"_s},
            {u"environment_type"_s, environment}, {u"allowed_origins"_s, QJsonArray {}}});
    }

private Q_SLOTS:
    void inDoubtItIsProduction_data()
    {
        QTest::addColumn<bool>("liveKey");
        QTest::addColumn<QString>("answered");
        QTest::addColumn<bool>("production");
        QTest::newRow("both development") << false << u"development"_s << false;
        QTest::newRow("both production") << true << u"production"_s << true;
        QTest::newRow("Clerk says production") << false << u"production"_s << true;
        QTest::newRow("the key says production") << true << u"development"_s << true;
    }
    void inDoubtItIsProduction()
    {
        QFETCH(bool, liveKey);
        QFETCH(QString, answered);
        const Environment fromKey = liveKey ? Environment::Production : Environment::Development;
        PageUnderTest page;
        InstanceController controller(page.api.instance, fromKey);
        QCOMPARE(controller.environment(), fromKey);
        page.server.enqueue(200, instance(answered));
        QSignalSpy changed(&controller, &InstanceController::changed);
        controller.load();
        QTRY_COMPARE(changed.size(), 1);
        QTEST(controller.environment() == Environment::Production, "production");
    }

    void anotherKeyIsJudgedByItsOwnPrefix()
    {
        PageUnderTest page;
        InstanceController controller(page.api.instance, Environment::Development);
        page.server.enqueue(200, instance(u"development"_s));
        QSignalSpy changed(&controller, &InstanceController::changed);
        controller.load();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(controller.environment(), Environment::Development);
        // At once, whatever comes of the question.
        page.server.enqueue(401, refusal(u"clerk_key_invalid"_s));
        controller.reload(Environment::Production);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(controller.environment(), Environment::Production);
    }

    void aRefusedKeyIsTold()
    {
        PageUnderTest page;
        InstanceController controller(page.api.instance, Environment::Production);
        page.server.enqueue(401, refusal(u"clerk_key_invalid"_s));
        QSignalSpy failed(&controller, &InstanceController::failed);
        controller.load();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Failure>().httpStatus, 401);
        QCOMPARE(controller.environment(), Environment::Production);
    }
};

QTEST_GUILESS_MAIN(TestInstanceController)
#include "tst_instancecontroller.moc"
