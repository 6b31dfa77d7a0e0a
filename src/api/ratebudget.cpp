// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/ratebudget.h"

#include <algorithm>
#include <cmath>

namespace frontdesk::api {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds window = 10s;

double limitOf(Environment environment)
{
    return environment == Environment::Production ? 1000 : 100;
}

} // namespace

RateBudget::RateBudget(Environment environment, Instant now)
    : m_all {limitOf(environment) / 2, limitOf(environment) / 2 / window.count(), limitOf(environment) / 2,
        now}
    , m_bulk {limitOf(environment) / 50, bulkRate(environment) / 1000, limitOf(environment) / 50, now}
{
}

double RateBudget::bulkRate(Environment environment)
{
    return limitOf(environment) * 9 / 50 / std::chrono::duration<double>(window).count();
}

bool RateBudget::take(Urgency urgency, Instant now)
{
    if (nextAt(urgency, now) > now)
        return false;
    m_all.level -= 1;
    if (urgency == Urgency::Bulk)
        m_bulk.level -= 1;
    return true;
}

Instant RateBudget::nextAt(Urgency urgency, Instant now)
{
    m_all.fill(now);
    m_bulk.fill(now);
    auto wait = m_all.untilOne();
    if (urgency == Urgency::Bulk)
        wait = std::max(wait, m_bulk.untilOne());
    return now + wait;
}

void RateBudget::Bucket::fill(Instant now)
{
    // A clock that is set back must not empty the bucket.
    const auto passed = std::max(0ms, now - filledAt);
    level = std::min(capacity, level + perMillisecond * static_cast<double>(passed.count()));
    filledAt = now;
}

std::chrono::milliseconds RateBudget::Bucket::untilOne() const
{
    constexpr double rounding = 1e-9;
    if (level >= 1 - rounding)
        return 0ms;
    return std::chrono::milliseconds(static_cast<qint64>(std::ceil((1 - level) / perMillisecond)));
}

} // namespace frontdesk::api
