// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/user.h"
#include "search/meaning.h"

namespace frontdesk::controllers {

//! \a people with those first whom \a question names exactly, by address, username, number, id or whole
//! name; otherwise in the order given.
[[nodiscard]] QList<api::User> exactFirst(QList<api::User> people, const search::Meaning &question);

} // namespace frontdesk::controllers
