// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/urgency.h"
#include "core/clock.h"
#include "core/secretkey.h"

namespace frontdesk::api {

/*! How fast requests may go, so that the customer's own backend, which shares the limit, is not starved.

    Two token buckets over Clerk's window of 10 s (1000 requests for production, 100 for development). All
    requests draw from the first: it holds half the limit and refills by the other half in a window, so that
   no window ever sees more than the limit. Bulk work also draws from the second, which together with its
   refill comes to a fifth of the limit.
*/
class RateBudget final {
public:
    RateBudget(Environment environment, Instant now);

    //! True, and counted, when a request may go now.
    [[nodiscard]] bool take(Urgency urgency, Instant now);
    //! When the next request of this urgency may go; \a now when it may at once.
    [[nodiscard]] Instant nextAt(Urgency urgency, Instant now);

    //! Bulk requests a second that an instance of this kind allows in the long run.
    [[nodiscard]] static double bulkRate(Environment environment);

private:
    struct Bucket {
        double capacity = 0;
        double perMillisecond = 0;
        double level = 0;
        Instant filledAt;

        void fill(Instant now);
        [[nodiscard]] std::chrono::milliseconds untilOne() const;
    };

    Bucket m_all;
    Bucket m_bulk;
};

} // namespace frontdesk::api
