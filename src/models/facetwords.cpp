// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/facetwords.h"

#include "models/countrynames.h"
#include "models/findingwords.h"
#include "models/lifetimewords.h"
#include "models/relativetime.h"
#include "models/safetext.h"
#include "models/statusvocabulary.h"

#include <QCoreApplication>
#include <QLocale>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(FacetWords)
};

QString moment(Instant time)
{
    return QLocale().toString(utcDateTime(time).toLocalTime(), QLocale::ShortFormat);
}

QString periodWords(Facet facet, const Period &period)
{
    if (period.kind == Period::Kind::Between)
        return Words::tr("%1 to %2", "two points in time").arg(moment(period.from), moment(period.to));
    const QString length = lifetimeWords(period.length);
    const bool isWithin = period.kind == Period::Kind::Within;
    if (facet == Facet::Expires)
        return (isWithin ? Words::tr("within %1", "expires within 7 days")
                         : Words::tr("not within %1", "expires not within 7 days"))
            .arg(length);
    return (isWithin ? Words::tr("less than %1 ago") : Words::tr("more than %1 ago")).arg(length);
}

QString deviceKindWords(const QString &value)
{
    if (value == "phone"_L1)
        return Words::tr("Phone");
    if (value == "tablet"_L1)
        return Words::tr("Tablet");
    if (value == "desktop"_L1)
        return Words::tr("Computer");
    return Words::tr("Unknown");
}

QString statusWords(const QString &value)
{
    api::Session session;
    session.status = api::sessionStatus(value);
    session.statusText = value;
    return statusName(session);
}

template <typename Names, typename Parse>
QString nameOr(const QString &id, const Names &names, Parse parse)
{
    const auto parsed = parse(id);
    const QString name = parsed ? names.value(*parsed) : QString();
    return safeText(name.isEmpty() ? id : name);
}

Period within(std::chrono::seconds length)
{
    return {Period::Kind::Within, length, {}, {}};
}

Period beyond(std::chrono::seconds length)
{
    return {Period::Kind::Beyond, length, {}, {}};
}

} // namespace

QString facetTitle(Facet facet)
{
    switch (facet) {
    case Facet::Status:
        return Words::tr("Status");
    case Facet::Device:
        return Words::tr("Device");
    case Facet::Browser:
        return Words::tr("Browser");
    case Facet::Network:
        return Words::tr("IP or network");
    case Facet::Country:
        return Words::tr("Country");
    case Facet::City:
        return Words::tr("City");
    case Facet::Organization:
        return Words::tr("Organization");
    case Facet::LastActive:
        return Words::tr("Last on");
    case Facet::Created:
        return Words::tr("Created");
    case Facet::Expires:
        return Words::tr("Expires");
    case Facet::Impersonated:
        return Words::tr("Impersonated");
    case Facet::Client:
        return Words::tr("Client");
    case Facet::Finding:
        return Words::tr("Worth a look");
    case Facet::User:
        return Words::tr("User");
    }
    return {};
}

QString facetValueWords(Facet facet, const QString &value, const SessionNames &names)
{
    switch (facet) {
    case Facet::Status:
        return statusWords(value);
    case Facet::Device:
        return deviceKindWords(value);
    case Facet::Country:
        return countryName(value);
    case Facet::Impersonated:
        return value == "yes"_L1 ? Words::tr("yes", "impersonated: yes")
                                 : Words::tr("no", "impersonated: no");
    case Facet::Finding: {
        if (value == anyFinding)
            return Words::tr("for any reason", "worth a look: for any reason");
        const auto rule = findingRuleOf(value);
        return rule ? ruleName(*rule) : safeText(value);
    }
    case Facet::LastActive:
    case Facet::Created:
    case Facet::Expires:
        return periodWords(facet, Period::parse(value).value_or(Period()));
    case Facet::Organization:
        return nameOr(value, names.organizations, OrganizationId::parse);
    case Facet::User:
        return nameOr(value, names.people, UserId::parse);
    default:
        return safeText(value);
    }
}

QString chipWords(Facet facet, const QStringList &values, const SessionNames &names)
{
    QStringList words;
    for (const QString &value : values)
        words << facetValueWords(facet, value, names);
    return Words::tr("%1: %2", "a filter and its values").arg(facetTitle(facet), words.join(", "_L1));
}

QList<Period> offeredPeriods(Facet facet)
{
    if (facet == Facet::Expires)
        return {within(1h), within(24h), within(7 * 24h), beyond(7 * 24h)};
    return {within(1h), within(24h), within(7 * 24h), within(30 * 24h), beyond(7 * 24h), beyond(30 * 24h)};
}

} // namespace frontdesk::models
