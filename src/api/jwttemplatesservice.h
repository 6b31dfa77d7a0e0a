// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/call.h"
#include "api/types/jwttemplate.h"
#include "core/page.h"

namespace frontdesk::api {

class Transport;

//! The JWT templates of the instance.
class JwtTemplatesService final {
public:
    explicit JwtTemplatesService(Transport &transport);

    //! GET /jwt_templates, up to 500.
    Call<Page<JwtTemplate>> list();
    //! GET /jwt_templates/{id}
    Call<JwtTemplate> get(const QString &id);

private:
    Transport &m_transport;
};

} // namespace frontdesk::api
