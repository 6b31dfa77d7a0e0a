// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/answer.h"
#include "sandbox/request.h"
#include "sandbox/world.h"

namespace frontdesk::sandbox {

//! Whoever all the filters of \a request fit; \a refusal is set where one is malformed.
[[nodiscard]] std::vector<const Person *> matchingUsers(
    const Request &request, const World &world, std::optional<Answer> &refusal);
//! The same as `order_by` says (default: newest first) and from `starting_after` on.
[[nodiscard]] std::vector<const Person *> orderedUsers(
    const Request &request, const World &world, std::optional<Answer> &refusal);

} // namespace frontdesk::sandbox
