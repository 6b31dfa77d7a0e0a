// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"

#include <optional>

namespace frontdesk::sandbox {

//! One page of a list.
struct Paging {
    int limit = 10;
    int offset = 0;
    bool envelope = false; //!< `paginated=true`: {data, total_count} instead of a bare array.
};

//! Reads limit, offset and paginated. A limit out of range silently becomes 10, as at Clerk.
[[nodiscard]] Paging pagingOf(const Request &request);

/*! The body as an object; empty when none came. Otherwise \a refusal holds 413, 415 or 400. */
[[nodiscard]] QJsonObject bodyOf(const Request &request, std::optional<Answer> &refusal);

//! Whether the number called \a name is written without fraction or exponent: Clerk refuses `60.0`.
[[nodiscard]] bool isWrittenAsInteger(const QByteArray &body, const QString &name);

} // namespace frontdesk::sandbox
