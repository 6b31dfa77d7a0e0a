// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "token/pemkeys.h"

#include "token/base64url.h"

#include <QScopeGuard>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace frontdesk::token {

namespace {

template <auto Release>
struct Releaser {
    template <typename T>
    void operator()(T *object) const
    {
        Release(object);
    }
};
using BioHandle = std::unique_ptr<BIO, Releaser<BIO_free>>;
using KeyHandle = std::unique_ptr<EVP_PKEY, Releaser<EVP_PKEY_free>>;
using CertificateHandle = std::unique_ptr<X509, Releaser<X509_free>>;
using NumberHandle = std::unique_ptr<BIGNUM, Releaser<BN_free>>;

//! What stands between one BEGIN and its END.
struct Block {
    QByteArray label;
    QByteArray der;
    bool hasHeaders = false; //!< Lines such as "Proc-Type": it is encrypted.
};

//! nullopt: no more, or broken.
std::optional<Block> nextBlock(BIO *bio)
{
    char *label = nullptr;
    char *headers = nullptr;
    unsigned char *der = nullptr;
    long size = 0;
    if (PEM_read_bio(bio, &label, &headers, &der, &size) != 1)
        return std::nullopt;
    Block block {QByteArray(label), QByteArray(reinterpret_cast<const char *>(der), size), *headers != '\0'};
    OPENSSL_free(label);
    OPENSSL_free(headers);
    OPENSSL_free(der);
    return block;
}

KeyHandle keyOf(const Block &block)
{
    const auto *const begin = reinterpret_cast<const unsigned char *>(block.der.constData());
    const unsigned char *end = begin;
    const auto size = static_cast<long>(block.der.size());
    KeyHandle key;
    if (block.label == PEM_STRING_PUBLIC) {
        key.reset(d2i_PUBKEY(nullptr, &end, size));
    } else if (block.label == PEM_STRING_RSA_PUBLIC) {
        key.reset(d2i_PublicKey(EVP_PKEY_RSA, nullptr, &end, size));
    } else if (block.label == PEM_STRING_X509) {
        const CertificateHandle certificate(d2i_X509(nullptr, &end, size));
        key.reset(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
    }
    // What follows the key in its block would be read by some and not by others.
    return end == begin + size ? std::move(key) : nullptr;
}

QByteArray number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const NumberHandle number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return toBase64Url(bytes);
}

api::Jwk jwkOf(const EVP_PKEY *key)
{
    api::Jwk jwk;
    jwk.isForAnyKid = true;
    // An RSA-PSS key has the same numbers and is for other signatures: it keeps its own name, like EC and
    // ED25519.
    jwk.kty = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (jwk.kty == "RSA"_L1) {
        jwk.n = number(key, OSSL_PKEY_PARAM_RSA_N);
        jwk.e = number(key, OSSL_PKEY_PARAM_RSA_E);
    }
    return jwk;
}

} // namespace

tl::expected<api::Jwks, KeysError> keysInPem(const QByteArray &pem)
{
    // The end of the text is an error to OpenSSL, and TLS would take what it leaves behind for its own.
    const auto clear = qScopeGuard([] { ERR_clear_error(); });
    const qsizetype announced = pem.count("-----BEGIN ");
    if (announced > maximumKeys)
        return tl::unexpected(KeysError::TooMany);
    const BioHandle bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    api::Jwks keys;
    while (const std::optional<Block> block = nextBlock(bio.get())) {
        const KeyHandle key = block->hasHeaders ? nullptr : keyOf(*block);
        if (!key)
            return tl::unexpected(KeysError::Unreadable);
        keys.append(jwkOf(key.get()));
    }
    // OpenSSL passes over some blocks that are cut short, as if they were text.
    if (keys.size() != announced)
        return tl::unexpected(KeysError::Unreadable);
    return keys;
}

} // namespace frontdesk::token
