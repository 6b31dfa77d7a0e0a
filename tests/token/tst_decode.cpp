// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingkey.h"
#include "token/jwt.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::DecodeError;

namespace {

const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";
const QByteArray claims = R"({"sub":"user_1"})";

QByteArray nested(int depth)
{
    return R"({"a":)" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + '}';
}

//! The error of decoding \a pasted; nullopt: it is a JWT.
std::optional<DecodeError> errorOf(const QByteArray &pasted)
{
    const token::Decoded decoded = token::decode(Secret(pasted));
    return decoded ? std::nullopt : std::optional(decoded.error());
}

} // namespace

class DecodeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoToken_data();
    void refusesWhatIsNoToken();
    void refusesBrokenJsonInEitherPart_data();
    void refusesBrokenJsonInEitherPart();
    void takesOddButSoundJson_data();
    void takesOddButSoundJson();
    void forgivesWhatComesWithPasting_data();
    void forgivesWhatComesWithPasting();
    void endsAtTheLargestSize();
    void readsHeaderAndClaims();
    void claimsOfAWrongTypeAreAbsent_data();
    void claimsOfAWrongTypeAreAbsent();
    void timesKeepMillisecondsAndStayInTheCalendar_data();
    void timesKeepMillisecondsAndStayInTheCalendar();
    void integersStayExactBeyondDoubles();
};

void DecodeTest::refusesWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<DecodeError>("error");
    const QByteArray whole = compact(header, claims, "signature");
    const auto with = [&whole](qsizetype at, const char *text) { return QByteArray(whole).insert(at, text); };

    QTest::newRow("nothing") << QByteArray() << DecodeError::Empty;
    QTest::newRow("spaces") << QByteArray(" \n\t ") << DecodeError::Empty;
    QTest::newRow("bearer alone") << QByteArray("Bearer ") << DecodeError::Empty;
    QTest::newRow("one part") << base64Url(header) << DecodeError::NotThreeParts;
    QTest::newRow("two parts") << QByteArray(base64Url(header) + '.' + base64Url(claims))
                               << DecodeError::NotThreeParts;
    QTest::newRow("four parts") << QByteArray(whole + ".AA") << DecodeError::NotThreeParts;
    QTest::newRow("an encrypted token") << QByteArray(whole + ".AA.AA") << DecodeError::NotThreeParts;
    QTest::newRow("bearer without a space") << QByteArray("Bearer" + whole) << DecodeError::BadBase64;
    QTest::newRow("a word before") << QByteArray("Token " + whole) << DecodeError::BadBase64;
    QTest::newRow("padding after") << QByteArray(whole + "==") << DecodeError::BadBase64;
    QTest::newRow("padding in the header") << with(whole.indexOf('.'), "=") << DecodeError::BadBase64;
    QTest::newRow("a space inside") << with(9, " ") << DecodeError::BadBase64;
    QTest::newRow("a line break inside") << with(whole.size() - 3, "\n") << DecodeError::BadBase64;
    QTest::newRow("a quote") << QByteArray('"' + whole + '"') << DecodeError::BadBase64;
    QTest::newRow("the other alphabet") << with(whole.size(), "+/+/") << DecodeError::BadBase64;
    QTest::newRow("beyond ASCII") << with(4, "\xC3\xA9") << DecodeError::BadBase64;
    QTest::newRow("a NUL") << QByteArray(whole).insert(4, '\0') << DecodeError::BadBase64;
    // "AQ" and "AR" decode to the same byte; only the first has no stray bits.
    QTest::newRow("stray bits") << QByteArray(compact(header, claims, {}) + "AR") << DecodeError::BadBase64;
    QTest::newRow("a lone character")
        << QByteArray(compact(header, claims, {}) + "A") << DecodeError::BadBase64;
}

void DecodeTest::refusesWhatIsNoToken()
{
    QFETCH(QByteArray, pasted);
    QFETCH(DecodeError, error);
    QCOMPARE(errorOf(pasted), error);
}

