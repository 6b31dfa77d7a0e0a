// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace frontdesk::settings {

//! A view of lists that somebody gave a name.
struct SavedView {
    QString name;
    QString choice; //!< What it shows, as models::ViewChoice writes it.

    friend bool operator==(const SavedView &a, const SavedView &b) = default;
};

} // namespace frontdesk::settings
