// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <optional>

namespace frontdesk::search {

//! The address or network of \a plain if all of it is one, as IpNetwork writes it; a port and the brackets
//! that go with it are no part of it.
[[nodiscard]] std::optional<QString> networkOf(const QString &plain);

//! The addresses and networks of version 4 in \a plain, each once. Those of version 6 are not looked for
//! among words: times of day look like them.
[[nodiscard]] QStringList networksIn(const QString &plain);

} // namespace frontdesk::search
