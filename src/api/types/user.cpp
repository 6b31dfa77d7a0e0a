// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/types/user.h"

namespace frontdesk::api {

QString User::displayName() const
{
    const QString fullName = QString(firstName + u' ' + lastName).trimmed();
    for (const QString &name : {fullName, username, primaryEmail, primaryPhone}) {
        if (!name.isEmpty())
            return name;
    }
    return id.text();
}

} // namespace frontdesk::api
