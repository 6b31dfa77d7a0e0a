// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/retrypolicy.h"

#include "api/obstacles.h"

#include <algorithm>

namespace frontdesk::api {

namespace {

bool mayPass(const Failure &failure)
{
    switch (failure.fault) {
    case Fault::Transport:
        return !failure.obstacle || passesByItself(*failure.obstacle);
    case Fault::Timeout:
        return true;
    case Fault::Rejected:
        return failure.httpStatus == 429 || failure.httpStatus >= 500;
    case Fault::Cancelled:
    case Fault::Refused:
    case Fault::Malformed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<std::chrono::milliseconds> retryDelay(const Endpoint &endpoint, const Failure &failure,
    int tries, double jitter, std::chrono::milliseconds first)
{
    // Clerk did nothing then, so that trying once more cannot do it twice.
    if (failure.httpStatus == 409 && failure.hasCode(u"resource_locked"))
        return tries == 1 ? std::optional(first) : std::nullopt;
    if (endpoint.verb() != Endpoint::Verb::Get || tries >= maximumTries || !mayPass(failure))
        return std::nullopt;
    if (failure.retryAfter) {
        return *failure.retryAfter <= longestWait
            ? std::optional<std::chrono::milliseconds>(*failure.retryAfter)
            : std::nullopt;
    }
    const double grown = static_cast<double>((first * (1 << (tries - 1))).count());
    return std::chrono::milliseconds(static_cast<qint64>(grown * (0.5 + jitter)));
}

} // namespace frontdesk::api
