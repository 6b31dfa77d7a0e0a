// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QStringList>

#include <tl/expected.hpp>

namespace frontdesk::token {

//! Why the permissions of a token cannot be told.
enum class PermissionsError {
    Incomplete, //!< `fea`, `o.per` and `o.fpm` do not belong together, or one is missing or no text.
    NotANumber, //!< `o.fpm` holds something else than decimal numbers.
    TooLarge, //!< More than 256 names, features or digits, which no token of Clerk has.
};

/*! The names of the permissions in the organization that \a payload tells of, e.g. "org:dashboard:read", in
    the order of the token; none where it tells of none.

    Version 1 lists them. Version 2 has a number for each entry of `fea`, whose bit i, the lowest first,
   stands for the i-th name in `o.per`; it may have more than 64 bits.
*/
[[nodiscard]] tl::expected<QStringList, PermissionsError> permissionsIn(const QJsonObject &payload);

} // namespace frontdesk::token
