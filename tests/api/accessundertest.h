// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/networkaccess.h"
#include "apiundertest.h"

#include <QSignalSpy>

namespace frontdesk::api {

//! The whole client over the program's own network manager, in front of \a baseUrl.
class AccessUnderTest final {
public:
    explicit AccessUnderTest(
        const QUrl &baseUrl, const Route &route = {}, const TransportOptions &options = quickOptions())
        : api(access, clock, gate, Connection {baseUrl, *SecretKey::parse(QString::fromLatin1(keyUnderTest))},
            options)
    {
        access.setRoute(route);
    }

    FixedClock clock;
    OpenGate gate;
    NetworkAccess access;
    QSignalSpy obstructed {&access, &NetworkAccess::obstructed}; //!< One for each try.
    BackendApi api;
};

} // namespace frontdesk::api
