// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "core/secretkey.h"

#include <QUrl>

#include <chrono>

namespace frontdesk::settings {

//! A label to tell instances apart by. No red: that is production's.
enum class Label { None, Blue, Teal, Green, Yellow, Orange, Pink, Purple, Grey };

//! A Clerk instance that the person has added. Its secret key is not here: the keychain has it under `id`.
struct Instance {
    QString id; //!< Ours, made when it is added; never shown.
    QString name; //!< What the desk calls it.
    QUrl baseUrl; //!< As api::parseBaseUrl() gives it.
    Environment environment = Environment::Production; //!< As known when it was last open.
    QString maskedKey; //!< SecretKey::masked(): all that is ever shown of the key.
    InstanceId clerkId = {}; //!< Clerk's id of it, which its tokens name; empty until it has been open once.
    Label label = Label::None;
    std::chrono::seconds timeout {30}; //!< How long a request may take; 5 to 300 s.

    friend bool operator==(const Instance &a, const Instance &b) = default;
};

} // namespace frontdesk::settings
