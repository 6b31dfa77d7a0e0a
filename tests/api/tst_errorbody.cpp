// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/errorbody.h"

#include <QTest>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto twoErrors
    = "{\"errors\":["
      R"({"message":"is missing","long_message":"user_id is missing","code":"form_param_missing","meta":{}},)"
      R"({"message":"is unknown","long_message":"colour is unknown","code":"form_param_unknown",)"
      R"("meta":{"param_name":"colour"}}],"clerk_trace_id":"2f7c","meta":{}})"_ba;

} // namespace

class TestErrorBody final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allErrorsAreRead()
    {
        const auto body = api::readErrorBody(twoErrors);
        QCOMPARE(body.traceId, u"2f7c"_s);
        QCOMPARE(body.errors.size(), 2);
        QCOMPARE(body.errors[0].code, u"form_param_missing"_s);
        QCOMPARE(body.errors[0].message, u"is missing"_s);
        QCOMPARE(body.errors[0].longMessage, u"user_id is missing"_s);
        QCOMPARE(body.errors[1].meta[u"param_name"_s].toString(), u"colour"_s);
    }

    void aByteOrderMarkIsNoObstacle()
    {
        QCOMPARE(api::readErrorBody("\xef\xbb\xbf{\"clerk_trace_id\":\"2f7c\"}").traceId, u"2f7c"_s);
    }

    void whatIsMissingIsEmpty()
    {
        const auto body = api::readErrorBody(R"({"errors":[{"code":null,"message":"No"}]})");
        QCOMPARE(body.errors.size(), 1);
        QVERIFY(body.errors[0].code.isEmpty());
        QVERIFY(body.errors[0].longMessage.isEmpty());
        QVERIFY(body.errors[0].meta.isEmpty());
        QVERIFY(body.traceId.isEmpty());
    }

    void otherBodiesHoldNoErrors_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("HTML") << "<!doctype html><title>502</title>"_ba;
        QTest::newRow("text") << "upstream connect error"_ba;
        QTest::newRow("cut short") << "{\"errors\":[{\"message\":\"Se"_ba;
        QTest::newRow("an array") << R"([{"code":"x"}])"_ba;
        QTest::newRow("other JSON") << R"({"error":"nope"})"_ba;
        QTest::newRow("errors of another type") << R"({"errors":"nope","clerk_trace_id":7})"_ba;
        QTest::newRow("entries of another type") << R"({"errors":["nope",7,null,{}]})"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("not UTF-8") << "\xff\xfe{}"_ba;
    }
    void otherBodiesHoldNoErrors()
    {
        QFETCH(QByteArray, body);
        const auto read = api::readErrorBody(body);
        QVERIFY(read.errors.isEmpty());
        QVERIFY(read.traceId.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
