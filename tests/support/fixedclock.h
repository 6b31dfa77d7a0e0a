// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

namespace frontdesk {

//! A clock that stands until it is told to move. It begins on 1 January 2026 at 10:05 UTC.
class FixedClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override { return m_now; }
    void set(Instant now) { m_now = now; }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    Instant m_now {std::chrono::seconds(1767261900)};
};

} // namespace frontdesk
