// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/signer.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

namespace frontdesk::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QByteArray number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    EVP_PKEY_get_bn_param(key, name, &value);
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> guard(value, BN_free);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    return base64Url(bytes);
}

} // namespace

Signer::Signer(QByteArray keyId)
    : m_keyId(std::move(keyId))
{
}

Signer::~Signer() = default;

void Signer::prepare() const
{
    if (!m_key.valid())
        m_key = std::async(std::launch::async, [] { return Key(EVP_RSA_gen(2048), EVP_PKEY_free); }).share();
}

EVP_PKEY *Signer::key() const
{
    prepare();
    return m_key.get().get();
}

QByteArray Signer::signature(const QByteArray &text) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto count = static_cast<std::size_t>(text.size());
    std::size_t length = 0;
    EVP_DigestSign(context.get(), nullptr, &length, bytes, count);
    QByteArray result(static_cast<qsizetype>(length), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(result.data()), &length, bytes, count);
    return base64Url(result);
}

QByteArray Signer::signedRs256(const QJsonObject &claims, QLatin1StringView category) const
{
    const QJsonObject header {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"cat"_s, category},
        {u"kid"_s, QString::fromLatin1(m_keyId)}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    return text + '.' + signature(text);
}

QByteArray Signer::signedHs256(
    const QJsonObject &claims, QLatin1StringView category, const QByteArray &secret)
{
    const QJsonObject header {{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}, {u"cat"_s, category}};
    const QByteArray text = encoded(header) + '.' + encoded(claims);
    return text + '.' + base64Url(QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256));
}

QJsonObject Signer::verifiedClaims(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('.');
    // This kind of signature has no random part: signing again gives the same.
    if (parts.size() != 3 || signature(parts[0] + '.' + parts[1]) != parts[2])
        return {};
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
}

QJsonObject Signer::publicJwk() const
{
    const EVP_PKEY *own = key();
    return {{u"use"_s, u"sig"_s}, {u"kty"_s, u"RSA"_s}, {u"kid"_s, QString::fromLatin1(m_keyId)},
        {u"alg"_s, u"RS256"_s}, {u"n"_s, QString::fromLatin1(number(own, OSSL_PKEY_PARAM_RSA_N))},
        {u"e"_s, QString::fromLatin1(number(own, OSSL_PKEY_PARAM_RSA_E))}};
}

} // namespace frontdesk::sandbox
