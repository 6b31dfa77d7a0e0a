// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>

#include <optional>

namespace frontdesk::api {

//! A value together with the answer it was read from.
template <typename T>
struct Fetched {
    T value;
    QByteArray json; //!< The body exactly as it came.
    std::optional<Instant> serverTime; //!< From the Date header.
};

} // namespace frontdesk::api
