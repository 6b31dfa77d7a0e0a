// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk {

/*! \a text with everything that looks like a secret replaced by a mask: Clerk keys of every kind
    (sk_, pk_, ak_, mt_, oat_, whsec_), JWTs and bearer values.

    For logs, error details and copied reports. The prefix of a key stays, so that its kind can be told.
*/
[[nodiscard]] QString redact(QString text);

} // namespace frontdesk
