// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/josesignature.h"

#include "token/base64url.h"

#include <cjose/cjose.h>
#include <openssl/err.h>

#include <bit>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

struct KeyRelease {
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
};
using KeyHandle = std::unique_ptr<cjose_jwk_t, KeyRelease>;

struct SignatureRelease {
    void operator()(cjose_jws_t *signature) const { cjose_jws_release(signature); }
};
using SignatureHandle = std::unique_ptr<cjose_jws_t, SignatureRelease>;

//! A big-endian number without leading zeros; empty for zero and for what is no base64url.
QByteArray number(const QByteArray &base64Url)
{
    QByteArray bytes = fromBase64Url(base64Url).value_or(QByteArray());
    qsizetype zeros = 0;
    while (zeros < bytes.size() && bytes[zeros] == '\0')
        ++zeros;
    return bytes.sliced(zeros);
}

int bitLength(const QByteArray &number)
{
    if (number.isEmpty())
        return 0;
    return static_cast<int>(number.size() - 1) * 8
        + std::bit_width(static_cast<unsigned char>(number.front()));
}

bool isOdd(const QByteArray &number)
{
    return !number.isEmpty() && (static_cast<unsigned char>(number.back()) & 1U) != 0;
}

bool isUsable(const QByteArray &modulus, const QByteArray &exponent)
{
    const int modulusBits = bitLength(modulus);
    const int exponentBits = bitLength(exponent);
    return modulusBits >= 2048 && modulusBits <= 8192 && isOdd(modulus) && exponentBits >= 17
        && exponentBits <= 32 && isOdd(exponent);
}

KeyHandle import(const api::Jwk &key)
{
    QByteArray modulus = number(key.n);
    QByteArray exponent = number(key.e);
    if (!isUsable(modulus, exponent))
        return nullptr;
    cjose_jwk_rsa_keyspec spec {};
    spec.n = reinterpret_cast<uint8_t *>(modulus.data());
    spec.nlen = static_cast<size_t>(modulus.size());
    spec.e = reinterpret_cast<uint8_t *>(exponent.data());
    spec.elen = static_cast<size_t>(exponent.size());
    return KeyHandle(cjose_jwk_create_RSA_spec(&spec, nullptr));
}

/*! \a key for the JOSE library, until the next call on this thread; nullptr: not safe.

    OpenSSL prepares the arithmetic of a modulus when a key is first used, which takes half as long as the RSA
    itself, so each thread keeps the one key it used last. An instance has one.
*/
cjose_jwk_t *imported(const api::Jwk &key)
{
    struct Kept {
        QByteArray n;
        QByteArray e;
        KeyHandle handle;
    };
    thread_local Kept kept;
    if (!kept.handle || kept.n != key.n || kept.e != key.e)
        kept = {key.n, key.e, import(key)};
    return kept.handle.get();
}

} // namespace

Signature checkSignature(const QByteArray &compact, const api::Jwk &key)
{
    if (key.kty != "RSA"_L1 || (!key.use.isEmpty() && key.use != "sig"_L1))
        return Signature::UnusableKey;
    cjose_jwk_t *const usable = imported(key);
    if (!usable)
        return Signature::UnusableKey;
    const SignatureHandle signature(
        cjose_jws_import(compact.constData(), static_cast<size_t>(compact.size()), nullptr));
    if (signature && cjose_jws_verify(signature.get(), usable, nullptr))
        return Signature::Valid;
    // A failure stays in OpenSSL's queue of this thread, where a TLS connection would take it for its own.
    ERR_clear_error();
    return Signature::Invalid;
}

} // namespace frontdesk::token
