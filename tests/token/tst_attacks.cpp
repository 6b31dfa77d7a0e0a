// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is tried against signatures: the examples of RFC 7515, 7519 and 7797, algorithms that are not the
// key's (RFC 8725), forged padding.

#include "signingkey.h"
#include "token/keys.h"
#include "token/verify.h"

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::DecodeError;
using token::Reason;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";
const QByteArray claims = R"({"sub":"user_1","exp":1767261960})";

// RFC 7515, appendix A: the claims of A.1 to A.3 and A.5, and the public key of A.2.
const QByteArray rfcClaims
    = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
const QByteArray rfcKey
    = R"({"kty":"RSA","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEz)"
      "P1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-"
      "bSf63kpaSHSXndS5z5rexMdb"
      "BYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-"
      "DWNmoudF8NA"
      R"(co9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"})";

using Outcome = std::variant<DecodeError, Reason>;

Outcome outcomeOf(const QByteArray &jwt, const api::Jwks &keys, bool *signatureValid = nullptr)
{
    const token::Decoded decoded = token::decode(Secret(jwt));
    if (!decoded)
        return decoded.error();
    const token::Verdict verdict = token::verify(*decoded, keys, now);
    if (signatureValid)
        *signatureValid = verdict.signatureValid;
    if (!verdict.rejected)
        qFatal("accepted: %s", jwt.constData());
    return *verdict.rejected;
}

//! PKCS #1 1.5: what RSA makes a signature of, with \a content at the end of \a size bytes.
QByteArray encodedMessage(const QByteArray &content, char type = 1, qsizetype size = 256)
{
    return QByteArray("\0", 1) + type + QByteArray(size - content.size() - 3, '\xFF') + QByteArray("\0", 1)
        + content;
}

QByteArray hashOfWhatIsSigned()
{
    const QByteArray text = base64Url(header) + '.' + base64Url(claims);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

//! The name of SHA-256 in front of a hash.
const QByteArray sha256 = QByteArray::fromHex("3031300d060960864801650304020105000420");

} // namespace

class AttackTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesTheExamplesOfTheStandards_data();
    void judgesTheExamplesOfTheStandards();
    void noSpellingOfNoneIsAnAlgorithm_data();
    void noSpellingOfNoneIsAnAlgorithm();
    void noFormOfThePublicKeyIsASharedSecret_data();
    void noFormOfThePublicKeyIsASharedSecret();
    void aKeyIsForTheAlgorithmThatItNames();
    void refusesForgedPadding_data();
    void refusesForgedPadding();
    void anExponentOfOneForgesNothing();

private:
    const SigningKey m_key;
    const api::Jwks m_keys {m_key.jwk(u"ins_1"_s)};
};

