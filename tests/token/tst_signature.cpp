// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingkey.h"
#include "token/verify.h"

#include <QtTest>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::Reason;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";
const QByteArray claims = R"({"sub":"user_1","exp":1767261960})";

QByteArray signedText(const QByteArray &ofHeader = header, const QByteArray &ofClaims = claims)
{
    return base64Url(ofHeader) + '.' + base64Url(ofClaims);
}

//! A number of \a bits, as a key names it: all ones.
QByteArray number(int bits)
{
    QByteArray bytes((bits + 7) / 8, '\xFF');
    if (bits % 8 != 0)
        bytes[0] = static_cast<char>((1 << bits % 8) - 1);
    return base64Url(bytes);
}

} // namespace

class SignatureTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesEverythingButTheKeysOwnSignature_data();
    void refusesEverythingButTheKeysOwnSignature();
    void aBadSignatureHidesWhatTheClaimsSay();
    void refusesKeysThatAreNotSafe_data();
    void refusesKeysThatAreNotSafe();
    void aGoodSignatureOfAWeakKeyIsWorthNothing_data();
    void aGoodSignatureOfAWeakKeyIsWorthNothing();
    void aModulusWithALeadingZeroIsTheSameKey();
    void aTokenDoesNotBringItsOwnKey_data();
    void aTokenDoesNotBringItsOwnKey();
    void leavesNoErrorBehindForTls();

private:
    [[nodiscard]] token::Verdict verdictOn(const QByteArray &jwt, const api::Jwk &key) const;
    [[nodiscard]] api::Jwk ownKey() const { return m_key.jwk(u"ins_1"_s); }

    const SigningKey m_key;
    const SigningKey m_attacker;
};

token::Verdict SignatureTest::verdictOn(const QByteArray &jwt, const api::Jwk &key) const
{
    const token::Decoded decoded = token::decode(Secret(jwt));
    if (!decoded)
        qFatal("the token of this row does not decode");
    return token::verify(*decoded, {key}, now);
}

void SignatureTest::refusesEverythingButTheKeysOwnSignature_data()
{
    QTest::addColumn<QByteArray>("jwt");
    const QByteArray good = m_key.signature(signedText());
    QByteArray flipped = good;
    flipped[100] = static_cast<char>(flipped[100] ^ 1);
    const QByteArray otherAlgorithm = R"({"alg":"RS512","kid":"ins_1","typ":"JWT"})";

    QTest::newRow("stripped") << compact(header, claims, {});
    QTest::newRow("one byte") << compact(header, claims, "x");
    QTest::newRow("one bit flipped") << compact(header, claims, flipped);
    QTest::newRow("cut short") << compact(header, claims, good.chopped(1));
    QTest::newRow("a byte more") << compact(header, claims, good + '\0');
    QTest::newRow("a zero before") << compact(header, claims, '\0' + good);
    QTest::newRow("all zeros") << compact(header, claims, QByteArray(256, '\0'));
    QTest::newRow("all ones") << compact(header, claims, QByteArray(256, '\xFF'));
    QTest::newRow("of other claims") << compact(header, R"({"sub":"user_2","exp":1767261960})", good);
    QTest::newRow("of other spaces") << compact(header, R"({"sub": "user_1","exp":1767261960})", good);
    QTest::newRow("of another header") << compact(otherAlgorithm, claims, good);
    QTest::newRow("by another key") << compact(header, claims, m_attacker.signature(signedText()));
    QTest::newRow("by another digest") << compact(header, claims, m_key.signature(signedText(), "SHA512"));
    QTest::newRow("by PSS") << compact(
        header, claims, m_key.signature(signedText(), "SHA256", SigningKey::Padding::Pss));
}

void SignatureTest::refusesEverythingButTheKeysOwnSignature()
{
    QFETCH(QByteArray, jwt);
    api::Jwk key = ownKey();
    key.alg.clear();
    const token::Verdict verdict = verdictOn(jwt, key);
    QCOMPARE(verdict.rejected, Reason::InvalidSignature);
    QVERIFY(!verdict.signatureValid);
}

void SignatureTest::aBadSignatureHidesWhatTheClaimsSay()
{
    QCOMPARE(verdictOn(compact(header, R"({"exp":1})", "bad"), ownKey()).rejected, Reason::InvalidSignature);
}

