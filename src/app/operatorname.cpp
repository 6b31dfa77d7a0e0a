// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/operatorname.h"

namespace frontdesk::app {

using namespace Qt::Literals::StringLiterals;

QString operatorName(const QString &chosen)
{
    if (!chosen.trimmed().isEmpty())
        return chosen.trimmed();
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"unknown"_s;
}

} // namespace frontdesk::app
