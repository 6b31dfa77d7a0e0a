// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingkey.h"
#include "token/keys.h"
#include "token/verify.h"

#include <QtTest>

#include <openssl/err.h>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;
using token::KeysError;
using token::Reason;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray claims = R"({"sub":"user_1","exp":1767261960})";
const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";

// The public keys of RFC 7515, appendix A.3, and of RFC 8410, section 10.1.
const QByteArray ecPem = R"(-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEf83OJ3D2xF1Bg8vub9tLe1gHMzV7
6e8Tus9uPHvRVEXH8UTNG72bfocs3+257rn0s2ldbqkLJK2KRiMohYjlrQ==
-----END PUBLIC KEY-----
)";
const QByteArray edPem = R"(-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=
-----END PUBLIC KEY-----
)";

QByteArray json(const api::Jwk &key)
{
    const QByteArray kid = key.kid.isEmpty() ? QByteArray() : R"("kid":")" + key.kid.toUtf8() + R"(",)";
    return '{' + kid + R"("kty":"RSA","n":")" + key.n + R"(","e":")" + key.e + R"("})";
}

QByteArray set(const QByteArrayList &keys)
{
    return R"({"keys":[)" + keys.join(',') + "]}";
}

} // namespace

class KeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEveryFormOfAPublicKey_data();
    void takesEveryFormOfAPublicKey();
    void takesSeveralAndTriesEachThatHasNoId();
    void anIdBindsAPastedKeyToo();
    void keepsKeysThatCannotBeUsed_data();
    void keepsKeysThatCannotBeUsed();
    void refusesWhatIsSecret_data();
    void refusesWhatIsSecret();
    void refusesWhatIsNoKey_data();
    void refusesWhatIsNoKey();
    void endsAtTheLargestSize();
    void leavesNoErrorBehindForTls();

private:
    [[nodiscard]] std::optional<Reason> rejectionBy(
        const QByteArray &pasted, const SigningKey &signer, const QByteArray &ofHeader = header) const;

    const SigningKey m_key;
    const SigningKey m_other;
};

std::optional<Reason> KeysTest::rejectionBy(
    const QByteArray &pasted, const SigningKey &signer, const QByteArray &ofHeader) const
{
    const auto keys = token::keysIn(pasted);
    const token::Decoded decoded = token::decode(signer.sign(ofHeader, claims));
    if (!keys || !decoded)
        qFatal("this row has no keys or no token");
    return token::verify(*decoded, *keys, now).rejected;
}

void KeysTest::takesEveryFormOfAPublicKey_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QByteArray escaped = m_key.publicPem();
    escaped.replace('\n', "\\n");
    QByteArray windows = m_key.publicPem();
    windows.replace("\n", "\r\n");

    QTest::newRow("public key") << m_key.publicPem();
    QTest::newRow("RSA public key") << m_key.rsaPublicPem();
    QTest::newRow("certificate") << m_key.certificatePem();
    QTest::newRow("text around") << QByteArray("The key of ins_1:\n\n" + m_key.publicPem() + "\nregards");
    QTest::newRow("as a variable") << QByteArray("CLERK_JWT_KEY=\"\\n" + escaped + '"');
    QTest::newRow("lines of Windows") << windows;
    QTest::newRow("JWK") << json(m_key.jwk(u"ins_1"_s));
    QTest::newRow("JWK without an id") << json(m_key.jwk({}));
    QTest::newRow("JWK with spaces around") << QByteArray(" \n" + json(m_key.jwk(u"ins_1"_s)) + "\n");
    QTest::newRow("JWKS") << set({json(m_other.jwk(u"ins_0"_s)), json(m_key.jwk(u"ins_1"_s))});
    QTest::newRow("JWKS without ids") << set({json(m_other.jwk({})), json(m_key.jwk({}))});
}

void KeysTest::takesEveryFormOfAPublicKey()
{
    QFETCH(QByteArray, pasted);
    QCOMPARE(rejectionBy(pasted, m_key), std::nullopt);
    const SigningKey stranger;
    QCOMPARE(rejectionBy(pasted, stranger), Reason::InvalidSignature);
}

