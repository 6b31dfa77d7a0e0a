// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace frontdesk::sandbox {

//! How many of a hundred requests go wrong in which way.
struct FaultShares {
    int tooMany = 0;
    int serverError = 0;
    int badGateway = 0;
    int lost = 0;
    int cut = 0;
    int hang = 0;
};

//! What a sandbox is to be like.
struct Settings {
    quint64 seed = 1;
    int people = 200;
    std::optional<int> sessions; //!< In all; nullopt: as many as chance gives.
    bool production = false;
    bool odd = false; //!< One session has a status that no description knows.
    bool rateLimit = false;
    std::chrono::milliseconds latency {0};
    QByteArray key; //!< Empty: derived from the seed.
    quint16 port = 0; //!< 0: any that is free.
    FaultShares faults;
    bool canBan = true; //!< Else the plan lacks it.
    bool canLock = true; //!< Else the instance has lockout switched off.
    int appear = 0; //!< After so many of a hundred revokes the person signs in anew.
    bool exitWithParent = false;
};

} // namespace frontdesk::sandbox
