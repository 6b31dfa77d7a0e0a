// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sandbox/records.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace frontdesk::sandbox {

struct JwtTemplate {
    QByteArray id;
    QString name;
    QJsonObject claims; //!< With shortcodes.
    qint64 lifetime = 60; //!< Seconds
    qint64 clockSkew = 5; //!< Seconds
    bool customKey = false; //!< Signed HS256 with a key nobody can ask for.
    Millis created = 0;
};

//! More than the ten that a list without a limit shows.
[[nodiscard]] std::vector<JwtTemplate> jwtTemplates(quint64 seed, Millis now);
[[nodiscard]] QJsonObject json(const JwtTemplate &jwtTemplate);

} // namespace frontdesk::sandbox
