// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads any bytes as a pasted token; bytes that hold a line break also as header and claims, because a fuzzer
// does not find base64url by itself. The signature is never good, so the claims are judged on their own. Any
// bytes are also read as pasted keys, and a token is verified with those. fuzz_seeds.py made the seeds.

#include "token/claims.h"
#include "token/keys.h"
#include "token/verify.h"

#include <openssl/err.h>

#include <cstddef>
#include <cstdint>

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

constexpr Instant now {std::chrono::seconds(1767261920)};

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void check(bool promise)
{
    if (!promise)
        qFatal("a promise is broken");
}

void judge(const QByteArray &pasted)
{
    static const api::Jwks keys {
        {u"ins_1"_s, u"RSA"_s, u"RS256"_s, u"sig"_s, base64Url(QByteArray(256, '\xFF')), "AQAB"_ba}};
    const token::Decoded decoded = token::decode(Secret(pasted));
    if (!decoded)
        return;
    static_cast<void>(token::faultInClaims(*decoded, now, token::defaultSkew));
    check(token::verify(*decoded, keys, now).rejected.has_value());
}

void judgeAsKeys(const QByteArray &pasted)
{
    static const token::Decoded nobodys
        = token::decode(Secret(base64Url(R"({"alg":"RS256","kid":"ins_1"})") + '.'
            + base64Url(R"({"sub":"user_1","exp":1767261960})") + '.' + base64Url(QByteArray(256, '\x01'))));
    const auto keys = token::keysIn(pasted);
    check(ERR_peek_error() == 0);
    if (!keys)
        return;
    check(!pasted.contains("PRIVATE KEY") && !keys->isEmpty() && keys->size() <= token::maximumKeys);
    for (const api::Jwk &key : *keys)
        check(key.isForAnyKid == key.kid.isEmpty());
    check(token::verify(*nobodys, *keys, now).rejected.has_value());
    check(ERR_peek_error() == 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    judge(bytes);
    judgeAsKeys(bytes);
    const qsizetype end = bytes.indexOf('\n');
    if (end >= 0) {
        const QByteArray signature = base64Url(QByteArray(256, '\x01'));
        judge(base64Url(bytes.first(end)) + '.' + base64Url(bytes.sliced(end + 1)) + '.' + signature);
    }
    return 0;
}
