// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tokens that the right key signed and that are odd all the same: another purpose, another spelling, another
// size.

#include "signingkey.h"
#include "token/verify.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::DecodeError;
using token::Reason;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";
const QByteArray claims = R"({"sub":"user_1","exp":1767261960})";

//! monostate: accepted.
using Outcome = std::variant<std::monostate, DecodeError, Reason>;
constexpr Outcome accepted;

Outcome outcomeOf(const QByteArray &jwt, const api::Jwks &keys)
{
    const token::Decoded decoded = token::decode(Secret(jwt));
    if (!decoded)
        return decoded.error();
    const std::optional<Reason> rejected = token::verify(*decoded, keys, now).rejected;
    return rejected ? Outcome(*rejected) : accepted;
}

} // namespace

class OddTokenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherKindsOfTokenAreNotASessions_data();
    void otherKindsOfTokenAreNotASessions();
    void aKeyIdIsComparedAndNeverInterpreted_data();
    void aKeyIdIsComparedAndNeverInterpreted();
    void ofKeysUnderOneIdTheFirstDecides();
    void refusesASecondSpellingOfAnyPart_data();
    void refusesASecondSpellingOfAnyPart();
    void judgesClaimsThatAreNotWhatTheySeem_data();
    void judgesClaimsThatAreNotWhatTheySeem();
    void answersTheLargestTokensAtOnce_data();
    void answersTheLargestTokensAtOnce();

private:
    const SigningKey m_key;
    const api::Jwks m_keys {m_key.jwk(u"ins_1"_s)};
};

void OddTokenTest::otherKindsOfTokenAreNotASessions_data()
{
    // RFC 8725, 3.11 and 3.12.
    QTest::addColumn<QByteArray>("typ");
    for (const char *typ : {R"("at+jwt")", R"("application/jwt")", R"("secevent+jwt")", R"("logout+jwt")",
             R"("dpop+jwt")", R"("JWT ")", R"("JWT\u0000")", R"("JWE")", R"("")", R"(["JWT"])", "1"})
        QTest::newRow(typ) << QByteArray(typ);
}

void OddTokenTest::otherKindsOfTokenAreNotASessions()
{
    QFETCH(QByteArray, typ);
    const QByteArray odd = R"({"alg":"RS256","kid":"ins_1","typ":)" + typ + '}';
    QVERIFY(outcomeOf(m_key.sign(odd, claims).reveal(), m_keys) == Outcome(Reason::WrongType));
}

void OddTokenTest::aKeyIdIsComparedAndNeverInterpreted_data()
{
    // RFC 8725, 3.10.
    QTest::addColumn<QByteArray>("kid");
    for (const char *kid : {"ins_2", "ins_1 ", " ins_1", "ins_1\\u0000", "ins_1\\u0000.pem", "../../dev/null",
             "ins_1' or '1'='1", "%69ns_1", "https://attacker.example/jwks", "ins_\\u0131", "*", ""})
        QTest::newRow(kid) << QByteArray(kid);
}

void OddTokenTest::aKeyIdIsComparedAndNeverInterpreted()
{
    QFETCH(QByteArray, kid);
    const QByteArray odd = R"({"alg":"RS256","kid":")" + kid + R"("})";
    QVERIFY(outcomeOf(m_key.sign(odd, claims).reveal(), m_keys) == Outcome(Reason::UnknownKey));
}

void OddTokenTest::ofKeysUnderOneIdTheFirstDecides()
{
    const SigningKey other;
    const QByteArray own = m_key.sign(header, claims).reveal();
    const api::Jwk first = m_key.jwk(u"ins_1"_s);
    const api::Jwk second = other.jwk(u"ins_1"_s);
    QVERIFY(outcomeOf(own, {first, second}) == accepted);
    QVERIFY(outcomeOf(own, {second, first}) == Outcome(Reason::InvalidSignature));
    api::Jwk elliptic;
    elliptic.kid = first.kid;
    elliptic.kty = u"EC"_s;
    QVERIFY(outcomeOf(own, {elliptic, first}) == Outcome(Reason::UnusableKey));
}

