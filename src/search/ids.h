// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "search/meaning.h"

#include <QStringList>

#include <optional>

namespace frontdesk::search {

//! The kind and the text of \a plain if all of it is an id, whole or with its middle left out. Older session
//! ids begin with "ses_".
[[nodiscard]] std::optional<Meaning> idOf(const QString &plain);

//! The ids of one \a kind in \a plain, each once; of words like "user_name" that stand among others none is
//! taken for one.
[[nodiscard]] QStringList idsIn(const QString &plain, Meaning::Kind kind);

} // namespace frontdesk::search
