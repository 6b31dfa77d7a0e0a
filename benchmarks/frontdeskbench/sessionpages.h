// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace frontdesk::bench {

//! Session \a number of a made-up list, 0 being the newest, as Clerk writes it. Every id and every address is
//! another.
[[nodiscard]] QByteArray sessionJson(qint64 number, const char *status = nullptr);
//! The page of \a limit rows from row \a offset of a list of \a total.
[[nodiscard]] QByteArray sessionPage(qint64 offset, qint64 limit, qint64 total);

//! What to ask for after ".../v1" in order to have \a total sessions of \a user (empty: everybody's): the
//! same pages that the program asks for.
[[nodiscard]] QByteArrayList pageTargets(const QString &user, qint64 total);

} // namespace frontdesk::bench
