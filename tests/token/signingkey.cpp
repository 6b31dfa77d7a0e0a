// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signingkey.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::Literals::StringLiterals;

namespace {

// Without its keys a test has nothing to say.
void require(bool condition)
{
    if (!condition)
        qFatal("OpenSSL refused");
}

EVP_PKEY *generate(unsigned bits, unsigned long exponent)
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), &EVP_PKEY_CTX_free);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> e(BN_new(), &BN_free);
    EVP_PKEY *key = nullptr;
    require(BN_set_word(e.get(), exponent) == 1);
    require(EVP_PKEY_keygen_init(context.get()) == 1);
    require(EVP_PKEY_CTX_set_rsa_keygen_bits(context.get(), static_cast<int>(bits)) == 1);
    require(EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context.get(), e.get()) == 1);
    require(EVP_PKEY_generate(context.get(), &key) == 1);
    return key;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray compact(const QByteArray &header, const QByteArray &payload, const QByteArray &signature)
{
    return base64Url(header) + '.' + base64Url(payload) + '.' + base64Url(signature);
}

SigningKey::SigningKey(unsigned bits, unsigned long exponent)
    : m_key(generate(bits, exponent))
{
}

frontdesk::api::Jwk SigningKey::jwk(const QString &kid) const
{
    return {kid, u"RSA"_s, u"RS256"_s, u"sig"_s, base64Url(parameter(OSSL_PKEY_PARAM_RSA_N)),
        base64Url(parameter(OSSL_PKEY_PARAM_RSA_E))};
}

QByteArray SigningKey::publicPem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    require(PEM_write_bio_PUBKEY(bio.get(), m_key.get()) == 1);
    QByteArray pem(static_cast<qsizetype>(BIO_pending(bio.get())), '\0');
    require(BIO_read(bio.get(), pem.data(), static_cast<int>(pem.size())) == pem.size());
    return pem;
}

QByteArray SigningKey::signature(const QByteArray &text, const char *digest, Padding padding) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *keyContext = nullptr;
    require(EVP_DigestSignInit_ex(context.get(), &keyContext, digest, nullptr, nullptr, m_key.get(), nullptr)
        == 1);
    const int rsaPadding = padding == Padding::Pss ? RSA_PKCS1_PSS_PADDING : RSA_PKCS1_PADDING;
    require(EVP_PKEY_CTX_set_rsa_padding(keyContext, rsaPadding) == 1);
    const auto *const bytes = reinterpret_cast<const unsigned char *>(text.constData());
    auto size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(size), '\0');
    require(EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytes,
                static_cast<size_t>(text.size()))
        == 1);
    return signature;
}

frontdesk::Secret SigningKey::sign(
    const QByteArray &header, const QByteArray &payload, const char *digest) const
{
    const QByteArray text = base64Url(header) + '.' + base64Url(payload);
    return frontdesk::Secret(QByteArray(text + '.' + base64Url(signature(text, digest))));
}

QByteArray SigningKey::parameter(const char *name) const
{
    BIGNUM *raw = nullptr;
    require(EVP_PKEY_get_bn_param(m_key.get(), name, &raw) == 1);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(raw, &BN_free);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}
