// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timeticks.h"

#include "models/relativetime.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace frontdesk::models {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TimeTicks)
};

enum class Unit { Minute, Day, Month };

struct Step {
    Unit unit;
    int count;
};

constexpr std::array steps {Step {Unit::Minute, 1}, Step {Unit::Minute, 5}, Step {Unit::Minute, 15},
    Step {Unit::Minute, 30}, Step {Unit::Minute, 60}, Step {Unit::Minute, 180}, Step {Unit::Minute, 360},
    Step {Unit::Minute, 720}, Step {Unit::Day, 1}, Step {Unit::Day, 2}, Step {Unit::Day, 7},
    Step {Unit::Day, 14}, Step {Unit::Month, 1}, Step {Unit::Month, 3}, Step {Unit::Month, 6},
    Step {Unit::Month, 12}, Step {Unit::Month, 60}, Step {Unit::Month, 120}};

constexpr qint64 minutesOf(Step step)
{
    constexpr qint64 day = 24 * 60;
    switch (step.unit) {
    case Unit::Minute:
        return step.count;
    case Unit::Day:
        return day * step.count;
    case Unit::Month:
        break;
    }
    return day * 30 * step.count;
}

//! The last round moment of \a step that is not after \a time.
QDateTime floored(const QDateTime &time, Step step)
{
    const QDate date = time.date();
    if (step.unit == Unit::Minute) {
        const int minute = time.time().hour() * 60 + time.time().minute();
        const int round = minute - minute % step.count;
        return {date, QTime(round / 60, round % 60)};
    }
    if (step.unit == Unit::Day) {
        // Weeks begin on Mondays; two days are counted from a fixed one, so that panning does not move them.
        const qint64 day = date.toJulianDay();
        return date.addDays(-(day % step.count)).startOfDay();
    }
    const int months = date.year() * 12 + date.month() - 1;
    const int round = months - months % step.count;
    return QDate(round / 12, round % 12 + 1, 1).startOfDay();
}

QDateTime following(const QDateTime &tick, Step step)
{
    if (step.unit == Unit::Day)
        return tick.date().addDays(step.count).startOfDay();
    if (step.unit == Unit::Month)
        return tick.date().addMonths(step.count).startOfDay();
    const auto later = [&tick, step](int minutes) { return tick.addSecs((step.count + minutes) * 60LL); };
    if (const QDateTime next = floored(later(0), step); next > tick)
        return next;
    // A clock was put back: the hour comes twice, and longer steps are an hour longer.
    constexpr int hour = 60;
    return step.count <= hour ? later(0) : floored(later(hour), step);
}

QString wordsOf(const QDateTime &tick, Step step)
{
    const QLocale locale;
    if (step.unit == Unit::Minute && tick.time() != QTime(0, 0))
        return locale.toString(tick.time(), QLocale::ShortFormat);
    if (step.unit != Unit::Month)
        return locale.toString(
            tick.date(), Words::tr("d MMM", "day and month on a time axis, as QDate::toString() takes it"));
    if (step.count % 12 == 0)
        return locale.toString(tick.date(), QStringLiteral("yyyy"));
    return locale.toString(
        tick.date(), Words::tr("MMM yyyy", "month and year on a time axis, as QDate::toString() takes it"));
}

} // namespace

QList<TimeTick> timeTicks(const TimeRange &range, int most)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(range.length()).count();
    const auto fits = [minutes, most](Step step) { return minutes / minutesOf(step) <= most; };
    const auto found = std::find_if(steps.begin(), steps.end() - 1, fits);
    QList<TimeTick> ticks;
    const QDateTime end = utcDateTime(range.to);
    for (QDateTime tick = floored(utcDateTime(range.from).toLocalTime(), *found); tick < end;
         tick = following(tick, *found)) {
        const Instant time {std::chrono::milliseconds(tick.toMSecsSinceEpoch())};
        if (time >= range.from)
            ticks.append(
                {time, wordsOf(tick, *found), found->unit == Unit::Minute && tick.time() == QTime(0, 0)});
    }
    return ticks;
}

} // namespace frontdesk::models
