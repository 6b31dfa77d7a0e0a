// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

class QSqlError;

namespace frontdesk::journal {

//! What \a error of the PostgreSQL driver means. The detail is as the server said it, cut short and redacted.
[[nodiscard]] Failure teamFailure(const QSqlError &error);

} // namespace frontdesk::journal