void KeysTest::takesSeveralAndTriesEachThatHasNoId()
{
    const QByteArray both = m_other.publicPem() + ecPem + m_key.certificatePem();
    QCOMPARE(token::keysIn(both).value_or(api::Jwks()).size(), 3);
    const QByteArray anonymous = R"({"alg":"RS256"})";
    for (const SigningKey *signer : {&m_key, &m_other}) {
        QCOMPARE(rejectionBy(both, *signer), std::nullopt);
        QCOMPARE(rejectionBy(both, *signer, anonymous), std::nullopt);
    }
}

void KeysTest::anIdBindsAPastedKeyToo()
{
    QCOMPARE(rejectionBy(json(m_key.jwk(u"ins_2"_s)), m_key), Reason::UnknownKey);
    QCOMPARE(rejectionBy(json(m_key.jwk(u"ins_1"_s)), m_key, R"({"alg":"RS256"})"), Reason::UnknownKey);
    // Under the token's id stands another key, which decides: the one without an id is not asked.
    const QByteArray mixed = set({json(m_key.jwk({})), json(m_other.jwk(u"ins_1"_s))});
    QCOMPARE(rejectionBy(mixed, m_key), Reason::InvalidSignature);
    QCOMPARE(rejectionBy(mixed, m_other), std::nullopt);
}

void KeysTest::keepsKeysThatCannotBeUsed_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::newRow("EC, PEM") << ecPem;
    QTest::newRow("Ed25519, PEM") << edPem;
    QTest::newRow("EC, JWK") << QByteArray(R"({"kty":"EC","crv":"P-256","x":"AA","y":"AA"})");
    QTest::newRow("Ed25519, JWK") << QByteArray(R"({"kid":"ins_1","kty":"OKP","crv":"Ed25519","x":"AA"})");
    QTest::newRow("RSA of 1024 bits, PEM") << SigningKey(1024).publicPem();
    QTest::newRow("RSA with exponent 3, PEM") << SigningKey(2048, 3).rsaPublicPem();
    QTest::newRow("RSA with bad base64, JWK") << QByteArray(R"({"kty":"RSA","n":"A==","e":"é"})");
}

void KeysTest::keepsKeysThatCannotBeUsed()
{
    QFETCH(QByteArray, pasted);
    QCOMPARE(token::keysIn(pasted).value_or(api::Jwks()).size(), 1);
    QCOMPARE(rejectionBy(pasted, m_key), Reason::UnusableKey);
}

void KeysTest::refusesWhatIsSecret_data()
{
    QTest::addColumn<QByteArray>("pasted");
    const QByteArray privatePem = m_key.privatePem();
    const QByteArray good = json(m_key.jwk(u"ins_1"_s));
    QTest::newRow("private key") << privatePem;
    QTest::newRow("private key, cut short") << privatePem.first(privatePem.size() / 2);
    QTest::newRow("private key after a public one") << QByteArray(m_key.publicPem() + privatePem);
    for (const char *kind : {"RSA ", "EC ", "DSA ", "ENCRYPTED ", "OPENSSH "})
        QTest::newRow(kind) << QByteArray("-----BEGIN " + QByteArray(kind) + "PRIVATE KEY-----\nAAAA\n");
    for (const char *member : {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "\\u0064"})
        QTest::newRow(member) << QByteArray(
            R"({"kty":"RSA","n":"AA","e":"AQAB",")" + QByteArray(member) + R"(":"AA"})");
    QTest::newRow("shared secret") << QByteArray(R"({"kty":"oct","k":"AA"})");
    QTest::newRow("last in a set") << set({good, R"({"kty":"RSA","d":"AA"})"});
    QTest::newRow("of a wrong type") << QByteArray(R"({"kty":"RSA","d":null})");
    QTest::newRow("further down") << QByteArray(R"({"a":[{"b":{"d":"AA"}}]})");
    QTest::newRow("before a fault") << QByteArray(R"({"kty":"RSA","d":"AA",})");
    QTest::newRow("Clerk's secret key") << QByteArray(" sk_test_abcdefghijklmnop");
}

void KeysTest::refusesWhatIsSecret()
{
    QFETCH(QByteArray, pasted);
    const auto keys = token::keysIn(pasted);
    QVERIFY(!keys);
    QCOMPARE(keys.error(), KeysError::Secret);
}