void AttackTest::judgesTheExamplesOfTheStandards_data()
{
    QTest::addColumn<QByteArray>("jwt");
    QTest::addColumn<Outcome>("outcome");
    const auto row = [](const char *name, const QByteArray &jwt, Outcome outcome) {
        QTest::newRow(name) << jwt << outcome;
    };

    row("RFC 7515 A.1, HS256",
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9." + rfcClaims
            + ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
        Reason::WrongAlgorithm);
    row("RFC 7515 A.3, ES256",
        "eyJhbGciOiJFUzI1NiJ9." + rfcClaims
            + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q",
        Reason::WrongAlgorithm);
    row("RFC 7515 A.4, ES512 of a text", "eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwMgeerwtHoh-l192l60hp9wAHZFVJb",
        DecodeError::NotJson);
    row("RFC 7515 A.5 and RFC 7519 6.1, unsecured", "eyJhbGciOiJub25lIn0." + rfcClaims + '.',
        Reason::WrongAlgorithm);
    row("RFC 7515 A.7, JSON serialization",
        R"({"payload":")" + rfcClaims + R"(","protected":"eyJhbGciOiJFUzI1NiJ9","signature":"DtEh"})",
        DecodeError::NotThreeParts);
    row("RFC 7515 E, unknown crit",
        "eyJhbGciOiJub25lIiwNCiAiY3JpdCI6WyJodHRwOi8vZXhhbXBsZS5jb20vVU5ERUZJTkVEIl0sDQogImh0dHA6Ly9leGFtcGxl"
        "LmNvbS9VTkRFRklORUQiOnRydWUNCn0.RkFJTA.",
        DecodeError::NotJson);
    row("RFC 7515 F, detached", "eyJhbGciOiJSUzI1NiJ9..cC4hiUPoj9Eetdgtv3hF80EGrhuB", DecodeError::NotJson);
    row("RFC 7519 A.1, encrypted", "eyJhbGciOiJSU0ExXzUiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.QR1Owv.AxY8.gmb.hZr",
        DecodeError::NotThreeParts);
    row("RFC 7797 4.2, b64",
        "eyJhbGciOiJIUzI1NiIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..A5dxf2s96_n5FLueVuW1Z_"
        "vh161FwXZC4YLPff6dmDY",
        DecodeError::NotJson);
    // Its signature is good, and then it has no sub.
    row("RFC 7515 A.2, RS256",
        "eyJhbGciOiJSUzI1NiJ9." + rfcClaims
            + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_"
              "O8W2Fp5jujGbds9u"
              "JdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
              "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN"
              "9383LcOLn6_dO--xi12jzDwusC-"
              "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIh"
              "WkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw",
        Reason::SubjectMissing);
}

void AttackTest::judgesTheExamplesOfTheStandards()
{
    QFETCH(QByteArray, jwt);
    QFETCH(Outcome, outcome);
    const auto keys = token::keysIn(rfcKey);
    QVERIFY(keys);
    bool signatureValid = false;
    QVERIFY(outcomeOf(jwt, *keys, &signatureValid) == outcome);
    QCOMPARE(signatureValid, outcome == Outcome(Reason::SubjectMissing));
}

void AttackTest::noSpellingOfNoneIsAnAlgorithm_data()
{
    QTest::addColumn<QByteArray>("alg");
    for (const char *alg : {R"("none")", R"("None")", R"("NONE")", R"("nOnE")", R"("none ")",
             R"("\u006eone")", R"("none\u0000")", R"("RS256\u0000")", R"("")", R"("RS256,none")", "null", "0",
             R"(["none"])", "{}"})
        QTest::newRow(alg) << QByteArray(alg);
}

void AttackTest::noSpellingOfNoneIsAnAlgorithm()
{
    QFETCH(QByteArray, alg);
    const QByteArray odd = R"({"alg":)" + alg + R"(,"kid":"ins_1","typ":"JWT"})";
    QVERIFY(outcomeOf(compact(odd, claims, {}), m_keys) == Outcome(Reason::WrongAlgorithm));
    QVERIFY(outcomeOf(m_key.sign(odd, claims).reveal(), m_keys) == Outcome(Reason::WrongAlgorithm));
}

void AttackTest::noFormOfThePublicKeyIsASharedSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    const auto der = [](const QByteArray &pem) {
        const qsizetype begin = pem.indexOf('\n');
        return QByteArray::fromBase64(pem.mid(begin, pem.indexOf("\n-----END") - begin));
    };
    const QByteArray spki = m_key.publicPem();
    const QByteArray pkcs1 = m_key.rsaPublicPem();
    const QByteArray modulus = m_keys.first().n;
    QTest::newRow("PEM") << spki;
    QTest::newRow("PEM without the last line break") << spki.chopped(1);
    QTest::newRow("PEM with lines of Windows") << QByteArray(spki).replace("\n", "\r\n");
    QTest::newRow("DER") << der(spki);
    QTest::newRow("PKCS #1, PEM") << pkcs1;
    QTest::newRow("PKCS #1, DER") << der(pkcs1);
    QTest::newRow("certificate") << m_key.certificatePem();
    QTest::newRow("modulus") << QByteArray::fromBase64(modulus, QByteArray::Base64UrlEncoding);
    QTest::newRow("modulus, base64url") << modulus;
    QTest::newRow("nothing") << QByteArray();
}

