// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "policy/policy.h"

namespace frontdesk::policy {

inline constexpr unsigned administrator = 0; //!< The user id of root.

/*! Where this computer's policy is, whoever starts the program and with whatever environment:
    docs/policy.md. */
[[nodiscard]] QString policyPath();

/*! Reads the policy at \a path; without a file there the computer is not managed.

    What is there and cannot be read or understood, whole and exactly, forbids all that can be forbidden;
    Policy::broken then says why. So does a file that somebody else than \a keeper, a user id, may have
    written, where the system knows owners. */
[[nodiscard]] Policy readPolicy(const QString &path, unsigned keeper = administrator);

} // namespace frontdesk::policy
