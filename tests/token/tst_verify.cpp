// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingkey.h"
#include "token/verify.h"

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::Reason;
using token::Verdict;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray plainHeader = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";
const QByteArray liveClaims
    = R"({"sub":"user_1","sid":"sess_1","exp":1767261960,"iat":1767261900,"nbf":1767261890})";

using Rejection = std::optional<Reason>;
constexpr Rejection accepted;

} // namespace

class VerifyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsEachAllowedAlgorithm_data();
    void acceptsEachAllowedAlgorithm();
    void judgesClaimsOnceTheSignatureIsGood_data();
    void judgesClaimsOnceTheSignatureIsGood();
    void judgesTheHeaderBeforeTheSignature_data();
    void judgesTheHeaderBeforeTheSignature();
    void neverTakesThePublicKeyForASharedSecret();
    void takesTheKeyThatTheTokenNames();
    void aKeyWithoutAnIdSignsNothing();
    void theSkewCanBeChosen();
    void everyReasonHasAWord_data();
    void everyReasonHasAWord();

private:
    [[nodiscard]] Verdict verdictOn(const Secret &jwt) const;

    const SigningKey m_key;
    const api::Jwks m_keys {m_key.jwk(u"ins_1"_s)};
};

Verdict VerifyTest::verdictOn(const Secret &jwt) const
{
    const token::Decoded decoded = token::decode(jwt);
    if (!decoded)
        qFatal("the token of this row does not decode");
    return token::verify(*decoded, m_keys, now);
}

void VerifyTest::acceptsEachAllowedAlgorithm_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("RS256") << QByteArray("RS256") << QByteArray("SHA256");
    QTest::newRow("RS384") << QByteArray("RS384") << QByteArray("SHA384");
    QTest::newRow("RS512") << QByteArray("RS512") << QByteArray("SHA512");
}

void VerifyTest::acceptsEachAllowedAlgorithm()
{
    QFETCH(QByteArray, alg);
    QFETCH(QByteArray, digest);
    const QByteArray header = R"({"alg":")" + alg + R"(","kid":"ins_1","typ":"JWT"})";
    const token::Decoded decoded = token::decode(m_key.sign(header, liveClaims, digest.constData()));
    QVERIFY(decoded);
    api::Jwk key = m_key.jwk(u"ins_1"_s);
    for (const QByteArray &named : {QByteArray(), alg}) {
        key.alg = QString::fromLatin1(named);
        const Verdict verdict = token::verify(*decoded, {key}, now);
        QCOMPARE(verdict.rejected, accepted);
        QVERIFY(verdict.signatureValid);
    }
}

void VerifyTest::judgesClaimsOnceTheSignatureIsGood_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<Rejection>("rejected");
    const auto row = [](const char *name, const char *claims, Rejection rejected) {
        QTest::newRow(name) << QByteArray(claims) << rejected;
    };

    row("no times but exp", R"({"sub":"u","exp":1767261960})", accepted);
    row("no sub", R"({"exp":1767261960})", Reason::SubjectMissing);
    row("sub is a number", R"({"sub":7,"exp":1767261960})", Reason::SubjectMissing);
    row("no exp", R"({"sub":"u"})", Reason::ExpiryMissing);
    row("exp is a text", R"({"sub":"u","exp":"1767261960"})", Reason::ExpiryMissing);
    row("exp is null", R"({"sub":"u","exp":null})", Reason::ExpiryMissing);
    row("exp is a list", R"({"sub":"u","exp":[1767261960]})", Reason::ExpiryMissing);
    row("sub before exp", R"({"exp":1})", Reason::SubjectMissing);
    row("expired", R"({"sub":"u","exp":1767261900})", Reason::Expired);
    row("exp just within the skew", R"({"sub":"u","exp":1767261915.001})", accepted);
    row("exp at the end of the skew", R"({"sub":"u","exp":1767261915})", Reason::Expired);
    row("exp in a far future", R"({"sub":"u","exp":1e300})", accepted);
    row("exp in a far past", R"({"sub":"u","exp":-1e300})", Reason::Expired);
    row("exp before nbf", R"({"sub":"u","exp":1,"nbf":1767261999})", Reason::Expired);
    row("nbf at the end of the skew", R"({"sub":"u","exp":1767261960,"nbf":1767261925})", accepted);
    row("nbf beyond the skew", R"({"sub":"u","exp":1767261960,"nbf":1767261925.001})", Reason::NotActiveYet);
    row("nbf is a text", R"({"sub":"u","exp":1767261960,"nbf":"1"})", Reason::MalformedTime);
    row("nbf is null", R"({"sub":"u","exp":1767261960,"nbf":null})", Reason::MalformedTime);
    row("iat at the end of the skew", R"({"sub":"u","exp":1767261960,"iat":1767261925})", accepted);
    row("iat beyond the skew", R"({"sub":"u","exp":1767261960,"iat":1767261925.001})",
        Reason::IssuedInTheFuture);
    row("iat is a text", R"({"sub":"u","exp":1767261960,"iat":"1"})", Reason::MalformedTime);
    row("nbf before iat", R"({"sub":"u","exp":1767261960,"iat":1767261999,"nbf":1767261999})",
        Reason::NotActiveYet);
}

