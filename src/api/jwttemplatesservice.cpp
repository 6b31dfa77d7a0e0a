// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/jwttemplatesservice.h"

#include "api/decode.h"
#include "api/endpoint.h"
#include "api/transport.h"

namespace frontdesk::api {

using namespace Qt::Literals::StringLiterals;

JwtTemplatesService::JwtTemplatesService(Transport &transport)
    : m_transport(transport)
{
}

Call<Page<JwtTemplate>> JwtTemplatesService::list()
{
    // Unasked, Clerk gives ten.
    return {m_transport.send(Endpoint::get("jwt_templates").with("paginated", u"true"_s).with("limit", 500)),
        decodeJwtTemplates};
}

Call<JwtTemplate> JwtTemplatesService::get(const QString &id)
{
    return {m_transport.send(Endpoint::get("jwt_templates").part(id)), decodeJwtTemplate};
}

} // namespace frontdesk::api
