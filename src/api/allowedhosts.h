// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QStringList>

#include <optional>

class QUrl;

namespace frontdesk::api {

//! Refusal::ManagedHost, naming the host of \a url, where that is not among \a hosts, whatever its case;
//! nullopt: it is, or there is no such rule. Names with letters beyond ASCII stand in \a hosts as xn--….
[[nodiscard]] std::optional<Failure> refusedHost(const std::optional<QStringList> &hosts, const QUrl &url);

} // namespace frontdesk::api
