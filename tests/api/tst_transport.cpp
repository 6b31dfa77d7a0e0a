// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "apiundertest.h"

#include <QLoggingCategory>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

SessionsQuery paged(int limit, int offset)
{
    SessionsQuery query;
    query.limit = limit;
    query.offset = offset;
    return query;
}

QStringList caughtLog;

void catchLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    caughtLog << text;
}

} // namespace

class TestTransport final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRequestSaysWhoAsksAndWhichVersion()
    {
        ApiUnderTest t;
        t.server.enqueue(200, sessionJson("active"));
        QVERIFY(outcomeOf(t.api->sessions.get(sessionId())));
        const ReceivedRequest &request = t.server.requests().constFirst();
        QCOMPARE(request.verb, "GET"_ba);
        QVERIFY(request.header("authorization") == "Bearer "_ba + keyUnderTest);
        QCOMPARE(request.header("clerk-api-version"), "2026-05-12"_ba);
        QVERIFY(request.header("user-agent").startsWith("Frontdesk/" FRONTDESK_VERSION " (Qt 6."));
        QVERIFY(request.header("origin").isNull());
        QVERIFY(request.header("cookie").isNull());
        QVERIFY(request.body.isEmpty());
    }

    void cookiesAreNotKept()
    {
        ApiUnderTest t;
        t.server.enqueue(Reaction::answer(200, sessionJson("active"), {"Set-Cookie: a=b; Path=/"_ba}));
        t.server.enqueue(200, sessionJson("active"));
        QVERIFY(outcomeOf(t.api->sessions.get(sessionId())));
        QVERIFY(outcomeOf(t.api->sessions.get(sessionId())));
        QVERIFY(t.server.requests().constLast().header("cookie").isNull());
    }

    void whatIsEncodedArrivesEncoded()
    {
        ApiUnderTest t;
        QVERIFY(!outcomeOf(
            t.api->users.list({.query = {}, .emailAddresses = {u"ines+qa@example.com"_s}, .userIds = {}})));
        QVERIFY(t.server.requests().constLast().target.startsWith(
            "/v1/users?email_address=ines%2Bqa%40example.com&"));
        QVERIFY(!outcomeOf(t.api->jwtTemplates.get(u"my tpl/β..%2F"_s)));
        QCOMPARE(t.server.requests().constLast().target, "/v1/jwt_templates/my%20tpl%2F%CE%B2..%252F"_ba);
    }

    void whatIsRefusedNeverLeaves_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<Refusal>("refusal");
        QTest::newRow("empty id") << 0 << Refusal::EmptyPathPart;
        QTest::newRow("dotted id") << 1 << Refusal::DottedPathPart;
        QTest::newRow("limit 0") << 2 << Refusal::LimitOutOfRange;
        QTest::newRow("limit 501") << 3 << Refusal::LimitOutOfRange;
        QTest::newRow("offset") << 4 << Refusal::OffsetOutOfRange;
        QTest::newRow("lifetime 29 s") << 5 << Refusal::LifetimeOutOfRange;
        QTest::newRow("lifetime over ten years") << 6 << Refusal::LifetimeOutOfRange;
        QTest::newRow("dotted template") << 7 << Refusal::DottedPathPart;
        QTest::newRow("revoking nothing") << 8 << Refusal::EmptyPathPart;
    }
    void whatIsRefusedNeverLeaves()
    {
        QFETCH(int, which);
        ApiUnderTest t;
        SessionsService &sessions = t.api->sessions;
        const auto failure = [&]() -> Failure {
            switch (which) {
            case 0:
                return outcomeOf(sessions.get({})).error();
            case 1:
                return outcomeOf(sessions.get(sessionId(u".."))).error();
            case 2:
                return outcomeOf(sessions.list(paged(0, 0))).error();
            case 3:
                return outcomeOf(sessions.list(paged(501, 0))).error();
            case 4:
                return outcomeOf(sessions.list(paged(10, -1))).error();
            case 5:
                return outcomeOf(sessions.createToken(sessionId(), {29s, {}})).error();
            case 6:
                return outcomeOf(sessions.createToken(sessionId(), {315360001s, {}})).error();
            case 7:
                return outcomeOf(sessions.createTokenFromTemplate(sessionId(), u"."_s)).error();
            default:
                return outcomeOf(sessions.revoke({})).error();
            }
        }();
        QCOMPARE(failure.fault, Fault::Refused);
        QTEST(failure.refusal, "refusal");
        QVERIFY(!failure.outcomeUnknown);
        QVERIFY(t.server.requests().isEmpty());
    }

    void anUnsafeAddressNeverSeesTheKey()
    {
        QNetworkAccessManager network;
        const FixedClock clock;
        OpenGate gate;
        BackendApi api(network, clock, gate,
            {QUrl(u"http://api.example.com/v1"_s), *SecretKey::parse(QString::fromLatin1(keyUnderTest))},
            quickOptions());
        QCOMPARE(outcomeOf(api.instance.get()).error().refusal, Refusal::InsecureBaseUrl);
    }

    void aRedirectIsRefusedAndTheKeyStaysHere()
    {
        ApiUnderTest t;
        FaultServer elsewhere;
        t.server.enqueue(Reaction::answer(302, {}, {"Location: " + elsewhere.baseUrl().toEncoded()}));
        const auto answer = outcomeOf(t.api->instance.get());
        QCOMPARE(answer.error().fault, Fault::Refused);
        QCOMPARE(answer.error().refusal, Refusal::Redirect);
        QVERIFY(answer.error().detail.startsWith(u"http://127.0.0.1"_s));
        QVERIFY(elsewhere.requests().isEmpty());
        QCOMPARE(t.server.requests().size(), 1);
    }

    void mintingSendsOneBodyWithAnInteger()
    {
        ApiUnderTest t;
        t.server.enqueue(200, R"({"object":"token","jwt":"a.b.c"})");
        const auto token
            = outcomeOf(t.api->sessions.createToken(sessionId(), {120s, u"https://app.example"_s}));
        QVERIFY(token->jwt.reveal() == "a.b.c");
        const ReceivedRequest &request = t.server.requests().constFirst();
        QCOMPARE(request.body, R"({"expires_in_seconds":120})"_ba);
        QCOMPARE(request.header("content-type"), "application/json"_ba);
        QCOMPARE(request.header("content-length"), "26"_ba);
        QCOMPARE(request.header("origin"), "https://app.example"_ba);
    }

    void logsHoldNeitherKeyNorTokenNorQuery()
    {
        ApiUnderTest t;
        const auto jwt = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ9.c2lnbmF0dXJl"_ba;
        caughtLog.clear();
        const auto formerFilter = QLoggingCategory::installFilter(
            [](QLoggingCategory *category) { category->setEnabled(QtInfoMsg, true); });
        const auto formerHandler = qInstallMessageHandler(catchLog);
        t.server.enqueue(200, R"({"object":"token","jwt":")" + jwt + R"("})");
        static_cast<void>(outcomeOf(t.api->sessions.createToken(sessionId())));
        static_cast<void>(outcomeOf(t.api->sessions.get(sessionId(u"sk_live_0123456789abcdef"))));
        static_cast<void>(
            outcomeOf(t.api->users.list({.query = u"dana"_s, .emailAddresses = {}, .userIds = {}})));
        t.server.enqueue(Reaction::close());
        static_cast<void>(
            outcomeOf(t.api->sessions.createTokenFromTemplate(sessionId(), QString::fromLatin1(jwt))));
        qInstallMessageHandler(formerHandler);
        QLoggingCategory::installFilter(formerFilter);

        const QString log = caughtLog.join(u'\n');
        QVERIFY(log.contains(u"POST /v1/sessions/sess_1/tokens 200 "_s));
        QVERIFY(log.contains(u"GET /v1/users 404 "_s));
        QVERIFY(!log.contains(QLatin1StringView(keyUnderTest)));
        QVERIFY(!log.contains(u"c2lnbmF0dXJl"_s));
        QVERIFY(!log.contains(u"0123456789abcdef"_s));
        QVERIFY(!log.contains(u"dana"_s));
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
