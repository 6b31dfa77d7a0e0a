// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loginname.h"

#include <QDir>
#include <QFileInfo>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString loginName()
{
    for (const char *variable : {"LOGNAME", "USER", "USERNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const QString owner = QFileInfo(QDir::homePath()).owner();
    return owner.isEmpty() ? u"unknown"_s : owner;
}

} // namespace frontdesk