void KeysTest::refusesWhatIsNoKey_data()
{
    QTest::addColumn<QByteArray>("pasted");
    QTest::addColumn<KeysError>("error");
    const auto row = [](const char *name, const QByteArray &pasted, KeysError error = KeysError::Unreadable) {
        QTest::newRow(name) << pasted << error;
    };
    const QByteArray pem = m_key.publicPem();
    const QByteArray good = json(m_key.jwk(u"ins_1"_s));
    const QByteArray publicDer = QByteArray::fromBase64(pem.mid(27, pem.lastIndexOf("\n-----") - 27));
    const auto labelled = [](const QByteArray &label, const QByteArray &der) -> QByteArray {
        return "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
    };

    row("nothing", {}, KeysError::Empty);
    row("spaces", " \r\n\t", KeysError::Empty);
    row("an empty set", R"({"keys":[]})", KeysError::Empty);
    row("too many JWKs", set(QByteArrayList(token::maximumKeys + 1, json(m_key.jwk({})))),
        KeysError::TooMany);
    row("too many PEM keys", edPem.repeated(token::maximumKeys + 1), KeysError::TooMany);
    row("one id twice", set({good, json(m_other.jwk(u"ins_1"_s))}), KeysError::SameId);
    row("words", "hello");
    row("a token", m_key.sign(header, claims).reveal());
    row("base64 without its lines", publicDer.toBase64());
    row("DER", publicDer);
    row("an array", '[' + good + ']');
    row("a text", R"("-----BEGIN PUBLIC KEY-----")");
    row("UTF-16", QByteArray("{\0}\0", 4));
    row("a byte order mark", "\xEF\xBB\xBF" + good);
    row("an object", "{}");
    row("broken JSON", R"({"kty":"RSA")");
    row("broken JSON without an end", R"({"kty)");
    row("a broken name", R"({"\x":1})");
    row("a broken element", R"({"keys":[{},)");
    row("two objects", good + good);
    row("a member twice", R"({"kty":"EC","kty":"RSA","n":"AA","e":"AQAB"})");
    row("too deep", R"({"kty":"EC","x":)" + QByteArray(64, '[') + QByteArray(64, ']') + '}');
    row("a set that is an object", R"({"keys":{}})");
    row("a set with a number", R"({"keys":[1]})");
    row("a broken key among good ones", set({good, R"({"kty":"RSA","n":"AA"})"}));
    row("a JWK without n", R"({"kty":"RSA","e":"AQAB"})");
    row("kty is a number", R"({"kty":1,"n":"AA","e":"AQAB"})");
    row("kid is a number", R"({"kty":"EC","kid":1})");
    row("alg is null", R"({"kty":"EC","alg":null})");
    row("use is a list", R"({"kty":"EC","use":["sig"]})");
    row("PEM cut short", pem.first(200));
    row("PEM cut short after a good one", pem + pem.first(200));
    row("PEM without an end", pem.chopped(10));
    row("PEM with another end", QByteArray(pem).replace("END PUBLIC", "END RSA PUBLIC"));
    row("PEM with a foreign character", QByteArray(pem).replace("MII", "M!I"));
    row("PEM that is empty", labelled("PUBLIC KEY", {}));
    row("PEM with more behind the key", labelled("PUBLIC KEY", publicDer + '\0'));
    row("PEM under a wrong label", labelled("CERTIFICATE", publicDer));
    row("PEM under an unknown label", labelled("DH PARAMETERS", publicDer));
    row("PEM of an encrypted block",
        QByteArray(pem).insert(27, "Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"));
}

void KeysTest::refusesWhatIsNoKey()
{
    QFETCH(QByteArray, pasted);
    QFETCH(KeysError, error);
    const auto keys = token::keysIn(pasted);
    QVERIFY(!keys);
    QCOMPARE(keys.error(), error);
}

void KeysTest::endsAtTheLargestSize()
{
    const QByteArray largest = m_key.publicPem().leftJustified(token::maximumKeysSize, '\n');
    QVERIFY(token::keysIn(largest));
    const auto larger = token::keysIn(largest + '\n');
    QVERIFY(!larger);
    QCOMPARE(larger.error(), KeysError::TooLarge);
}

void KeysTest::leavesNoErrorBehindForTls()
{
    ERR_clear_error();
    QVERIFY(token::keysIn(m_key.publicPem()));
    QCOMPARE(ERR_peek_error(), 0UL);
    QVERIFY(!token::keysIn("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
    QCOMPARE(ERR_peek_error(), 0UL);
}

QTEST_APPLESS_MAIN(KeysTest)
#include "tst_keys.moc"
