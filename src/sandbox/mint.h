// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/jwttemplates.h"
#include "sandbox/population.h"
#include "sandbox/signer.h"

namespace frontdesk::sandbox {

//! Mints the tokens of one instance.
class Mint final {
public:
    Mint(World &world, const Instance &instance);

    //! A session token, version 2. `azp` is \a origin, and absent when that is empty.
    [[nodiscard]] QByteArray sessionToken(
        const Session &session, qint64 lifetimeSeconds, const QByteArray &origin);
    //! A token as \a jwtTemplate says.
    [[nodiscard]] QByteArray templateToken(const Session &session, const JwtTemplate &jwtTemplate,
        qint64 lifetimeSeconds, const QByteArray &origin);

    [[nodiscard]] const Signer &signer() const { return m_signer; }

private:
    [[nodiscard]] QJsonObject commonClaims(
        const Session &session, qint64 lifetimeSeconds, qint64 skewSeconds, const QByteArray &origin);
    [[nodiscard]] QJsonObject facts(const Session &session) const;
    [[nodiscard]] const Membership *membershipOf(const Session &session) const;

    World &m_world;
    const Instance &m_instance;
    Signer m_signer;
    quint64 m_count = 0;
};

} // namespace frontdesk::sandbox
