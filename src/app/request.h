// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace frontdesk::app {

/*! What a start asks for, and what it hands to the Frontdesk that runs already. It can only show something:
    whoever may start a program may send one. */
struct Request {
    bool sandbox = false; //!< Show the sample data.
    QString link = {}; //!< frontdesk://open?…, to be shown; empty: none.
    QByteArray activation = {}; //!< What the desktop gave for bringing a window to the front; may be empty.

    [[nodiscard]] QByteArray toJson() const;
    //! nullopt for what is no request of this kind.
    [[nodiscard]] static std::optional<Request> fromJson(const QByteArray &json);

    friend bool operator==(const Request &, const Request &) = default;
};

} // namespace frontdesk::app
