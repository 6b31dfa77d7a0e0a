// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/jwttemplates.h"
#include "sandbox/mint.h"
#include "sandbox/request.h"

namespace frontdesk::sandbox {

class Router;

//! What has to do with tokens: minting, verifying, templates, keys.
class TokenEndpoints final {
public:
    TokenEndpoints(World &world, Mint &mint, std::vector<JwtTemplate> templates);

    void addTo(Router &router);

private:
    [[nodiscard]] Answer mint(const Request &request);
    [[nodiscard]] Answer verify(const Request &request);
    [[nodiscard]] Answer listTemplates(const Request &request) const;
    [[nodiscard]] Answer getTemplate(const Request &request) const;

    World &m_world;
    Mint &m_mint;
    std::vector<JwtTemplate> m_templates;
};

} // namespace frontdesk::sandbox