void DecodeTest::refusesBrokenJsonInEitherPart_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<DecodeError>("error");
    const auto row = [](const char *name, const QByteArray &json, DecodeError error = DecodeError::NotJson) {
        QTest::newRow(name) << json << error;
    };

    row("nothing", "");
    row("spaces", "  ");
    row("a word", "hello");
    row("open object", R"({"a":1)");
    row("open text", R"({"a":"1})");
    row("one brace too many", R"({"a":1}})");
    row("two documents", "{}{}");
    row("text after", "{} x");
    row("a trailing comma", R"({"a":1,})");
    row("a missing comma", R"({"a":1 "b":2})");
    row("a missing colon", R"({"a" 1})");
    row("brackets crossed", R"({"a":[1})");
    row("a name without quotes", "{a:1}");
    row("a leading zero", R"({"a":01})");
    row("a bare point", R"({"a":1.})");
    row("a sign alone", R"({"a":-})");
    row("not a number", R"({"a":NaN})");
    row("a literal in capitals", R"({"a":True})");
    row("a literal too long", R"({"a":nullx})");
    row("a raw line break in a text", "{\"a\":\"\n\"}");
    row("an unknown escape", R"({"a":"\x41"})");
    row("half a surrogate pair", R"({"a":"\ud800"})");
    row("no UTF-8", "{\"a\":\"\xFF\"}");
    row("overlong UTF-8", "{\"a\":\"\xC0\xAF\"}");
    row("a byte order mark", "\xEF\xBB\xBF{}");
    row("UTF-16", QByteArray("{\0}\0", 4));
    row("a comment", "{/**/}");
    row("an array", "[]", DecodeError::NotAnObject);
    row("a text", R"("a")", DecodeError::NotAnObject);
    row("a number", "1", DecodeError::NotAnObject);
    row("null", "null", DecodeError::NotAnObject);
    row("a member twice", R"({"sub":"a","sub":"b"})", DecodeError::DuplicateMember);
    row("a member twice, once escaped", R"({"sub":"a","\u0073ub":"b"})", DecodeError::DuplicateMember);
    row("an empty name twice", R"({"":1,"b":2,"":1})", DecodeError::DuplicateMember);
    row("a member twice further down", R"({"a":[{"b":1,"b":1}]})", DecodeError::DuplicateMember);
    row("one level too deep", nested(token::maximumTokenDepth + 1), DecodeError::TooDeep);
    row("far too deep", nested(8000), DecodeError::TooDeep);
}

void DecodeTest::refusesBrokenJsonInEitherPart()
{
    QFETCH(QByteArray, json);
    QFETCH(DecodeError, error);
    QCOMPARE(errorOf(compact(json, claims, "signature")), error);
    QCOMPARE(errorOf(compact(header, json, "signature")), error);
}

void DecodeTest::takesOddButSoundJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("spaces around") << QByteArray(" {\r\n\t} ");
    QTest::newRow("every type") << QByteArray(R"({"a":[null,true,false,0,-1.5e3,"",{}]})");
    QTest::newRow("names that differ in case") << QByteArray(R"({"sub":1,"Sub":1})");
    QTest::newRow("one name at two levels") << QByteArray(R"({"a":{"a":{"a":1}}})");
    QTest::newRow("an integer beyond 64 bits") << QByteArray(R"({"a":100000000000000000000000000})");
    QTest::newRow("a surrogate pair") << QByteArray(R"({"a":"\ud83d\ude00"})");
    QTest::newRow("an escaped NUL") << QByteArray(R"({"a":"\u0000"})");
    QTest::newRow("the deepest") << nested(token::maximumTokenDepth);
}

void DecodeTest::takesOddButSoundJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!errorOf(compact(json, json, {})));
}

void DecodeTest::forgivesWhatComesWithPasting_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("line breaks") << QByteArray("\r\n ") << QByteArray("\r\n");
    QTest::newRow("bearer") << QByteArray("Bearer ") << QByteArray();
    QTest::newRow("bearer in small letters") << QByteArray("  bearer \t") << QByteArray(" ");
}

void DecodeTest::forgivesWhatComesWithPasting()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray whole = compact(header, claims, "signature");
    const token::Decoded decoded = token::decode(Secret(QByteArray(before + whole + after)));
    QVERIFY(decoded);
    QVERIFY(decoded->compact.reveal() == whole);
}

