// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/radarwording.h"

#include "api/ratebudget.h"
#include "controllers/radarcontroller.h"
#include "models/lifetimewords.h"
#include "models/safetext.h"
#include "ui/failurewording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace frontdesk::ui {

using namespace Qt::Literals::StringLiterals;
using controllers::RadarController;
using operations::Radar;
using State = RadarController::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Radar)
};

//! How long so many requests take.
QString duration(qint64 requests, Environment environment)
{
    const double seconds = std::ceil(static_cast<double>(requests) / api::RateBudget::bulkRate(environment));
    return models::lifetimeWords(std::chrono::seconds(std::max<qint64>(1, static_cast<qint64>(seconds))));
}

QString address(const RadarController &controller)
{
    return models::isolatedLtr(controller.network()->text());
}

} // namespace

QString radarCost(const RadarController &controller, Environment environment)
{
    if (controller.state() == State::Sweeping) {
        const Radar::Coverage &coverage = controller.radar().coverage();
        const qint64 left = coverage.wanted - coverage.covered - controller.radar().missed().size();
        if (!coverage.counted)
            return {};
        return Words::tr("About %1 to go at the pace this instance allows.").arg(duration(left, environment));
    }
    const auto people = controller.expected();
    if (people == 0)
        return Words::tr("Clerk knows of nobody who was active then.");
    const qint64 requests = Radar::requestsFor(people.value_or(controller.mostToAsk()));
    const QString words = people ? Words::tr("About %1 requests: %2 at the pace this instance allows.")
                                 : Words::tr("At most %1 requests: %2 at the pace this instance allows.");
    return words.arg(QLocale().toString(requests), duration(requests, environment));
}

QString radarCoverage(const RadarController &controller)
{
    if (controller.state() == State::Idle)
        return {};
    const Radar::Coverage &coverage = controller.radar().coverage();
    if (!coverage.counted)
        return controller.state() == State::Sweeping ? Words::tr("Counting people…")
                                                     : Words::tr("Nobody was asked about.");
    const QLocale locale;
    const QString covered = locale.toString(static_cast<qint64>(coverage.covered));
    const QString wanted = locale.toString(coverage.wanted);
    if (!coverage.oldest)
        return Words::tr("%1 of %2 people").arg(covered, wanted);
    const auto age = std::chrono::floor<std::chrono::seconds>(controller.now() - *coverage.oldest);
    return Words::tr("%1 of %2 people, %3 old")
        .arg(covered, wanted, models::lifetimeWords(std::max(age, std::chrono::seconds(0))));
}

QString radarRemarks(const RadarController &controller)
{
    if (controller.state() == State::Idle)
        return {};
    const Radar &radar = controller.radar();
    const Radar::Coverage &coverage = radar.coverage();
    const QLocale locale;
    QStringList remarks;
    if (controller.state() == State::Failed) {
        const Wording wording = wordingOf(controller.failure());
        remarks << wording.sentence + u' ' + wording.advice;
    }
    if (controller.state() == State::Full)
        remarks << Words::tr("No more than %1 sessions are kept. Choose a shorter time or fewer people, and "
                             "start again.")
                       .arg(locale.toString(RadarController::mostSessions));
    if (coverage.counted && *coverage.counted > coverage.wanted)
        remarks << Words::tr("%1 people were active then. Only the %2 who were last active are asked about.")
                       .arg(locale.toString(*coverage.counted), locale.toString(coverage.wanted));
    if (!radar.missed().isEmpty())
        remarks << Words::tr(
            "%n person(s) could not be looked up: %1", nullptr, static_cast<int>(radar.missed().size()))
                       .arg(wordingOf(radar.missed().constFirst().failure).sentence);
    if (radar.unlisted() > 0)
        remarks << Words::tr("%n person(s) were counted by Clerk, but not listed.", nullptr,
            static_cast<int>(radar.unlisted()));
    if (controller.network() && controller.withoutAddress() > 0)
        remarks << Words::tr(
            "Of %n session(s) Clerk does not say the address.", nullptr, controller.withoutAddress());
    return remarks.join(u'\n');
}

QString radarHeadline(const RadarController &controller, const RadarCount &count)
{
    const QString people = Words::tr("%n person(s)", nullptr, count.people);
    const QString sessions = Words::tr("%n session(s)", nullptr, count.sessions);
    if (!controller.network())
        return Words::tr("On any address: %1, %2").arg(people, sessions);
    return Words::tr("On %1: %2, %3").arg(address(controller), people, sessions);
}

RadarEmptiness radarEmptiness(const RadarController &controller)
{
    const bool isAny = !controller.network();
    switch (controller.state()) {
    case State::Idle:
        return {isAny ? Words::tr("Who is on now, and where from?")
                      : Words::tr("Who else is on %1?").arg(address(controller)),
            Words::tr("Clerk lists sessions by person only. Start asks about everyone who was active lately, "
                      "one after the other, and shows who is on the address.")};
    case State::Sweeping:
        return {
            isAny ? Words::tr("Nobody so far.") : Words::tr("Nobody on %1 so far.").arg(address(controller)),
            {}};
    case State::Stopped:
    case State::Failed:
        return {isAny ? Words::tr("Nobody among those asked about.")
                      : Words::tr("Nobody on %1 among those asked about.").arg(address(controller)),
            Words::tr("Go on to ask about the others.")};
    case State::Full:
    case State::Done:
        break;
    }
    if (isAny)
        return {Words::tr("Nobody was on then."), Words::tr("Choose a longer time, and start again.")};
    return {Words::tr("Nobody on %1 among those asked about.").arg(address(controller)),
        Words::tr("A wider network, such as 203.0.113.0/24, is looked up at once. For a longer time or more "
                  "people start again.")};
}

} // namespace frontdesk::ui
