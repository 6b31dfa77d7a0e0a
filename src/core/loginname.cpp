// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loginname.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString loginName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    return u"unknown"_s;
}

} // namespace frontdesk
