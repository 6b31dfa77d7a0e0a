// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionfilter.h"

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

const QMap<Facet, QString> &facetWords()
{
    static const QMap<Facet, QString> words {{Facet::Status, u"status"_s}, {Facet::Device, u"device"_s},
        {Facet::Browser, u"browser"_s}, {Facet::Network, u"network"_s}, {Facet::Country, u"country"_s},
        {Facet::City, u"city"_s}, {Facet::Organization, u"organization"_s},
        {Facet::LastActive, u"last_active"_s}, {Facet::Created, u"created"_s}, {Facet::Expires, u"expires"_s},
        {Facet::Impersonated, u"impersonated"_s}, {Facet::Client, u"client"_s},
        {Facet::Finding, u"finding"_s}, {Facet::User, u"user"_s}};
    return words;
}

Instant instantOf(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

QString millisecondsOf(Instant time)
{
    return QString::number(time.time_since_epoch().count());
}

} // namespace

QString Period::text() const
{
    if (kind == Kind::Between)
        return u"between %1 %2"_s.arg(millisecondsOf(from), millisecondsOf(to));
    return (kind == Kind::Within ? u"within "_s : u"beyond "_s) + QString::number(length.count());
}

std::optional<Period> Period::parse(const QString &text)
{
    const QStringList parts = text.split(u' ');
    const QString &word = parts.constFirst();
    QList<qint64> numbers;
    for (const QString &part : parts.mid(1)) {
        bool isNumber = false;
        numbers << part.toLongLong(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    if (word == "between"_L1 && numbers.size() == 2 && numbers[0] < numbers[1])
        return Period {Kind::Between, {}, instantOf(numbers[0]), instantOf(numbers[1])};
    constexpr qint64 century = 100LL * 366 * 24 * 3600;
    if (numbers.size() != 1 || numbers[0] <= 0 || numbers[0] > century)
        return std::nullopt;
    if (word == "within"_L1)
        return Period {Kind::Within, std::chrono::seconds(numbers[0]), {}, {}};
    if (word == "beyond"_L1)
        return Period {Kind::Beyond, std::chrono::seconds(numbers[0]), {}, {}};
    return std::nullopt;
}

bool Period::contains(Instant time, bool ahead, Instant now) const
{
    if (kind == Kind::Between)
        return from <= time && time < to;
    const auto distance = ahead ? time - now : now - time;
    // What expired does not expire within a day; what is ahead of this clock was active just now.
    if (ahead && distance < std::chrono::milliseconds(0))
        return false;
    return (distance < length) == (kind == Kind::Within);
}

bool SessionFilter::dependsOnTime() const
{
    return std::any_of(chosen.keyBegin(), chosen.keyEnd(), isTime);
}

SessionFilter SessionFilter::with(Facet facet, const QString &value, bool isChosen) const
{
    SessionFilter other = *this;
    QStringList values = chosen.value(facet);
    values.removeAll(value);
    if (isChosen)
        values << value;
    if (values.isEmpty())
        other.chosen.remove(facet);
    else
        other.chosen[facet] = values;
    return other;
}

SessionFilter SessionFilter::without(Facet facet) const
{
    SessionFilter other = *this;
    other.chosen.remove(facet);
    return other;
}

QString facetWord(Facet facet)
{
    return facetWords().value(facet);
}

std::optional<Facet> facetOf(const QString &word)
{
    const auto &words = facetWords();
    const auto found = std::find(words.cbegin(), words.cend(), word);
    return found == words.cend() ? std::nullopt : std::optional(found.key());
}

bool isTime(Facet facet)
{
    return facet == Facet::LastActive || facet == Facet::Created || facet == Facet::Expires;
}

} // namespace frontdesk::models
