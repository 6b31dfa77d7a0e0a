// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QString>

#include <optional>

namespace frontdesk::journal {

/*! Brings a freshly opened journal file into the shape this version knows: makes it, or carries over what an
    older version wrote. What a newer version wrote, and what is no journal, stays untouched.

    Several programs may do so at once. Says technically why it could not be done.
*/
[[nodiscard]] std::optional<QString> prepare(const QSqlDatabase &database);

} // namespace frontdesk::journal
