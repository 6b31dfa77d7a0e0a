// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <future>
#include <memory>

struct evp_pkey_st;

namespace frontdesk::sandbox {

//! Signs tokens with a 2048-bit RSA key of its own. Who first needs the key waits until it is made.
class Signer final {
public:
    explicit Signer(QByteArray keyId);
    ~Signer();
    Q_DISABLE_COPY_MOVE(Signer)

    //! Has the key made on another thread, so that nobody has to wait for it later.
    void prepare() const;
    //! A compact JWS over \a claims. \a category goes into the header as `cat`.
    [[nodiscard]] QByteArray signedRs256(const QJsonObject &claims, QLatin1StringView category) const;
    //! The same with a shared \a secret and no key id, as templates with a key of their own have it.
    [[nodiscard]] static QByteArray signedHs256(
        const QJsonObject &claims, QLatin1StringView category, const QByteArray &secret);
    //! The claims of a token this signer has signed; empty for any other.
    [[nodiscard]] QJsonObject verifiedClaims(const QByteArray &token) const;
    //! The public half, as a JSON Web Key.
    [[nodiscard]] QJsonObject publicJwk() const;

private:
    using Key = std::shared_ptr<evp_pkey_st>;

    [[nodiscard]] evp_pkey_st *key() const;
    [[nodiscard]] QByteArray signature(const QByteArray &text) const;

    QByteArray m_keyId;
    mutable std::shared_future<Key> m_key;
};

} // namespace frontdesk::sandbox
