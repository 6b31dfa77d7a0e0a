// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answer.h"
#include "api/types/client.h"
#include "api/types/fetched.h"
#include "api/types/instance.h"
#include "api/types/jwk.h"
#include "api/types/jwttemplate.h"
#include "api/types/membership.h"
#include "api/types/packedsession.h"
#include "api/types/session.h"
#include "api/types/token.h"
#include "api/types/user.h"
#include "core/page.h"
#include "core/result.h"

namespace frontdesk::api {

// From an answer to a value, one function for each shape. All fail with Fault::Malformed.

[[nodiscard]] Result<Session> decodeSession(const Answer &answer);
[[nodiscard]] Result<Page<Session>> decodeSessions(const Answer &answer);
[[nodiscard]] Result<PackedPage> decodePackedSessions(const Answer &answer);
[[nodiscard]] Result<User> decodeUser(const Answer &answer);
[[nodiscard]] Result<Page<User>> decodeUsers(const Answer &answer);
[[nodiscard]] Result<Page<Membership>> decodeMemberships(const Answer &answer);
[[nodiscard]] Result<qint64> decodeTotalCount(const Answer &answer);
[[nodiscard]] Result<Client> decodeClient(const Answer &answer);
[[nodiscard]] Result<JwtTemplate> decodeJwtTemplate(const Answer &answer);
[[nodiscard]] Result<Page<JwtTemplate>> decodeJwtTemplates(const Answer &answer);
[[nodiscard]] Result<Jwks> decodeJwks(const Answer &answer);
[[nodiscard]] Result<Instance> decodeInstance(const Answer &answer);
[[nodiscard]] Result<Token> decodeToken(const Answer &answer);

//! \a decode, keeping the body and the server's time beside the value.
template <typename T>
[[nodiscard]] auto fetched(Result<T> (*decode)(const Answer &))
{
    return [decode](const Answer &answer) -> Result<Fetched<T>> {
        return decode(answer).map([&answer](T value) {
            return Fetched<T> {std::move(value), answer.body, answer.serverTime};
        });
    };
}

} // namespace frontdesk::api
