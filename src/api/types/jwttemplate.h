// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QJsonObject>
#include <QString>

namespace frontdesk::api {

//! A recipe for tokens: claims with shortcodes, a lifetime and a signing algorithm.
struct JwtTemplate {
    QString id; //!< jtmp_…; minting takes the name, not this.
    QString name;
    QJsonObject claims;
    std::chrono::seconds lifetime {60}; //!< 30 s … ten years.
    std::chrono::seconds allowedClockSkew {5};
    QString signingAlgorithm; //!< Free text at the API, e.g. "RS256".
    bool customSigningKey = false; //!< Signed with a key that the API does not give out.
};

} // namespace frontdesk::api