void DecodeTest::endsAtTheLargestSize()
{
    const QByteArray whole = compact(header, claims, {});
    const QByteArray largest = whole + QByteArray((token::maximumTokenSize - whole.size()) / 4 * 4, 'A');
    QVERIFY(!errorOf(largest));
    QCOMPARE(errorOf(largest + QByteArray(8, 'A')), DecodeError::TooLarge);
}

void DecodeTest::readsHeaderAndClaims()
{
    const token::Decoded decoded = token::decode(Secret(compact(
        R"({"alg":"RS256","kid":"ins_1","typ":"JWT","cat":"cl_B7d4PD111AAA"})",
        R"({"sub":"user_1","sid":"sess_1","azp":"https://a.example","iss":"https://b.example","sts":"active",
            "exp":1767261960,"iat":1767261900,"nbf":1767261890,"fva":[7,-1]})",
        "signature")));
    QVERIFY(decoded);
    QCOMPARE(decoded->alg, u"RS256"_s);
    QCOMPARE(decoded->kid, u"ins_1"_s);
    QCOMPARE(decoded->typ, u"JWT"_s);
    QCOMPARE(decoded->header.value("cat"_L1).toString(), u"cl_B7d4PD111AAA"_s);
    QCOMPARE(decoded->sub(), u"user_1"_s);
    QCOMPARE(decoded->sid(), u"sess_1"_s);
    QCOMPARE(decoded->azp(), u"https://a.example"_s);
    QCOMPARE(decoded->iss(), u"https://b.example"_s);
    QCOMPARE(decoded->sts(), u"active"_s);
    QCOMPARE(decoded->exp(), Instant(std::chrono::seconds(1767261960)));
    QCOMPARE(decoded->iat(), Instant(std::chrono::seconds(1767261900)));
    QCOMPARE(decoded->nbf(), Instant(std::chrono::seconds(1767261890)));
    QCOMPARE(decoded->payload.value("fva"_L1).toArray().size(), 2);
}

void DecodeTest::claimsOfAWrongTypeAreAbsent_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *value : {"null", "true", "[1]", "{}"})
        QTest::newRow(value) << QByteArray(value);
}

void DecodeTest::claimsOfAWrongTypeAreAbsent()
{
    QFETCH(QByteArray, value);
    const token::Decoded decoded = token::decode(
        Secret(compact(R"({"alg":)" + value + R"(,"kid":)" + value + R"(,"typ":)" + value + '}',
            R"({"sub":)" + value + R"(,"exp":)" + value + '}', {})));
    QVERIFY(decoded);
    QVERIFY(decoded->alg.isEmpty() && decoded->kid.isEmpty() && decoded->typ.isEmpty());
    QVERIFY(!decoded->sub() && !decoded->sid() && !decoded->exp() && !decoded->iat());
}

void DecodeTest::timesKeepMillisecondsAndStayInTheCalendar_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("whole") << QByteArray("1767261960") << qint64(1767261960000);
    QTest::newRow("with a fraction") << QByteArray("1767261960.125") << qint64(1767261960125);
    QTest::newRow("with an exponent") << QByteArray("1.767e9") << qint64(1767000000000);
    QTest::newRow("before 1970") << QByteArray("-1") << qint64(-1000);
    QTest::newRow("the largest integer") << QByteArray("9223372036854775807") << qint64(8640000000000000);
    QTest::newRow("huge") << QByteArray("1e300") << qint64(8640000000000000);
    QTest::newRow("long ago") << QByteArray("-1e300") << qint64(-8640000000000000);
}

void DecodeTest::timesKeepMillisecondsAndStayInTheCalendar()
{
    QFETCH(QByteArray, exp);
    QFETCH(qint64, milliseconds);
    const token::Decoded decoded = token::decode(Secret(compact(header, R"({"exp":)" + exp + '}', {})));
    QVERIFY(decoded);
    QCOMPARE(decoded->exp(), Instant(std::chrono::milliseconds(milliseconds)));
}

void DecodeTest::integersStayExactBeyondDoubles()
{
    const token::Decoded decoded
        = token::decode(Secret(compact(header, R"({"account":9007199254740993})", {})));
    QVERIFY(decoded);
    QCOMPARE(decoded->payload.value("account"_L1).toInteger(), 9007199254740993);
}

QTEST_APPLESS_MAIN(DecodeTest)
#include "tst_decode.moc"
