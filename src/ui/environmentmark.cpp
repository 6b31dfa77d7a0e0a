// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/environmentmark.h"

#include <QCoreApplication>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;

QString environmentMark(Environment environment, const QString &instanceName)
{
    const QString mark = environment == Environment::Production
        ? QCoreApplication::translate("EnvironmentMark", "▲ PRODUCTION")
        : QCoreApplication::translate("EnvironmentMark", "● Development");
    return mark + u" · "_s + instanceName;
}

} // namespace frontdesk::ui
