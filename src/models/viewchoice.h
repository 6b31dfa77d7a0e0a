// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionfilter.h"
#include "models/sessionindex.h"

namespace frontdesk::models {

//! Which sessions a view of a list shows, and in which order.
struct ViewChoice {
    SessionFilter filter;
    SessionOrder order;

    //! As it is kept: JSON in one line.
    [[nodiscard]] QString text() const;
    //! Nothing for what text() does not write: half a filter would show what it should hide.
    [[nodiscard]] static std::optional<ViewChoice> parse(const QString &text);

    friend bool operator==(const ViewChoice &, const ViewChoice &) = default;
};

} // namespace frontdesk::models
