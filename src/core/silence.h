// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/ipnetwork.h"

namespace frontdesk {

//! What is left out of what is worth a look: a person, or the addresses of a network.
struct Silence {
    UserId person; //!< Empty: it is the network.
    std::optional<IpNetwork> network;
    QString name; //!< What the person was called when they were silenced; empty for a network.

    //! Whether both leave out the same, whatever it is called.
    [[nodiscard]] bool isSame(const Silence &other) const
    {
        return person == other.person && network == other.network;
    }
    friend bool operator==(const Silence &, const Silence &) = default;
};

} // namespace frontdesk
