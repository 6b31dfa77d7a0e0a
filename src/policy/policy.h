// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace frontdesk::policy {

//! What an organization demands of the Frontdesks on its computers. Every rule only ever takes away.
struct Policy {
    bool isManaged = false; //!< There is a policy file, whatever it says.
    bool readOnly = false; //!< No changes at all, in any instance.
    std::optional<std::chrono::seconds> longestToken; //!< No token lives longer; nullopt: no such rule.
    std::optional<QStringList> templates; //!< Only these may be minted from; "" is the session token itself.
    bool requireReason = false; //!< A change needs a reason.
    std::optional<std::chrono::minutes> idleLock; //!< Changes are locked again at the latest after so long.
    std::optional<QStringList> hosts; //!< Only instances on these hosts may be opened.
    bool noExport = false; //!< Nothing is written to a file or copied as a table.
    //! The file is there and cannot be read or understood: then all is forbidden that can be.
    std::optional<Failure> broken;

    friend bool operator==(const Policy &a, const Policy &b) = default;
};

} // namespace frontdesk::policy
