// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/lifetimewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LifetimeWords)
};

} // namespace

QString lifetimeWords(std::chrono::seconds lifetime)
{
    const auto seconds = lifetime.count();
    const auto two = [](const QString &large, qint64 rest, const QString &small) {
        return rest == 0 ? large : Words::tr("%1 %2").arg(large, small);
    };
    if (seconds <= 60)
        return Words::tr("%1 s").arg(seconds);
    const auto minutes = seconds / 60;
    if (minutes < 60)
        return two(Words::tr("%1 min").arg(minutes), seconds % 60, Words::tr("%1 s").arg(seconds % 60));
    const auto hours = minutes / 60;
    if (hours < 48)
        return two(Words::tr("%1 h").arg(hours), minutes % 60, Words::tr("%1 min").arg(minutes % 60));
    const auto days = hours / 24;
    return two(
        Words::tr("%1 d").arg(QLocale().toString(days)), hours % 24, Words::tr("%1 h").arg(hours % 24));
}

} // namespace frontdesk::models
