// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingwords.h"

#include "models/deviceword.h"
#include "models/relativetime.h"
#include "models/safetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

// The day only where it is another.
QString moment(const std::optional<Instant> &time, Instant now)
{
    if (!time)
        return Words::tr("at an unknown time");
    const auto day = [](Instant when) { return utcDateTime(when).toLocalTime().date(); };
    return day(*time) == day(now) ? clockTime(*time) : localTime(*time);
}

QString place(const Sighting &seen)
{
    api::SessionActivity where;
    where.city = seen.city;
    where.country = seen.country;
    const QString words = placeWords(where);
    return words.isEmpty() ? Words::tr("an unknown place") : isolated(words);
}

QString placeAndTime(const Sighting &seen, Instant now)
{
    return Words::tr("%1, %2", "a place and a time").arg(place(seen), moment(seen.at, now));
}

QString length(std::chrono::milliseconds duration)
{
    const auto minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(duration).count());
    if (minutes < 1)
        return Words::tr("less than a minute apart");
    if (minutes < 60)
        return Words::tr("%n minute(s) apart", nullptr, minutes);
    if (minutes % 60 == 0)
        return Words::tr("%n hour(s) apart", nullptr, minutes / 60);
    return Words::tr("%1 h %2 min apart").arg(minutes / 60).arg(minutes % 60);
}

QString address(const Sighting &seen)
{
    return seen.address.isEmpty() ? Words::tr("an unknown address") : isolatedLtr(seen.address);
}

QString month(QDate date)
{
    return QLocale().toString(date, Words::tr("MMMM yyyy", "the form of a month, for QLocale"));
}

QStringList bothPlaces(const Finding &finding, Instant now)
{
    const Sighting &first = finding.evidence.constFirst();
    const Sighting &last = finding.evidence.constLast();
    QStringList lines {
        Words::tr("%1 · %2, %3", "two places, each with its time, and how far apart")
            .arg(placeAndTime(first, now), placeAndTime(last, now), length(*last.at - *first.at)),
        Words::tr("Addresses: %1 and %2").arg(address(first), address(last))};
    if (finding.sessions > 2)
        lines << Words::tr("%n session(s) in all", nullptr, finding.sessions);
    return lines;
}

QStringList oldBrowser(const Finding &finding, const BrowserAges &ages, Instant now)
{
    const Sighting &seen = finding.evidence.constFirst();
    const QString released = month(finding.release->month);
    return {(finding.release->isEarlier ? Words::tr("%1, from before %2")
                                        : Words::tr("%1, last renewed in %2", "a browser and a month"))
                .arg(isolated(seen.browser), released),
        placeAndTime(seen, now),
        Words::tr("By our table of %1: %2", "a month, and who says so")
            .arg(month(ages.date()), isolated(ages.source()))};
}

} // namespace

QString ruleName(FindingRule rule)
{
    return QCoreApplication::translate("FindingWords", rowOf(rule).name);
}

QString ruleExplanation(FindingRule rule)
{
    return QCoreApplication::translate("FindingWords", rowOf(rule).why);
}

QString findingTitle(const Finding &finding, const FindingSetup &setup)
{
    const int count = finding.sessions;
    switch (finding.rule) {
    case FindingRule::TwoCountries:
        return Words::tr(
            "In two countries within %n hour(s)", nullptr, static_cast<int>(setup.limits.apart.count()));
    case FindingRule::ManyActive:
        return Words::tr("%n active session(s), more than %1", nullptr, count).arg(setup.limits.active);
    case FindingRule::IdleActive:
        return Words::tr("%n active session(s) idle for over %1 days", nullptr, count)
            .arg(setup.limits.idle.count());
    case FindingRule::Impersonated:
        return Words::tr("%n session(s) impersonated", nullptr, count);
    case FindingRule::SharedClient:
        return Words::tr("%n people signed in on one browser", nullptr, finding.people);
    case FindingRule::OldBrowser:
        return Words::tr("%n session(s) in a browser more than %1 years behind", nullptr, count)
            .arg(setup.limits.browserMonths / 12);
    }
    Q_UNREACHABLE();
}

QStringList findingEvidence(const Finding &finding, const FindingSetup &setup, Instant now)
{
    const Sighting &first = finding.evidence.constFirst();
    const Sighting &last = finding.evidence.constLast();
    switch (finding.rule) {
    case FindingRule::TwoCountries:
        return bothPlaces(finding, now);
    case FindingRule::ManyActive:
        return {Words::tr("Longest ago: %1").arg(placeAndTime(first, now)),
            Words::tr("Newest: %1").arg(placeAndTime(last, now))};
    case FindingRule::IdleActive:
        return {Words::tr("Longest ago: %1, %2", "a place and a time, and how long ago")
                    .arg(placeAndTime(first, now), spokenRelativeTime(*first.at, now)),
            Words::tr("Address: %1").arg(address(first))};
    case FindingRule::Impersonated:
        return {Words::tr("By %1: %2", "who impersonates, and place and time")
                    .arg(isolatedLtr(first.actor), placeAndTime(first, now)),
            Words::tr("Address: %1").arg(address(first))};
    case FindingRule::SharedClient:
        return {Words::tr("%1: %2", "a person, and place and time")
                    .arg(isolatedLtr(first.person.text()), placeAndTime(first, now)),
            Words::tr("%1: %2", "a person, and place and time")
                .arg(isolatedLtr(last.person.text()), placeAndTime(last, now))};
    case FindingRule::OldBrowser:
        return oldBrowser(finding, setup.ages, now);
    }
    Q_UNREACHABLE();
}

QString markWords(quint8 findings)
{
    QStringList names;
    for (const FindingRuleRow &row : findingRules()) {
        if ((findings & bitOf(row.rule)) != 0)
            names << ruleName(row.rule);
    }
    return names.isEmpty() ? QString()
                           : Words::tr("Worth a look: %1", "the names of rules")
                                 .arg(names.join(Words::tr("; ", "between the names of rules")));
}

QString silenceWords(const Silence &silence)
{
    if (silence.network)
        return isolatedLtr(silence.network->text());
    if (silence.name.isEmpty() || silence.name == silence.person.text())
        return isolatedLtr(silence.person.text());
    return Words::tr("%1 (%2)", "a person's name and id")
        .arg(isolated(silence.name), isolatedLtr(silence.person.text()));
}

} // namespace frontdesk::models
