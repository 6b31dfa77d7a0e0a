// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace frontdesk::search {

//! \a plain if all of it is an address, its domain in small letters.
[[nodiscard]] std::optional<QString> emailOf(const QString &plain);

//! The addresses in \a plain, each once: also of "Dana Lee <dana@example.com>" and "mailto:dana@example.com".
[[nodiscard]] QStringList emailsIn(const QString &plain);

//! What stands behind the last "@" of \a email.
[[nodiscard]] QString domainOf(const QString &email);

} // namespace frontdesk::search
