// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/tokenfacts.h"

#include "core/redact.h"
#include "core/veil.h"

#include <QJsonDocument>

namespace frontdesk::controllers {

TokenFacts factsOf(const Secret &token, Veil *veil)
{
    const token::Decoded decoded = token::decode(token);
    if (!decoded)
        return {};
    const token::Jwt jwt = veiled(*decoded, veil);
    // A token is somebody's own text: it may hold another one.
    return {redact(jwt.sub().value_or(QString())), jwt.exp(), true};
}

token::Jwt veiled(token::Jwt jwt, Veil *veil)
{
    if (!veil)
        return jwt;
    for (QJsonObject *part : {&jwt.header, &jwt.payload})
        *part = QJsonDocument::fromJson(veil->drawOver(QJsonDocument(*part).toJson())).object();
    return jwt;
}

} // namespace frontdesk::controllers