void VerifyTest::judgesClaimsOnceTheSignatureIsGood()
{
    QFETCH(QByteArray, claims);
    QFETCH(Rejection, rejected);
    const Verdict verdict = verdictOn(m_key.sign(plainHeader, claims));
    QCOMPARE(verdict.rejected, rejected);
    QVERIFY(verdict.signatureValid);
}

void VerifyTest::judgesTheHeaderBeforeTheSignature_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<Rejection>("rejected");
    const auto row = [](const char *name, const char *header, Rejection rejected) {
        QTest::newRow(name) << QByteArray(header) << rejected;
    };

    row("no typ", R"({"alg":"RS256","kid":"ins_1"})", accepted);
    row("members nobody knows", R"({"alg":"RS256","kid":"ins_1","typ":"JWT","oiat":1,"x":{}})", accepted);
    row("a session's category", R"({"alg":"RS256","kid":"ins_1","cat":"cl_B7d4PD111AAA"})", accepted);
    row("a template's category", R"({"alg":"RS256","kid":"ins_1","cat":"cl_B7d4PD222AAA"})", accepted);
    row("a machine's category", R"({"alg":"RS256","kid":"ins_1","cat":"cl_B7d4PD333AAA"})",
        Reason::MachineToken);
    row("a machine's category, key unknown", R"({"alg":"RS256","kid":"x","cat":"cl_B7d4PD333AAA"})",
        Reason::MachineToken);
    row("the key of another instance", R"({"alg":"RS256","kid":"ins_2","typ":"JWT"})", Reason::UnknownKey);
    row("no kid", R"({"alg":"RS256","typ":"JWT"})", Reason::UnknownKey);
    row("an empty kid", R"({"alg":"RS256","kid":"","typ":"JWT"})", Reason::UnknownKey);
    row("kid is a number", R"({"alg":"RS256","kid":1,"typ":"JWT"})", Reason::UnknownKey);
    row("kid in other letters", R"({"alg":"RS256","kid":"INS_1","typ":"JWT"})", Reason::UnknownKey);
    row("an unknown kid before a wrong typ", R"({"alg":"RS256","kid":"x","typ":"x"})", Reason::UnknownKey);
    row("a wrong typ", R"({"alg":"RS256","kid":"ins_1","typ":"at+jwt"})", Reason::WrongType);
    row("typ in small letters", R"({"alg":"RS256","kid":"ins_1","typ":"jwt"})", Reason::WrongType);
    row("typ is null", R"({"alg":"RS256","kid":"ins_1","typ":null})", Reason::WrongType);
    row("a wrong typ before a wrong alg", R"({"alg":"none","kid":"ins_1","typ":"x"})", Reason::WrongType);
    row("alg none", R"({"alg":"none","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg NoNe", R"({"alg":"NoNe","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg none, key unknown", R"({"alg":"none","typ":"JWT"})", Reason::UnknownKey);
    row("no alg", R"({"kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg is a list", R"({"alg":["RS256"],"kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg in small letters", R"({"alg":"rs256","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg PS256", R"({"alg":"PS256","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg ES256", R"({"alg":"ES256","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg HS256", R"({"alg":"HS256","kid":"ins_1","typ":"JWT"})", Reason::WrongAlgorithm);
    row("alg HS256 without a kid", R"({"alg":"HS256","cat":"cl_B7d4PD222AAA","typ":"JWT"})",
        Reason::CustomKey);
    row("alg HS512, key unknown", R"({"alg":"HS512","kid":"x","typ":"JWT"})", Reason::CustomKey);
    row("crit", R"({"alg":"RS256","kid":"ins_1","crit":["exp"],"exp":1})", Reason::CriticalHeader);
    row("crit, empty", R"({"alg":"RS256","kid":"ins_1","crit":[]})", Reason::CriticalHeader);
    row("crit, null", R"({"alg":"RS256","kid":"ins_1","crit":null})", Reason::CriticalHeader);
    row("b64", R"({"alg":"RS256","kid":"ins_1","b64":false})", Reason::CriticalHeader);
    row("b64, true", R"({"alg":"RS256","kid":"ins_1","b64":true})", Reason::CriticalHeader);
}

void VerifyTest::judgesTheHeaderBeforeTheSignature()
{
    QFETCH(QByteArray, header);
    QFETCH(Rejection, rejected);
    const Verdict verdict = verdictOn(m_key.sign(header, liveClaims));
    QCOMPARE(verdict.rejected, rejected);
    QCOMPARE(verdict.signatureValid, !rejected);

    // The same fault is found first where the signature is bad as well.
    if (rejected) {
        const Verdict unsignedVerdict = verdictOn(Secret(compact(header, liveClaims, "bad")));
        QCOMPARE(unsignedVerdict.rejected, rejected);
        QVERIFY(!unsignedVerdict.signatureValid);
    }
}

void VerifyTest::neverTakesThePublicKeyForASharedSecret()
{
    const QByteArray header = R"({"alg":"HS256","kid":"ins_1","typ":"JWT"})";
    const QByteArray text = base64Url(header) + '.' + base64Url(liveClaims);
    const QByteArray mac
        = QMessageAuthenticationCode::hash(text, m_key.publicPem(), QCryptographicHash::Sha256);
    QCOMPARE(verdictOn(Secret(compact(header, liveClaims, mac))).rejected, Reason::WrongAlgorithm);
}

void VerifyTest::takesTheKeyThatTheTokenNames()
{
    const SigningKey other;
    const api::Jwks both {other.jwk(u"ins_0"_s), m_key.jwk(u"ins_1"_s)};
    const token::Decoded own = token::decode(m_key.sign(plainHeader, liveClaims));
    const token::Decoded foreign = token::decode(other.sign(plainHeader, liveClaims));
    QVERIFY(own && foreign);
    QCOMPARE(token::verify(*own, both, now).rejected, accepted);
    QCOMPARE(token::verify(*foreign, both, now).rejected, Reason::InvalidSignature);
    QCOMPARE(token::verify(*own, {}, now).rejected, Reason::UnknownKey);
}

void VerifyTest::aKeyWithoutAnIdSignsNothing()
{
    const token::Decoded decoded = token::decode(m_key.sign(R"({"alg":"RS256"})", liveClaims));
    QVERIFY(decoded);
    QCOMPARE(token::verify(*decoded, {m_key.jwk({})}, now).rejected, Reason::UnknownKey);
}

void VerifyTest::theSkewCanBeChosen()
{
    using namespace std::chrono_literals;
    const token::Decoded decoded = token::decode(m_key.sign(plainHeader, liveClaims));
    QVERIFY(decoded);
    QCOMPARE(token::verify(*decoded, m_keys, *decoded->exp(), 0ms).rejected, Reason::Expired);
    QCOMPARE(token::verify(*decoded, m_keys, *decoded->exp() - 1ms, 0ms).rejected, accepted);
    QCOMPARE(token::verify(*decoded, m_keys, *decoded->exp() + 59s, 1min).rejected, accepted);
}

void VerifyTest::everyReasonHasAWord_data()
{
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QString>("word");
    QTest::newRow("machine token") << Reason::MachineToken << u"token-invalid"_s;
    QTest::newRow("unknown key") << Reason::UnknownKey << u"jwk-kid-mismatch"_s;
    QTest::newRow("custom key") << Reason::CustomKey << u"cannot-check"_s;
    QTest::newRow("type") << Reason::WrongType << u"token-invalid"_s;
    QTest::newRow("algorithm") << Reason::WrongAlgorithm << u"token-invalid-algorithm"_s;
    QTest::newRow("critical header") << Reason::CriticalHeader << u"token-invalid"_s;
    QTest::newRow("unusable key") << Reason::UnusableKey << u"token-verification-failed"_s;
    QTest::newRow("signature") << Reason::InvalidSignature << u"token-invalid-signature"_s;
    QTest::newRow("sub") << Reason::SubjectMissing << u"token-verification-failed"_s;
    QTest::newRow("exp") << Reason::ExpiryMissing << u"token-verification-failed"_s;
    QTest::newRow("nbf, iat") << Reason::MalformedTime << u"token-verification-failed"_s;
    QTest::newRow("expired") << Reason::Expired << u"token-expired"_s;
    QTest::newRow("not active yet") << Reason::NotActiveYet << u"token-not-active-yet"_s;
    QTest::newRow("issued in the future") << Reason::IssuedInTheFuture << u"token-iat-in-the-future"_s;
}

void VerifyTest::everyReasonHasAWord()
{
    QFETCH(Reason, reason);
    QFETCH(QString, word);
    QCOMPARE(token::word(reason), word);
}

QTEST_APPLESS_MAIN(VerifyTest)
#include "tst_verify.moc"
