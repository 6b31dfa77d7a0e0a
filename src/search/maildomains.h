// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace frontdesk::search {

//! The domain that was probably meant by \a domain: one of \a seen, or else one that many have their mail at,
//! that is a slip or two away. Empty when there is none, or \a domain itself is one of them.
[[nodiscard]] QString likelyDomain(const QString &domain, const QStringList &seen);

} // namespace frontdesk::search
