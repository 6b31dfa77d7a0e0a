// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a server may send beyond what is documented. Every row here pins a decision. Text with unbalanced
// brackets is no raw string here, because moc 6.4 counts those too.

#include "api/decode.h"

#include <QTest>

using namespace frontdesk;
using namespace frontdesk::api;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Answer answer(const QByteArray &body)
{
    return {200, u"GET /v1/sessions"_s, body, u"trace"_s, std::nullopt};
}

//! A session with \a more members before its own.
QByteArray row(const QByteArray &more, const QByteArray &id = "sess_1")
{
    return '{' + more + R"("id":")" + id + R"(","user_id":"user_1","status":"active"})";
}

//! One row between two good ones.
Page<Session> pageAround(const QByteArray &middle)
{
    const auto page = decodeSessions(answer(R"({"data":[)" + row({}, "sess_a") + ',' + middle + ','
        + row({}, "sess_z") + R"(],"total_count":3})"));
    if (!page)
        qFatal("the page as a whole was refused");
    return *page;
}

} // namespace

class TestHostileJson final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBadRowLeavesTheOthers_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::newRow("no id") << R"({"user_id":"user_1","status":"active"})"_ba;
        QTest::newRow("blank id") << R"({"id":" ","user_id":"user_1","status":"active"})"_ba;
        QTest::newRow("no user") << R"({"id":"sess_1","status":"active"})"_ba;
        QTest::newRow("no status") << R"({"id":"sess_1","user_id":"user_1","status":null})"_ba;
        QTest::newRow("id of another type") << R"({"id":7,"user_id":"user_1","status":"active"})"_ba;
        QTest::newRow("a number") << "7"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("an array") << "[{}]"_ba;
        QTest::newRow("a string with brackets") << "\"]}[{,\\\"\""_ba;
        QTest::newRow("not JSON") << R"({"id":nope})"_ba;
        QTest::newRow("malformed where nobody reads") << row(R"("colour":tru,)");
        QTest::newRow("a number that is none") << row(R"("colour":01,)");
        QTest::newRow("a double beyond doubles") << row(R"("colour":1e999,)");
        QTest::newRow("not UTF-8") << row("\"first_name\":\"\xff\",");
        QTest::newRow("a surrogate in UTF-8") << row("\"first_name\":\"\xed\xa0\x80\",");
        QTest::newRow("an unknown escape") << row(R"("first_name":"\q",)");
        QTest::newRow("a control character") << row("\"first_name\":\"\x01\",");
    }
    void aBadRowLeavesTheOthers()
    {
        QFETCH(QByteArray, bad);
        const Page<Session> page = pageAround(bad);
        QCOMPARE(page.unreadable, 1);
        QCOMPARE(page.items.size(), 2);
        QCOMPARE(page.items[0].id.text(), u"sess_a"_s);
        QCOMPARE(page.items[1].id.text(), u"sess_z"_s);
        QCOMPARE(page.total, 3);
        QCOMPARE(page.sent(), 3);
    }

    void theSameInABareArray()
    {
        const auto page
            = decodeSessions(answer('[' + row("\"x\":\"\xff\",") + ", " + row({}, "sess_z") + " ]\n"));
        QVERIFY(page);
        QCOMPARE(page->unreadable, 1);
        QCOMPARE(page->items.size(), 1);
        QVERIFY(!page->total);
    }

    void oddThingsAreStillReadable_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::newRow("nothing more") << QByteArray();
        QTest::newRow("unknown members") << R"("brand_new":{"a":[1,{"b":null}]},)"_ba;
        QTest::newRow("half a surrogate pair") << R"("latest_activity":{"city":"\ud83e"},)"_ba;
        QTest::newRow("the other half") << R"("latest_activity":{"city":"\udd8a"},)"_ba;
        QTest::newRow("an integer beyond 64 bits") << R"("colour":123456789012345678901234567890,)"_ba;
        QTest::newRow("a negative one") << R"("colour":[-123456789012345678901234567890],)"_ba;
        QTest::newRow("digits in a string") << R"("colour":"123456789012345678901234567890",)"_ba;
        QTest::newRow("wrong types")
            << R"("client_id":7,"tasks":"none","actor":[],"latest_activity":"x","created_at":"y",)"_ba;
        QTest::newRow("nulls")
            << R"("client_id":null,"tasks":null,"actor":null,"latest_activity":null,"created_at":null,)"_ba;
    }
    void oddThingsAreStillReadable()
    {
        QFETCH(QByteArray, odd);
        const Page<Session> page = pageAround(row(odd));
        QCOMPARE(page.unreadable, 0);
        QCOMPARE(page.items.size(), 3);
        QVERIFY(page.items[1].clientId.isEmpty());
        QVERIFY(!page.items[1].createdAt);
        QVERIFY(page.items[1].tasks.isEmpty());
        QVERIFY(!page.items[1].isImpersonated());
        QVERIFY(decodeSession(answer(row(odd))));
    }

    void lonelySurrogatesBecomeReplacementCharacters()
    {
        const auto session = decodeSession(
            answer(row(R"("latest_activity":{"city":"a\ud83eb\\ud83e\ud83e\udd8a\uDD8A\\\ud83e"},)")));
        QCOMPARE(session->latestActivity->city, u"a\ufffdb\\ud83e🦊\ufffd\\\ufffd"_s);
    }

    void aByteOrderMarkIsSkipped()
    {
        QVERIFY(decodeSession(answer("\xef\xbb\xbf" + row({}))));
        QCOMPARE(decodeSessions(answer("\xef\xbb\xbf[" + row({}) + ']'))->items.size(), 1);
    }

    void theFirstOfTwoMembersCounts()
    {
        const auto session = decodeSession(
            answer(R"({"id":"sess_1","id":"sess_2","user_id":"user_1","status":"active","status":7})"));
        QCOMPARE(session->id.text(), u"sess_1"_s);
        QCOMPARE(session->status, SessionStatus::Active);
    }

    void anUnknownStatusKeepsItsWord()
    {
        const auto session
            = decodeSession(answer(R"({"id":"sess_1","user_id":"user_1","status":"suspended"})"));
        QCOMPARE(session->status, SessionStatus::Unknown);
        QCOMPARE(session->statusText, u"suspended"_s);
    }

    void timesAreReadWhateverTheirForm_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<bool>("doubtful");
        const qint64 none = -1;
        QTest::newRow("milliseconds") << "1767261600000"_ba << qint64(1767261600000) << false;
        QTest::newRow("as a double") << "1767261600000.0"_ba << qint64(1767261600000) << false;
        QTest::newRow("with an exponent") << "1.7672616e12"_ba << qint64(1767261600000) << false;
        QTest::newRow("a fraction") << "1767261600000.5"_ba << none << false;
        QTest::newRow("seconds") << "1767261600"_ba << qint64(1767261600000) << true;
        QTest::newRow("the last that are seconds") << "99999999999"_ba << qint64(99999999999000) << true;
        QTest::newRow("the first that are not") << "100000000000"_ba << qint64(100000000000) << false;
        QTest::newRow("microseconds") << "1767261600000000"_ba << none << false;
        QTest::newRow("beyond 2^53") << "9007199254740993"_ba << none << false;
        QTest::newRow("beyond 2^63") << "9223372036854775808"_ba << none << false;
        QTest::newRow("beyond 2^64") << "18446744073709551616"_ba << none << false;
        QTest::newRow("zero") << "0"_ba << none << false;
        QTest::newRow("before 1970") << "-1"_ba << none << false;
        QTest::newRow("a string") << "\"1767261600000\""_ba << none << false;
        QTest::newRow("null") << "null"_ba << none << false;
        QTest::newRow("true") << "true"_ba << none << false;
    }
    void timesAreReadWhateverTheirForm()
    {
        QFETCH(QByteArray, number);
        const auto session = decodeSession(answer(row(R"("created_at":)" + number + ',')));
        QVERIFY(session);
        QTEST(session->createdAt ? qint64(session->createdAt->time_since_epoch().count()) : qint64(-1), "ms");
        QTEST(session->doubtfulTimes, "doubtful");
    }

    void integersAreExactBeyondDoubles()
    {
        QCOMPARE(*decodeTotalCount(answer(R"({"total_count":9007199254740993})")), 9007199254740993);
        QVERIFY(!decodeTotalCount(answer(R"({"total_count":9007199254740994.0})")));
        QVERIFY(!decodeTotalCount(answer(R"({"total_count":1.5})")));
    }

    void whatIsNoListIsRefusedWhole_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("spaces") << "  \n"_ba;
        QTest::newRow("a mark of byte order") << "\xef\xbb\xbf"_ba;
        QTest::newRow("HTML with brackets") << "<!--[if IE]>{\"data\":[]}<![endif]-->"_ba;
        QTest::newRow("an object without rows") << R"({"total_count":3})"_ba;
        QTest::newRow("rows of another type") << R"({"data":{"0":{}}})"_ba;
        QTest::newRow("broken rows of another type") << R"({"data":{"0":[nope]}})"_ba;
        QTest::newRow("a number") << "7"_ba;
        QTest::newRow("a string") << "\"[]\""_ba;
        QTest::newRow("cut in a row") << QByteArray('[' + row({}) + ',' + row({}).chopped(5));
        QTest::newRow("cut in a string") << "{\"data\":[{\"id\":\"se"_ba;
        QTest::newRow("cut after an escape") << "[\"a\\"_ba;
        QTest::newRow("nested without end") << QByteArray(5000, '[');
    }
    void whatIsNoListIsRefusedWhole()
    {
        QFETCH(QByteArray, body);
        const auto page = decodeSessions(answer(body));
        QVERIFY(!page);
        QCOMPARE(page.error().fault, Fault::Malformed);
        QCOMPARE(page.error().traceId, u"trace"_s);
        QCOMPARE(page.error().request, u"GET /v1/sessions"_s);
        QVERIFY(!page.error().detail.isEmpty());
    }

    void bothShapesOfAListAreRead()
    {
        const auto array = decodeSessions(answer('[' + row({}) + ']'));
        QCOMPARE(array->items.size(), 1);
        QVERIFY(!array->total);
        const auto envelope = decodeSessions(answer(R"({"total_count":12,"data":[)" + row({}) + "]}"));
        QCOMPARE(envelope->items.size(), 1);
        QCOMPARE(envelope->total, 12);
        QVERIFY(!decodeSessions(answer(R"({"data":[],"total_count":null})"))->total);
        QCOMPARE(decodeSessions(answer("[]"))->sent(), 0);
    }

    void aClientKeepsTheSessionsItCanRead()
    {
        const auto client
            = decodeClient(answer(R"({"id":"client_1","sessions":[)" + row({}) + R"(,{"id":"sess_2"}]})"));
        QCOMPARE(client->sessions.size(), 1);
        QCOMPARE(client->unreadableSessions, 1);
    }

    void aPrivateMemberOfAKeyIsNotKept()
    {
        const auto keys = decodeJwks(
            answer(R"({"keys":[{"kty":"RSA","kid":"ins_1","n":"AA","e":"AQAB","d":"SECRET"}]})"));
        QCOMPARE(keys->size(), 1);
        QCOMPARE(keys->constFirst().n, "AA"_ba);
        QVERIFY(!decodeJwks(answer(R"({"keys":null})")));
        QVERIFY(!decodeJwks(answer("{}")));
    }

    void anUnknownEnvironmentIsHandledWithCare()
    {
        const auto instance = decodeInstance(answer(R"({"id":"ins_1","environment_type":"staging"})"));
        QCOMPARE(instance->environment, Environment::Production);
        QCOMPARE(instance->environmentText, u"staging"_s);
    }

    void aTokenThatIsNoneIsRefused()
    {
        QVERIFY(!decodeToken(answer(R"({"object":"token"})")));
        QVERIFY(!decodeToken(answer(R"({"object":"token","jwt":""})")));
    }
};

QTEST_APPLESS_MAIN(TestHostileJson)
#include "tst_hostilejson.moc"
