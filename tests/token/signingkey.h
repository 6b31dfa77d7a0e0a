// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/jwk.h"
#include "core/secret.h"

#include <openssl/evp.h>

#include <memory>

//! Base64url without padding.
[[nodiscard]] QByteArray base64Url(const QByteArray &bytes);

//! Three parts from what they stand for; nothing is checked, so it can be spoiled in any way.
[[nodiscard]] QByteArray compact(
    const QByteArray &header, const QByteArray &payload, const QByteArray &signature);

//! An RSA key of this run that signs any text. Signs with OpenSSL alone, so that the JOSE library is judged.
class SigningKey final {
public:
    explicit SigningKey(unsigned bits = 2048, unsigned long exponent = 65537);

    //! The public half under \a kid.
    [[nodiscard]] frontdesk::api::Jwk jwk(const QString &kid) const;
    //! The public half as an instance shows it; as a shared secret the oldest trick there is.
    [[nodiscard]] QByteArray publicPem() const;
    //! The public half alone, as PKCS #1 writes it.
    [[nodiscard]] QByteArray rsaPublicPem() const;
    //! The public half in a certificate that the key signed itself and that is long out of date.
    [[nodiscard]] QByteArray certificatePem() const;
    //! What nobody may paste anywhere.
    [[nodiscard]] QByteArray privatePem() const;

    enum class Padding { Pkcs1, Pss };
    //! The bytes of a signature over \a text by \a digest ("SHA256" …).
    [[nodiscard]] QByteArray signature(
        const QByteArray &text, const char *digest = "SHA256", Padding padding = Padding::Pkcs1) const;
    //! For OpenSSL's own functions; lives as long as this.
    [[nodiscard]] EVP_PKEY *handle() const { return m_key.get(); }
    //! RSA without padding or hash: \a message, as long as the modulus, to the power of the private exponent.
    [[nodiscard]] QByteArray power(const QByteArray &message) const;
    //! A whole token.
    [[nodiscard]] frontdesk::Secret sign(
        const QByteArray &header, const QByteArray &payload, const char *digest = "SHA256") const;

private:
    struct Release {
        void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    };

    [[nodiscard]] QByteArray parameter(const char *name) const;

    std::unique_ptr<EVP_PKEY, Release> m_key;
};
