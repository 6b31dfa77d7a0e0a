// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "journal/types/verification.h"

#include <QSqlDatabase>

namespace frontdesk::journal {

//! Checks the file itself, every chain in it, and how far they go against \a kept. Fails with
//! Refusal::UnreadableJournal when it cannot be read to the end.
[[nodiscard]] Result<Verification> verify(const QSqlDatabase &database, const QList<Head> &kept);

} // namespace frontdesk::journal