void OddTokenTest::refusesASecondSpellingOfAnyPart_data()
{
    QTest::addColumn<QByteArray>("inserted");
    QTest::newRow("space") << QByteArray(" ");
    QTest::newRow("tab") << QByteArray("\t");
    QTest::newRow("line feed") << QByteArray("\n");
    QTest::newRow("carriage return and line feed") << QByteArray("\r\n");
    QTest::newRow("vertical tab") << QByteArray("\v");
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("no-break space") << QByteArray("\xC2\xA0");
    QTest::newRow("zero width space") << QByteArray("\xE2\x80\x8B");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("padding") << QByteArray("=");
    QTest::newRow("percent") << QByteArray("%3D");
    QTest::newRow("plus") << QByteArray("++++");
    QTest::newRow("slash") << QByteArray("////");
}

void OddTokenTest::refusesASecondSpellingOfAnyPart()
{
    QFETCH(QByteArray, inserted);
    const QByteArray jwt = m_key.sign(header, claims).reveal();
    const qsizetype first = jwt.indexOf('.');
    const qsizetype second = jwt.lastIndexOf('.');
    QVERIFY(outcomeOf(jwt, m_keys) == accepted);
    for (const qsizetype at : {qsizetype(3), first, first + 1, first + 5, second, second + 1, jwt.size() - 4})
        QVERIFY(outcomeOf(QByteArray(jwt).insert(at, inserted), m_keys) == Outcome(DecodeError::BadBase64));
    // The last character of each part has bits that decode to nothing: 256 bytes of signature leave four.
    QByteArray stray = jwt;
    stray.back() = static_cast<char>(stray.back() + 1);
    QVERIFY(outcomeOf(stray, m_keys) == Outcome(DecodeError::BadBase64));
}

void OddTokenTest::judgesClaimsThatAreNotWhatTheySeem_data()
{
    QTest::addColumn<QByteArray>("odd");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const QByteArray &odd, Outcome outcome) {
        QTest::newRow(name) << odd << outcome;
    };
    const auto times = [](const char *name, const char *value) -> QByteArray {
        return R"({"sub":"u","exp":1767261960,")" + QByteArray(name) + R"(":)" + value + '}';
    };
    const auto expiry
        = [](const QByteArray &value) -> QByteArray { return R"({"sub":"u","exp":)" + value + '}'; };

    row("exp 1e400", expiry("1e400"), DecodeError::NotJson);
    row("exp -1e400", expiry("-1e400"), DecodeError::NotJson);
    row("exp 1e-400", expiry("1e-400"), DecodeError::NotJson);
    row("exp -0", expiry("-0"), Reason::Expired);
    row("exp with a fraction", expiry("1767261960.5"), accepted);
    row("exp, 2 to the 63rd", expiry("9223372036854775808"), accepted);
    row("exp, 2 to the 64th", expiry("18446744073709551616"), accepted);
    row("exp, below 64 bits", expiry("-9223372036854775809"), Reason::Expired);
    row("exp of 300 digits", expiry(QByteArray(300, '9')), accepted);
    row("exp of 400 digits", expiry(QByteArray(400, '9')), DecodeError::NotJson);
    row("exp in hexadecimal", expiry("0x6956B0C8"), DecodeError::NotJson);
    row("exp with a plus", expiry("+1767261960"), DecodeError::NotJson);
    row("exp is a text with spaces", expiry(R"(" 1767261960")"), Reason::ExpiryMissing);
    row("exp is true", expiry("true"), Reason::ExpiryMissing);
    row("nbf 1e300", times("nbf", "1e300"), Reason::NotActiveYet);
    row("nbf -1e300", times("nbf", "-1e300"), accepted);
    row("nbf is true", times("nbf", "true"), Reason::MalformedTime);
    row("iat 1e300", times("iat", "1e300"), Reason::IssuedInTheFuture);
    row("iat is a list", times("iat", "[1]"), Reason::MalformedTime);
    row("exp in other letters", R"({"sub":"u","Exp":1767261960})", Reason::ExpiryMissing);
    row("exp twice", R"({"sub":"u","exp":1767261960,"exp":1})", DecodeError::DuplicateMember);
    row("exp twice, once escaped", R"({"sub":"u","exp":1,"\u0065xp":1767261960})",
        DecodeError::DuplicateMember);
    row("a raw NUL in sub", QByteArray("{\"sub\":\"u\0\",\"exp\":1767261960}", 29), DecodeError::NotJson);
    row("a NUL behind the claims", QByteArray(claims + '\0'), DecodeError::NotJson);
    row("an escaped NUL in sub", R"({"sub":"u\u0000","exp":1767261960})", accepted);
    row("a name with an escaped NUL", R"({"sub":"u","exp\u0000":1767261960})", Reason::ExpiryMissing);
    row("no UTF-8 in sub", "{\"sub\":\"\xFE\",\"exp\":1767261960}", DecodeError::NotJson);
    row("a surrogate in UTF-8", "{\"sub\":\"\xED\xA0\x80\",\"exp\":1767261960}", DecodeError::NotJson);
    row("UTF-8 cut short", "{\"sub\":\"\xE2\x82\",\"exp\":1767261960}", DecodeError::NotJson);
    row("beyond Unicode", "{\"sub\":\"\xF4\x90\x80\x80\",\"exp\":1767261960}", DecodeError::NotJson);
}

