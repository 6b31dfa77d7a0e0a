// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "core/secret.h"

namespace frontdesk {

//! Which world a key or an instance belongs to.
enum class Environment { Development, Production };

//! A Clerk secret key (sk_test_… or sk_live_…; the older test_… and live_… still count).
class SecretKey final {
public:
    /*! The key in what a person pasted: spaces, quotes and a leading `CLERK_SECRET_KEY=` are dropped.
        Fails with Fault::Refused, naming the kind of secret it is instead. */
    [[nodiscard]] static Result<SecretKey> parse(const QString &pasted);

    [[nodiscard]] const Secret &secret() const { return m_secret; }
    //! From the prefix alone; GET /instance knows better.
    [[nodiscard]] Environment environment() const { return m_environment; }
    //! Prefix and last four characters, e.g. "sk_live_…a1B2": all that is ever shown.
    [[nodiscard]] QString masked() const;

private:
    SecretKey(Secret secret, Environment environment);

    Secret m_secret;
    Environment m_environment;
};

} // namespace frontdesk
