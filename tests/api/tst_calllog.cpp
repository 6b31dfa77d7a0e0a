// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calllog.h"
#include "api/withoutsecrets.h"
#include "apiundertest.h"
#include "core/veil.h"

#include <QSignalSpy>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = CallRecord::State;

namespace {

const auto instanceJson = R"({"id":"ins_1","environment_type":"development"})"_ba;
const auto token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ1c2VyXzEifQ.c2lnbmF0dXJlX29m"_ba;

//! Every byte that a record holds.
QByteArray everythingIn(const CallRecord &record)
{
    QByteArray all = record.verb + record.path + record.query + record.body + record.answerBody
        + record.traceId.toUtf8();
    const Headers headers = record.headers + record.answerHeaders;
    for (const auto &[name, value] : headers)
        all += name + value;
    if (record.failure) {
        const Failure &failure = *record.failure;
        all += (failure.detail + failure.traceId + failure.request).toUtf8();
        for (const ApiError &error : failure.errors)
            all += (error.code + error.message + error.longMessage).toUtf8();
    }
    return all;
}

//! Says X instead of everybody.
class XVeil final : public Veil {
public:
    QByteArray drawOver(const QByteArray &json) override { return QByteArray(json).replace("dana", "X"); }
    QString drawOverText(const QString &text) override { return QString(text).replace(u"dana"_s, u"X"_s); }
    QString drawOverName(const QString &) override { return u"X"_s; }
    QString drawOverId(const QString &id) override { return id; }
    QString drawOverRemark(const QString &) override { return u"X"_s; }
    QString lift(const QString &text) const override { return text; }
};

} // namespace

class TestCallLog final : public QObject {
    Q_OBJECT

private:
    static const QList<CallRecord> &records(const ApiUnderTest &t)
    {
        return t.api->transport.calls().records();
    }

private Q_SLOTS:
    void whatWasAskedAndAnsweredIsKept()
    {
        ApiUnderTest t;
        QSignalSpy changed(&t.api->transport.calls(), &CallLog::changed);
        t.server.enqueue(Reaction::answer(200, instanceJson, {"Clerk-Trace-Id: trace_1"_ba}));
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(records(t).size(), 1);
        QVERIFY(changed.size() >= 2);
        const CallRecord &record = records(t).constFirst();
        QCOMPARE(record.state, State::Answered);
        QVERIFY(record.isOver() && !record.failure);
        QCOMPARE(record.began, t.clock.now());
        QCOMPARE(record.verb + ' ' + record.path, "GET /instance"_ba);
        QCOMPARE(record.httpStatus, 200);
        QCOMPARE(record.tries, 1);
        QVERIFY(record.duration && *record.duration >= 0ms);
        QCOMPARE(record.received, instanceJson.size());
        QCOMPARE(record.answerBody, instanceJson);
        QCOMPARE(record.traceId, u"trace_1"_s);
        QVERIFY(record.answerHeaders.contains(std::pair("Clerk-Trace-Id"_ba, "trace_1"_ba)));
        // What the record says was sent was sent.
        for (const auto &[name, value] : record.headers)
            QCOMPARE(t.server.requests().constFirst().header(name), value);
    }