void OddTokenTest::judgesClaimsThatAreNotWhatTheySeem()
{
    QFETCH(QByteArray, odd);
    QFETCH(Outcome, outcome);
    QVERIFY(outcomeOf(m_key.sign(header, odd).reveal(), m_keys) == outcome);
}

void OddTokenTest::answersTheLargestTokensAtOnce_data()
{
    QTest::addColumn<QByteArray>("jwt");
    constexpr qsizetype room = token::maximumTokenSize * 3 / 4 - 1024;
    const auto row = [this](const char *name, const QByteArray &start, const QByteArray &unit) {
        const QByteArray odd
            = R"({"sub":"u","exp":1767261960,"a":)" + start + unit.repeated(room / unit.size());
        QTest::newRow(name) << m_key.sign(header, odd + R"(0]})").reveal();
    };
    row("brackets", {}, "[");
    row("objects in one another", {}, R"({"a":)");
    row("numbers", "[", "0,");
    row("long numbers", "[", "123456789012345678901234567890e-20,");
    row("empty objects", "[", "{},");
    row("escapes", R"(["\u0000",)", R"("\ud83d\ude00",)");
    row("one long number", "[1", "1");
    QByteArray names;
    for (int i = 0; names.size() < room - 16; ++i)
        names += ',' + QByteArray(R"("n)" + QByteArray::number(i) + R"(":0)");
    QTest::newRow("members") << m_key.sign(header, R"({"sub":"u","exp":1767261960)" + names + '}').reveal();
    QTest::newRow("a long signature") << compact(header, claims, QByteArray(room - 256, 's'));
}

void OddTokenTest::answersTheLargestTokensAtOnce()
{
    QFETCH(QByteArray, jwt);
    QVERIFY(jwt.size() > token::maximumTokenSize * 9 / 10 && jwt.size() <= token::maximumTokenSize);
    QElapsedTimer timer;
    timer.start();
    static_cast<void>(outcomeOf(jwt, m_keys));
    // Measured: under two milliseconds. This is for what would grow with the square of the size.
    QVERIFY(timer.elapsed() < 500);
}

QTEST_APPLESS_MAIN(OddTokenTest)
#include "tst_oddtokens.moc"