void AttackTest::noFormOfThePublicKeyIsASharedSecret()
{
    QFETCH(QByteArray, secret);
    const std::array digests {std::pair("HS256", QCryptographicHash::Sha256),
        std::pair("HS384", QCryptographicHash::Sha384), std::pair("HS512", QCryptographicHash::Sha512),
        // A verifier that hashes by the header and asks the key what it is.
        std::pair("RS256", QCryptographicHash::Sha256)};
    for (const auto &[alg, digest] : digests) {
        const QByteArray odd = R"({"alg":")" + QByteArray(alg) + R"(","kid":"ins_1"})";
        const QByteArray text = base64Url(odd) + '.' + base64Url(claims);
        const QByteArray jwt = compact(odd, claims, QMessageAuthenticationCode::hash(text, secret, digest));
        const Reason reason
            = QLatin1StringView(alg) == "RS256"_L1 ? Reason::InvalidSignature : Reason::WrongAlgorithm;
        QVERIFY(outcomeOf(jwt, m_keys) == Outcome(reason));
        QVERIFY(outcomeOf(jwt, *token::keysIn(m_key.publicPem())) == Outcome(reason));
    }
}

void AttackTest::aKeyIsForTheAlgorithmThatItNames()
{
    const QByteArray other = R"({"alg":"RS384","kid":"ins_1"})";
    QVERIFY(outcomeOf(m_key.sign(other, claims, "SHA384").reveal(), m_keys) == Outcome(Reason::UnusableKey));
}

void AttackTest::refusesForgedPadding_data()
{
    QTest::addColumn<QByteArray>("message");
    const QByteArray digest = hashOfWhatIsSigned();
    const QByteArray good = encodedMessage(sha256 + digest);
    QTest::newRow("good, to try the test") << good;
    QTest::newRow("no DigestInfo") << encodedMessage(digest);
    QTest::newRow("no parameters") << encodedMessage(
        QByteArray::fromHex("302f300b0609608648016503040201 0420") + digest);
    QTest::newRow("the name of SHA-512")
        << encodedMessage(QByteArray::fromHex("3031300d060960864801650304020305000420") + digest);
    QTest::newRow("for encryption") << encodedMessage(sha256 + digest, 2);
    QTest::newRow("padding of zeros") << encodedMessage(sha256 + digest, 0);
    QTest::newRow("garbage behind") << QByteArray(
        encodedMessage(sha256 + digest, 1, 64) + QByteArray(192, 'x'));
    QTest::newRow("garbage in the digest's length")
        << encodedMessage(QByteArray::fromHex("3033300d06096086480165030402010500 0422") + digest + "xx");
    QTest::newRow("a long form of length")
        << encodedMessage(QByteArray::fromHex("308131300d060960864801650304020105000420") + digest);
    QTest::newRow("a hole in the padding") << QByteArray(good).replace(100, 1, "\xFE");
}

void AttackTest::refusesForgedPadding()
{
    QFETCH(QByteArray, message);
    const QByteArray jwt = compact(header, claims, m_key.power(message));
    if (QByteArrayView(QTest::currentDataTag()).startsWith("good"))
        QVERIFY(!token::verify(*token::decode(Secret(jwt)), m_keys, now).rejected);
    else
        QVERIFY(outcomeOf(jwt, m_keys) == Outcome(Reason::InvalidSignature));
}

void AttackTest::anExponentOfOneForgesNothing()
{
    // To the power of one a signature is its own message, so that everybody can sign.
    const QByteArray message = encodedMessage(sha256 + hashOfWhatIsSigned());
    api::Jwk key = m_keys.first();
    for (const char *exponent : {"AQ", "AAEAAQ", "AA", "Ag", "AQABAAAAAAAAAAE"}) {
        key.e = exponent;
        const Reason reason = key.e == "AAEAAQ" ? Reason::InvalidSignature : Reason::UnusableKey;
        QVERIFY(outcomeOf(compact(header, claims, message), {key}) == Outcome(reason));
    }
}

QTEST_APPLESS_MAIN(AttackTest)
#include "tst_attacks.moc"
