// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/faults.h"

namespace frontdesk::sandbox {

Faults::Faults(const Settings &settings)
    : m_shares(settings.faults)
    , m_appear(settings.appear)
    , m_random(settings.seed, 0x6661756c74)
{
}

Fault Faults::next()
{
    int drawn = m_random.below(100);
    const std::pair<Fault, int> shares[] {{Fault::TooMany, m_shares.tooMany},
        {Fault::ServerError, m_shares.serverError}, {Fault::BadGateway, m_shares.badGateway},
        {Fault::Lost, m_shares.lost}, {Fault::Cut, m_shares.cut}, {Fault::Hang, m_shares.hang}};
    for (const auto &[fault, share] : shares) {
        if (drawn < share)
            return fault;
        drawn -= share;
    }
    return Fault::None;
}

} // namespace frontdesk::sandbox
