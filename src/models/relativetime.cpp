// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RelativeTime)
};

enum class Unit { Second, Minute, Hour, Day, Year };

struct Distance {
    Unit unit;
    int count;
};

// Clocks differ by a little; closer than this, before and after mean nothing.
constexpr auto closeEnough = 10s;

Distance measured(milliseconds distance)
{
    if (distance < 1min)
        return {Unit::Second, static_cast<int>(floor<seconds>(distance).count())};
    if (distance < 1h)
        return {Unit::Minute, static_cast<int>(floor<minutes>(distance).count())};
    if (distance < days(1))
        return {Unit::Hour, static_cast<int>(floor<hours>(distance).count())};
    if (distance < years(1))
        return {Unit::Day, static_cast<int>(floor<days>(distance).count())};
    return {Unit::Year, static_cast<int>(floor<years>(distance).count())};
}

QString shortPast(Distance ago)
{
    switch (ago.unit) {
    case Unit::Second:
        return Words::tr("%n s ago", nullptr, ago.count);
    case Unit::Minute:
        return Words::tr("%n min ago", nullptr, ago.count);
    case Unit::Hour:
        return Words::tr("%n h ago", nullptr, ago.count);
    case Unit::Day:
        return Words::tr("%n d ago", nullptr, ago.count);
    case Unit::Year:
        return Words::tr("%n y ago", nullptr, ago.count);
    }
    Q_UNREACHABLE();
}

QString shortFuture(Distance ahead)
{
    switch (ahead.unit) {
    case Unit::Second:
        return Words::tr("in %n s", nullptr, ahead.count);
    case Unit::Minute:
        return Words::tr("in %n min", nullptr, ahead.count);
    case Unit::Hour:
        return Words::tr("in %n h", nullptr, ahead.count);
    case Unit::Day:
        return Words::tr("in %n d", nullptr, ahead.count);
    case Unit::Year:
        return Words::tr("in %n y", nullptr, ahead.count);
    }
    Q_UNREACHABLE();
}

QString spokenPast(Distance ago)
{
    switch (ago.unit) {
    case Unit::Second:
        return Words::tr("%n second(s) ago", nullptr, ago.count);
    case Unit::Minute:
        return Words::tr("%n minute(s) ago", nullptr, ago.count);
    case Unit::Hour:
        return Words::tr("%n hour(s) ago", nullptr, ago.count);
    case Unit::Day:
        return Words::tr("%n day(s) ago", nullptr, ago.count);
    case Unit::Year:
        return Words::tr("%n year(s) ago", nullptr, ago.count);
    }
    Q_UNREACHABLE();
}

QString spokenFuture(Distance ahead)
{
    switch (ahead.unit) {
    case Unit::Second:
        return Words::tr("in %n second(s)", nullptr, ahead.count);
    case Unit::Minute:
        return Words::tr("in %n minute(s)", nullptr, ahead.count);
    case Unit::Hour:
        return Words::tr("in %n hour(s)", nullptr, ahead.count);
    case Unit::Day:
        return Words::tr("in %n day(s)", nullptr, ahead.count);
    case Unit::Year:
        return Words::tr("in %n year(s)", nullptr, ahead.count);
    }
    Q_UNREACHABLE();
}

QString worded(Instant then, Instant now, QString (*past)(Distance), QString (*future)(Distance))
{
    const milliseconds distance = abs(now - then);
    if (distance < closeEnough)
        return Words::tr("just now");
    return then < now ? past(measured(distance)) : future(measured(distance));
}

} // namespace

QString relativeTime(Instant then, Instant now)
{
    return worded(then, now, shortPast, shortFuture);
}

QString spokenRelativeTime(Instant then, Instant now)
{
    return worded(then, now, spokenPast, spokenFuture);
}

QString clockTime(Instant then)
{
    return QLocale().toString(utcDateTime(then).toLocalTime().time(), QLocale::ShortFormat);
}

QString localTime(Instant then)
{
    return QLocale().toString(utcDateTime(then).toLocalTime(), QLocale::ShortFormat);
}

QDateTime utcDateTime(Instant then)
{
    return QDateTime::fromMSecsSinceEpoch(then.time_since_epoch().count()).toUTC();
}

QString exactTime(Instant then)
{
    const QDateTime utc = utcDateTime(then);
    const QLocale locale;
    return Words::tr("%1\n%2\n%3 ms since 1970")
        .arg(locale.toString(utc.toLocalTime(), QLocale::LongFormat),
            locale.toString(utc, QLocale::LongFormat), QString::number(then.time_since_epoch().count()));
}

} // namespace frontdesk::models