    void aCallIsSeenWhileItIsUnderway()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::silence());
        QObject context;
        const CallHandle call = t.api->instance.get().then(&context, [](const Result<Instance> &) {});
        QCOMPARE(records(t).constFirst().state, State::Underway);
        QVERIFY(!records(t).constFirst().isOver() && !records(t).constFirst().duration);
        QTRY_COMPARE(t.server.heldCount(), 1);
        call.cancel();
        QTRY_COMPARE(records(t).constFirst().state, State::Cancelled);
        QCOMPARE(records(t).constFirst().tries, 1);
        QCOMPARE(records(t).size(), 1);
    }

    void triesAreCountedInOneRecord()
    {
        ApiUnderTest t;
        t.server.enqueue(503, {});
        t.server.enqueue(500, errorJson("internal_clerk_error"));
        t.server.enqueue(200, instanceJson);
        QStringList seen;
        connect(&t.api->transport.calls(), &CallLog::changed, &t.api->transport, [&] {
            const CallRecord &record = records(t).constFirst();
            seen
                << u"%1 %2 %3"_s.arg(static_cast<int>(record.state)).arg(record.tries).arg(record.httpStatus);
        });
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(records(t).size(), 1);
        QCOMPARE(records(t).constFirst().tries, 3);
        QCOMPARE(seen,
            (QStringList {u"0 1 0"_s, u"1 1 503"_s, u"0 2 503"_s, u"1 2 500"_s, u"0 3 500"_s, u"2 3 200"_s}));
        QVERIFY(!records(t).constFirst().failure);
    }

    void whatWentWrongIsKeptWithItsBody()
    {
        ApiUnderTest t;
        t.server.enqueue(404, errorJson("resource_not_found"));
        QVERIFY(!outcomeOf(t.api->instance.get()));
        const CallRecord &record = records(t).constFirst();
        QCOMPARE(record.state, State::Failed);
        QCOMPARE(record.httpStatus, 404);
        QCOMPARE(record.answerBody, errorJson("resource_not_found"));
        QCOMPARE(record.received, errorJson("resource_not_found").size());
        QCOMPARE(record.traceId, u"trace_of_body"_s);
        QVERIFY(record.failure && record.failure->hasCode(u"resource_not_found"));
    }

    void whatWasNeverSentIsSaidToBe()
    {
        ApiUnderTest t;
        t.gate.open = false;
        QVERIFY(!outcomeOf(t.api->sessions.revoke(sessionId(), {})));
        QCOMPARE(records(t).size(), 1);
        const CallRecord &record = records(t).constFirst();
        QCOMPARE(record.state, State::NotSent);
        QCOMPARE(record.tries, 0);
        QVERIFY(!record.duration);
        QCOMPARE(record.failure->refusal, Refusal::ReadOnly);
        QVERIFY(t.server.requests().isEmpty());
    }

    void onlyTheLastTwoHundredAreKeptInOrder()
    {
        ApiUnderTest t;
        t.server.answer("/v1/instance", 200, instanceJson);
        QObject context;
        int answered = 0;
        for (int i = 0; i < 207; ++i)
            t.api->instance.get().then(&context, [&answered](const Result<Instance> &) { ++answered; });
        QTRY_COMPARE_WITH_TIMEOUT(answered, 207, 60000);
        QCOMPARE(records(t).size(), CallLog::most);
        QCOMPARE(records(t).constFirst().number, 8U);
        QVERIFY(std::ranges::is_sorted(records(t), {}, &CallRecord::number));
    }

    void whatWasClearedDoesNotComeBack()
    {
        ApiUnderTest t;
        Reaction held = Reaction::answer(200, instanceJson);
        held.held = true;
        t.server.enqueue(held);
        QObject context;
        bool answered = false;
        t.api->instance.get().then(&context, [&answered](const Result<Instance> &) { answered = true; });
        QTRY_COMPARE(t.server.heldCount(), 1);
        t.api->transport.calls().clear();
        QVERIFY(records(t).isEmpty());
        t.server.release();
        QTRY_VERIFY(answered);
        QVERIFY(records(t).isEmpty());
        t.server.enqueue(200, instanceJson);
        QVERIFY(outcomeOf(t.api->instance.get()));
        QCOMPARE(records(t).size(), 1);
    }

    void neitherKeyNorTokenIsInAnyRecord()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(200, R"({"object":"token","jwt":")" + token + R"("})",
            {"Set-Cookie: __cf_bm=whoever; Path=/"_ba, "X-Echo: Bearer "_ba + keyUnderTest}));
        QVERIFY(outcomeOf(t.api->sessions.createToken(sessionId())));
        t.server.enqueue(400, errorJson("token_invalid", "no good: " + token + " of " + keyUnderTest));
        QVERIFY(!outcomeOf(t.api->instance.get()));
        t.server.enqueue(Reaction::answer(302, {}, {"Location: https://example.com/?t="_ba + token}));
        QVERIFY(!outcomeOf(t.api->instance.get()));
        t.server.enqueue(404, errorJson("not_found"));
        UsersQuery query;
        query.query = QString::fromLatin1(token);
        QVERIFY(!outcomeOf(t.api->users.list(query)));
        QCOMPARE(records(t).size(), 4);
        for (const CallRecord &record : records(t)) {
            const QByteArray all = everythingIn(record);
            QVERIFY2(!all.contains(token.mid(3, 12)), all.constData());
            QVERIFY2(!all.contains(token.right(12)), all.constData());
            QVERIFY2(!all.contains(keyUnderTest + 8), all.constData());
            QVERIFY2(!all.contains("whoever"), all.constData());
        }
        QCOMPARE(records(t).constFirst().answerBody, R"({"object":"token","jwt":"eyJ•••"})"_ba);
    }

    void ofALongBodyTheBeginningIsKept()
    {
        ApiUnderTest t;
        const QByteArray longBody = instanceJson.chopped(1) + QByteArray(50000, ' ') + '}';
        t.server.enqueue(200, longBody);
        QVERIFY(outcomeOf(t.api->instance.get()));
        const CallRecord &record = records(t).constFirst();
        QCOMPARE(record.received, longBody.size());
        QCOMPARE(record.answerBody, longBody.left(callBodyKept));
    }

    void aTokenThatTheCutGoesThroughIsMaskedToo()
    {
        ApiUnderTest t;
        const QByteArray filler(callBodyKept - 30, 'x');
        t.server.enqueue(400, filler + ' ' + token);
        QVERIFY(!outcomeOf(t.api->instance.get()));
        QCOMPARE(records(t).constFirst().answerBody, filler + " eyJ•••"_ba);
    }

    void aVeilHidesWhoTheyAre()
    {
        XVeil veil;
        TransportOptions options = quickOptions();
        options.veil = &veil;
        ApiUnderTest t(options);
        t.server.enqueue(422, errorJson("form_identifier_not_found", "dana@example.com is not known"));
        QVERIFY(!outcomeOf(t.api->instance.get()));
        QVERIFY(records(t).constFirst().answerBody.contains("X@example.com"));
        QVERIFY(!records(t).constFirst().answerBody.contains("dana"));
    }

    void everyKindOfSecretIsFound_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &masked) {
            QTest::newRow(name) << text << masked;
        };
        row("secret key", "a sk_live_0123456789 b", "a sk_live_••• b");
        row("in a query", "q=1%20sk_live_0123456789", "q=1%20sk_live_•••");
        row("API key", "ak_0123456789", "ak_•••");
        row("machine token", "mt_0123456789", "mt_•••");
        row("OAuth token", "oat_0123456789", "oat_•••");
        row("publishable key", "pk_test_0123456789", "pk_test_•••");
        row("webhook secret", "whsec_0123456789", "whsec_•••");
        row("older key", "live_012345678901234567890123", "live_•••");
        row("bearer", "BEARER abcdef", "BEARER •••");
        row("token", token, "eyJ•••");
        // As JSON and twice encoded addresses write what stands before.
        row("after a line's end", R"("keys:\nsk_live_0123456789")", R"("keys:\nsk_live_•••")");
        row("after an angle", R"("\u003csk_live_0123456789")", R"("\u003csk_live_•••")");
        row("after an ampersand", R"("\u0026whsec_0123456789")", R"("\u0026whsec_•••")");
        row("encoded twice", "q=1%2520sk_live_0123456789", "q=1%2520sk_live_•••");
        row("older key after a tab", R"("\tlive_012345678901234567890123")", R"("\tlive_•••")");
        row("nothing", "latest_activity of user_1, Jane", "latest_activity of user_1, Jane");
    }
    void everyKindOfSecretIsFound()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, masked);
        QCOMPARE(withoutSecrets(text), masked);
    }
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
