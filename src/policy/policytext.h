// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "policy/policy.h"

namespace frontdesk::policy {

inline constexpr qsizetype longestPolicy = 64 * 1024; //!< Bytes.

//! What \a json says: one object, of the members that docs/policy.md names and no others. Fails with
//! Refusal::PolicyBroken, whose detail says in words what is wrong and where.
[[nodiscard]] Result<Policy> parsePolicy(const QByteArray &json);

} // namespace frontdesk::policy