void SignatureTest::refusesKeysThatAreNotSafe_data()
{
    QTest::addColumn<api::Jwk>("key");
    const auto row = [this](const char *name, auto &&spoil) {
        api::Jwk key = ownKey();
        spoil(key);
        QTest::newRow(name) << key;
    };

    row("not RSA", [](api::Jwk &key) { key.kty = u"oct"_s; });
    row("for encryption", [](api::Jwk &key) { key.use = u"enc"_s; });
    row("for another digest", [](api::Jwk &key) { key.alg = u"RS512"_s; });
    row("for PSS", [](api::Jwk &key) { key.alg = u"PS256"_s; });
    row("no modulus", [](api::Jwk &key) { key.n.clear(); });
    row("a modulus of zeros", [](api::Jwk &key) { key.n = base64Url(QByteArray(256, '\0')); });
    row("an even modulus", [](api::Jwk &key) { key.n = base64Url(QByteArray(256, '\xFE')); });
    row("2047 bits", [](api::Jwk &key) { key.n = number(2047); });
    row("1024 bits behind zeros",
        [](api::Jwk &key) { key.n = base64Url(QByteArray(256, '\0') + QByteArray(128, '\xFF')); });
    row("8193 bits", [](api::Jwk &key) { key.n = number(8193); });
    row("a modulus with padding", [](api::Jwk &key) { key.n += "=="; });
    row("no exponent", [](api::Jwk &key) { key.e.clear(); });
    row("exponent 1", [](api::Jwk &key) { key.e = "AQ"; });
    row("exponent 3", [](api::Jwk &key) { key.e = "Aw"; });
    row("exponent 65535", [](api::Jwk &key) { key.e = number(16); });
    row("an even exponent", [](api::Jwk &key) { key.e = "AQAC"; });
    row("an exponent of 33 bits", [](api::Jwk &key) { key.e = number(33); });
    row("an exponent as long as the modulus", [](api::Jwk &key) { key.e = number(2047); });
}

void SignatureTest::refusesKeysThatAreNotSafe()
{
    QFETCH(api::Jwk, key);
    const QByteArray jwt = m_key.sign(header, claims).reveal();
    QCOMPARE(verdictOn(jwt, key).rejected, Reason::UnusableKey);
}

void SignatureTest::aGoodSignatureOfAWeakKeyIsWorthNothing_data()
{
    QTest::addColumn<unsigned>("bits");
    QTest::addColumn<unsigned>("exponent");
    QTest::newRow("1024 bits") << 1024U << 65537U;
    QTest::newRow("exponent 3") << 2048U << 3U;
}

void SignatureTest::aGoodSignatureOfAWeakKeyIsWorthNothing()
{
    QFETCH(unsigned, bits);
    QFETCH(unsigned, exponent);
    const SigningKey weak(bits, exponent);
    QCOMPARE(
        verdictOn(weak.sign(header, claims).reveal(), weak.jwk(u"ins_1"_s)).rejected, Reason::UnusableKey);
}

void SignatureTest::aModulusWithALeadingZeroIsTheSameKey()
{
    api::Jwk key = ownKey();
    key.n = base64Url('\0' + QByteArray::fromBase64(key.n, QByteArray::Base64UrlEncoding));
    key.use.clear();
    key.alg.clear();
    QVERIFY(!verdictOn(m_key.sign(header, claims).reveal(), key).rejected);
}

void SignatureTest::aTokenDoesNotBringItsOwnKey_data()
{
    QTest::addColumn<QByteArray>("embedding");
    const api::Jwk key = m_attacker.jwk(u"ins_1"_s);
    QTest::newRow("jwk") << QByteArray(
        R"({"alg":"RS256","kid":"ins_1","jwk":{"kty":"RSA","n":")" + key.n + R"(","e":")" + key.e + R"("}})");
    QTest::newRow("jku") << QByteArray(
        R"({"alg":"RS256","kid":"ins_1","jku":"https://attacker.example/jwks"})");
    QTest::newRow("x5u") << QByteArray(
        R"({"alg":"RS256","kid":"ins_1","x5u":"https://attacker.example/pem"})");
    QTest::newRow("x5c") << QByteArray(R"({"alg":"RS256","kid":"ins_1","x5c":["AAAA"]})");
}

void SignatureTest::aTokenDoesNotBringItsOwnKey()
{
    QFETCH(QByteArray, embedding);
    QCOMPARE(
        verdictOn(m_attacker.sign(embedding, claims).reveal(), ownKey()).rejected, Reason::InvalidSignature);
    QVERIFY(!verdictOn(m_key.sign(embedding, claims).reveal(), ownKey()).rejected);
}

void SignatureTest::leavesNoErrorBehindForTls()
{
    ERR_clear_error();
    const QByteArray foreign = m_attacker.sign(header, claims).reveal();
    QCOMPARE(verdictOn(foreign, ownKey()).rejected, Reason::InvalidSignature);
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_APPLESS_MAIN(SignatureTest)
#include "tst_signature.moc"
