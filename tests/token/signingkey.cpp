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

//! What \a write puts into a BIO.
template <typename Write>
QByteArray written(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    require(write(bio.get()) == 1);
    QByteArray text(static_cast<qsizetype>(BIO_pending(bio.get())), '\0');
    require(BIO_read(bio.get(), text.data(), static_cast<int>(text.size())) == text.size());
    return text;
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
    return written([this](BIO *bio) { return PEM_write_bio_PUBKEY(bio, m_key.get()); });
}

QByteArray SigningKey::rsaPublicPem() const
{
    unsigned char *der = nullptr;
    const int size = i2d_PublicKey(m_key.get(), &der);
    const QByteArray pem = written([der, size](BIO *bio) {
        return PEM_write_bio(bio, PEM_STRING_RSA_PUBLIC, "", der, size) > 0 ? 1 : 0;
    });
    OPENSSL_free(der);
    return pem;
}

QByteArray SigningKey::certificatePem() const
{
    const std::unique_ptr<X509, decltype(&X509_free)> certificate(X509_new(), &X509_free);
    require(X509_set_pubkey(certificate.get(), m_key.get()) == 1);
    require(ASN1_TIME_set(X509_getm_notBefore(certificate.get()), 0) != nullptr);
    require(ASN1_TIME_set(X509_getm_notAfter(certificate.get()), 1) != nullptr);
    require(X509_sign(certificate.get(), m_key.get(), EVP_sha256()) > 0);
    return written([&certificate](BIO *bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

QByteArray SigningKey::privatePem() const
{
    return written([this](BIO *bio) {
        return PEM_write_bio_PrivateKey(bio, m_key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    });
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

QByteArray SigningKey::power(const QByteArray &message) const
{
    const std::unique_ptr<EVP_PKEY_CTX, decltype(&EVP_PKEY_CTX_free)> context(
        EVP_PKEY_CTX_new(m_key.get(), nullptr), &EVP_PKEY_CTX_free);
    require(EVP_PKEY_sign_init(context.get()) == 1);
    require(EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1);
    auto size = static_cast<size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray result(static_cast<qsizetype>(size), '\0');
    require(
        EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char *>(result.data()), &size,
            reinterpret_cast<const unsigned char *>(message.constData()), static_cast<size_t>(message.size()))
        == 1);
    return result;
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
