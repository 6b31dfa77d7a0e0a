// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/requestheaders.h"

#include "api/endpoint.h"

namespace frontdesk::api {

Headers requestHeaders(const Endpoint &endpoint)
{
    Headers headers {{"Accept", "application/json"}, {"Clerk-API-Version", endpoint.version()},
        {"User-Agent", QByteArrayLiteral("Frontdesk/" FRONTDESK_VERSION " (Qt ") + qVersion() + ')'}};
    if (endpoint.verb() != Endpoint::Verb::Get)
        headers.emplaceBack("Content-Type", "application/json");
    if (!endpoint.origin().isEmpty())
        headers.emplaceBack("Origin", endpoint.origin());
    return headers;
}

} // namespace frontdesk::api
