// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>

namespace frontdesk {

//! A point in time: milliseconds since the Unix epoch, UTC.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

//! Where "now" comes from, so that tests can say what time it is.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;

protected:
    Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)
};

//! The computer's own clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

} // namespace frontdesk
