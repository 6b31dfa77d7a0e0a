// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/random.h"
#include "sandbox/settings.h"

namespace frontdesk::sandbox {

//! What goes wrong with a request.
enum class Fault {
    None,
    TooMany, //!< 429 with Retry-After; nothing is done.
    ServerError, //!< 500; nothing is done.
    BadGateway, //!< 502 with HTML from in front of the API, which has done it.
    Lost, //!< It is done, and the connection ends without an answer.
    Cut, //!< It is done, and half of the answer comes.
    Hang, //!< No answer ever comes; every other time it was done.
};

//! Draws by lot what goes wrong.
class Faults final {
public:
    explicit Faults(const Settings &settings);

    [[nodiscard]] Fault next();
    //! Whether a request that hangs is done all the same.
    [[nodiscard]] bool isDoneAllTheSame() { return m_random.chance(50); }
    //! Whether somebody signs in anew at this moment.
    [[nodiscard]] bool appears() { return m_random.chance(m_appear); }

private:
    FaultShares m_shares;
    int m_appear;
    Random m_random;
};

} // namespace frontdesk::sandbox
