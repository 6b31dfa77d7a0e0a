// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_token [ROUNDS]
// Verifies a token, and decodes one of 4 KB, ROUNDS times (20000) each. Beside it stands what OpenSSL alone
// needs for the same signature in the same run: RSA with everything prepared, the hash as well. Prints
// medians and 95th percentiles.

#include "token/signingkey.h"
#include "token/verify.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <openssl/rsa.h>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};
const QByteArray header = R"({"alg":"RS256","kid":"ins_1","typ":"JWT"})";

void require(bool condition)
{
    if (!condition)
        qFatal("what is measured went wrong");
}

//! Claims of a session token, filled up so that the whole token has \a size bytes, give or take three.
QByteArray claims(qsizetype size)
{
    const QByteArray start
        = R"({"azp":"https://app.example.com","exp":1767261960,"fva":[7,-1],"iat":1767261900,)"
          R"("iss":"https://quiet-otter-41.clerk.accounts.dev","nbf":1767261890,)"
          R"("sid":"sess_1","sub":"user_1","sts":"active","v":2,"metadata":{)";
    const QByteArray end = R"("last":true}})";
    constexpr qsizetype signature = 342;
    const qsizetype room = (size - signature - 2) * 3 / 4 - header.size();
    QByteArray entries;
    for (int i = 0; start.size() + entries.size() + end.size() + 32 < room; ++i)
        entries += R"("key )" + QByteArray::number(i) + R"(":["text",)" + QByteArray::number(i * 1001) + "],";
    return start + entries + end;
}

//! RSASSA-PKCS1-v1_5 and nothing else.
class BareVerification {
public:
    BareVerification(const SigningKey &key, const Secret &token)
        : m_context(EVP_PKEY_CTX_new(key.handle(), nullptr), &EVP_PKEY_CTX_free)
    {
        const QByteArray text = token.reveal().first(token.reveal().lastIndexOf('.'));
        m_digest = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
        m_signature = key.signature(text);
        require(EVP_PKEY_verify_init(m_context.get()) == 1);
        require(EVP_PKEY_CTX_set_rsa_padding(m_context.get(), RSA_PKCS1_PADDING) == 1);
        require(EVP_PKEY_CTX_set_signature_md(m_context.get(), EVP_sha256()) == 1);
    }

    [[nodiscard]] bool succeeds() const
    {
        const auto bytes = [](const QByteArray &array) {
            return reinterpret_cast<const unsigned char *>(array.constData());
        };
        return EVP_PKEY_verify(m_context.get(), bytes(m_signature), static_cast<size_t>(m_signature.size()),
                   bytes(m_digest), static_cast<size_t>(m_digest.size()))
            == 1;
    }

private:
    std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> m_context;
    QByteArray m_digest;
    QByteArray m_signature;
};

//! Microseconds that one round takes.
struct Cost {
    double median;
    double percentile95;
};

template <typename Round>
std::vector<qint64> measure(int rounds, Round round)
{
    for (int i = 0; i < rounds / 10; ++i)
        round();
    std::vector<qint64> times;
    QElapsedTimer timer;
    for (int i = 0; i < rounds; ++i) {
        timer.start();
        round();
        times.push_back(timer.nsecsElapsed());
    }
    return times;
}

Cost report(const char *what, std::vector<qint64> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&times](std::size_t percent) {
        return static_cast<double>(times[times.size() * percent / 100]) / 1e3;
    };
    const Cost cost {at(50), at(95)};
    std::printf("%-44s %7.1f µs, 95 %% under %7.1f µs\n", what, cost.median, cost.percentile95);
    return cost;
}

} // namespace

int main(int argc, char *argv[])
{
    const int rounds = std::max(100, argc > 1 ? QByteArray(argv[1]).toInt() : 20'000);
    const SigningKey key;
    const api::Jwks keys {key.jwk(u"ins_1"_s)};
    const Secret token = key.sign(header, claims(800));
    const Secret large = key.sign(header, claims(4096));
    const token::Decoded decoded = token::decode(token);
    require(decoded && large.reveal().size() > 3900);
    const BareVerification openSsl(key, token);
    const Cost bare
        = report("OpenSSL alone, RSA-2048", measure(rounds, [&] { require(openSsl.succeeds()); }));
    const Cost verified = report("verify a decoded token",
        measure(rounds, [&] { require(!token::verify(*decoded, keys, now).rejected); }));
    const Cost whole = report("decode and verify it", measure(rounds, [&] {
        const token::Decoded again = token::decode(token);
        require(again && !token::verify(*again, keys, now).rejected);
    }));
    report("decode a token of 4 KB", measure(rounds, [&] { require(token::decode(large).has_value()); }));
    std::printf("verify: %.2f times OpenSSL, with decoding %.2f times\n", verified.median / bare.median,
        whole.median / bare.median);
    return 0;
}
