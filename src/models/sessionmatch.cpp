// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionmatch.h"

#include "core/ipnetwork.h"
#include "models/deviceword.h"
#include "models/findingrules.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

#include <QJsonDocument>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using Packed = PackedSession;

namespace {

QString kindWord(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Phone:
        return u"phone"_s;
    case DeviceKind::Tablet:
        return u"tablet"_s;
    case DeviceKind::Desktop:
        return u"desktop"_s;
    case DeviceKind::Unknown:
        break;
    }
    return u"unknown"_s;
}

//! Everything a person may read of the text with this number.
QString readable(const SessionTexts &texts, Packed::Text text, quint32 number)
{
    const QString stored = texts[text].text(number);
    if (number == 0)
        return {};
    if (text == Packed::Device)
        return deviceWords(texts.device(number)) + u'\n' + exactDeviceWords(texts.device(number));
    if (text == Packed::Place)
        return shortPlaceWords(texts.place(number)) + u'\n' + placeWords(texts.place(number));
    api::Session session;
    if (text == Packed::Actor) {
        session.actor = QJsonDocument::fromJson(stored.toUtf8()).object();
        return actorOf(session);
    }
    if (text == Packed::StatusText) {
        session.status = api::sessionStatus(stored);
        session.statusText = stored;
        return statusName(session) + u'\n' + stored;
    }
    return stored;
}

bool holds(std::string_view text, std::string_view lowerCase)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return std::search(text.begin(), text.end(), lowerCase.begin(), lowerCase.end(),
               [lower](char one, char other) { return lower(one) == other; })
        != text.end();
}

} // namespace

Packed::Text textOf(Facet facet)
{
    switch (facet) {
    case Facet::Status:
        return Packed::StatusText;
    case Facet::Device:
    case Facet::Browser:
        return Packed::Device;
    case Facet::Network:
        return Packed::Address;
    case Facet::Country:
    case Facet::City:
        return Packed::Place;
    case Facet::Organization:
        return Packed::Organization;
    case Facet::Impersonated:
        return Packed::Actor;
    case Facet::Client:
        return Packed::Client;
    case Facet::User:
        return Packed::User;
    case Facet::LastActive:
    case Facet::Created:
    case Facet::Expires:
    case Facet::Finding:
        break;
    }
    Q_UNREACHABLE();
}

QString facetValue(const SessionTexts &texts, Facet facet, quint32 number)
{
    switch (facet) {
    case Facet::Device:
        return kindWord(deviceKind(texts.device(number)));
    case Facet::Browser:
        return texts.device(number).browserName;
    case Facet::Country:
        return texts.place(number).country;
    case Facet::City:
        return texts.place(number).city;
    case Facet::Impersonated:
        return number == 0 ? u"no"_s : u"yes"_s;
    default:
        return texts[textOf(facet)].text(number);
    }
}

SessionMatch::SessionMatch(
    const SessionTexts &texts, const SessionFilter &filter, Instant now, const SessionNames &names)
    : m_now(now)
{
    for (auto chip = filter.chosen.cbegin(); chip != filter.chosen.cend(); ++chip)
        addChip(texts, chip.key(), *chip);
    const QStringList words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words)
        addWord(texts, word, names);
}

void SessionMatch::addChip(const SessionTexts &texts, Facet facet, const QStringList &values)
{
    if (isTime(facet)) {
        TimeChip chip {facet == Facet::LastActive ? &Packed::lastActiveAt
                : facet == Facet::Created         ? &Packed::createdAt
                                                  : &Packed::expireAt,
            facet == Facet::Expires, {}};
        for (const QString &value : values) {
            if (const auto period = Period::parse(value))
                chip.periods << *period;
        }
        m_times.push_back(std::move(chip));
        return;
    }
    if (facet == Facet::Finding) {
        m_findings = 0;
        for (const QString &value : values) {
            if (value == anyFinding)
                *m_findings = 0xff;
            else if (const auto rule = findingRuleOf(value))
                *m_findings |= bitOf(*rule);
        }
        return;
    }
    QList<IpNetwork> networks;
    if (facet == Facet::Network) {
        for (const QString &value : values) {
            if (const auto network = IpNetwork::parse(value))
                networks << *network;
        }
    }
    Verdicts verdicts {textOf(facet), {}};
    const quint32 count = texts[verdicts.text].size();
    for (quint32 number = 0; number < count; ++number) {
        const QString value = facetValue(texts, facet, number);
        verdicts.fits.push_back(facet == Facet::Network ? std::ranges::any_of(networks,
                                    [&value](const IpNetwork &network) { return network.contains(value); })
                                                        : values.contains(value));
    }
    m_chips.push_back(std::move(verdicts));
}

void SessionMatch::addWord(const SessionTexts &texts, const QString &word, const SessionNames &names)
{
    std::vector<Verdicts> any;
    const QByteArray lowerCase = word.toLower().toUtf8();
    const std::string_view bytes(lowerCase.constData(), static_cast<size_t>(lowerCase.size()));
    // Ids and addresses are many, and ASCII: they are searched as they are stored.
    for (const auto text :
        {Packed::Id, Packed::User, Packed::Client, Packed::Organization, Packed::Address}) {
        Verdicts verdicts {text, {}};
        for (quint32 number = 0; number < texts[text].size(); ++number)
            verdicts.fits.push_back(holds(texts[text].bytes(number), bytes));
        any.push_back(std::move(verdicts));
    }
    const auto addNamed = [&](Packed::Text text, const auto &named, auto parse) {
        if (named.isEmpty())
            return;
        Verdicts verdicts {text, {}};
        for (quint32 number = 0; number < texts[text].size(); ++number) {
            const auto id = parse(texts[text].text(number));
            verdicts.fits.push_back(id && named.value(*id).contains(word, Qt::CaseInsensitive));
        }
        any.push_back(std::move(verdicts));
    };
    addNamed(Packed::Organization, names.organizations, OrganizationId::parse);
    addNamed(Packed::User, names.people, UserId::parse);
    for (const auto text : {Packed::StatusText, Packed::Device, Packed::Place, Packed::Actor}) {
        Verdicts verdicts {text, {}};
        for (quint32 number = 0; number < texts[text].size(); ++number)
            verdicts.fits.push_back(readable(texts, text, number).contains(word, Qt::CaseInsensitive));
        any.push_back(std::move(verdicts));
    }
    m_words.push_back(std::move(any));
}

bool SessionMatch::operator()(const PackedSession &session) const
{
    const auto fits = [&session](const Verdicts &verdicts) { return verdicts.fits[session[verdicts.text]]; };
    const auto isWithin = [this, &session](const TimeChip &chip) {
        const qint64 time = session.*chip.time;
        return time != Packed::noTime && std::ranges::any_of(chip.periods, [&](const Period &period) {
            return period.contains(Instant(std::chrono::milliseconds(time)), chip.isAhead, m_now);
        });
    };
    return (!m_findings || (session.findings & *m_findings) != 0) && std::ranges::all_of(m_chips, fits)
        && std::ranges::all_of(m_times, isWithin)
        && std::ranges::all_of(
            m_words, [&fits](const std::vector<Verdicts> &any) { return std::ranges::any_of(any, fits); });
}

} // namespace frontdesk::models
