// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/aftermath.h"

#include "models/relativetime.h"

#include <QCoreApplication>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Aftermath)
};

QString toTheSecond(Instant time)
{
    const QDateTime local = utcDateTime(time).toLocalTime();
    const QString today = local.toString(u"HH:mm:ss"_s);
    // A token may outlive the day.
    const bool isToday = local.date() == QDate::currentDate();
    return isToday ? today : localTime(time);
}

} // namespace

QString aftermathWords(const Aftermath &aftermath)
{
    switch (aftermath.state) {
    case Aftermath::State::Counting:
        return Words::tr("acts until %1").arg(toTheSecond(aftermath.until));
    case Aftermath::State::Confirmed:
        return Words::tr("confirmed %1").arg(toTheSecond(aftermath.confirmedAt));
    case Aftermath::State::Unconfirmed:
        break;
    }
    return Words::tr("not confirmed");
}

QString aftermathSentence(const Aftermath &aftermath, Instant now)
{
    switch (aftermath.state) {
    case Aftermath::State::Counting: {
        const auto left = std::chrono::ceil<std::chrono::seconds>(aftermath.until - now).count();
        return Words::tr("With a token handed out before, somebody can act until %1 (%n second(s)).", nullptr,
            static_cast<int>(std::max<std::int64_t>(0, left)))
            .arg(toTheSecond(aftermath.until));
    }
    case Aftermath::State::Confirmed:
        return Words::tr(
            "Clerk confirmed at %1 that the session has ended; the last token known of had expired "
            "by then.")
            .arg(toTheSecond(aftermath.confirmedAt));
    case Aftermath::State::Unconfirmed:
        break;
    }
    return Words::tr(
        "The last token known of has expired. Whether the session has ended Clerk could not be asked; "
        "refresh to ask again.");
}

} // namespace frontdesk::models
