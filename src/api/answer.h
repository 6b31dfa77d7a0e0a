// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontdesk::api {

//! A successful HTTP answer, not yet decoded.
struct Answer {
    int httpStatus = 0;
    QString request; //!< As Endpoint::name() says it.
    QByteArray body;
    QString traceId;
    std::optional<Instant> serverTime; //!< From the Date header.

    friend bool operator==(const Answer &a, const Answer &b) = default;
};

} // namespace frontdesk::api
