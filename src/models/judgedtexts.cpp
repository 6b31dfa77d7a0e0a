// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/judgedtexts.h"

#include "models/relativetime.h"

#include <QSet>

#include <algorithm>

namespace frontdesk::models {

using Packed = PackedSession;

JudgedTexts::JudgedTexts(const SessionTexts &texts, const FindingSetup &setup, Instant now)
{
    QHash<QString, int> countries;
    for (quint32 number = 0; number < texts[Packed::Place].size(); ++number) {
        const api::SessionActivity place = texts.place(number);
        if (!place.country.isEmpty() && !countries.contains(place.country))
            countries.insert(place.country, static_cast<int>(countries.size()));
        m_countries.push_back(countries.value(place.country, -1));
        m_hasCity.push_back(!place.city.isEmpty());
    }

    const QDate today = utcDateTime(now).date();
    const QDate newEnough = QDate(today.year(), today.month(), 1).addMonths(-setup.limits.browserMonths);
    for (quint32 number = 0; number < texts[Packed::Device].size(); ++number) {
        const api::SessionActivity device = texts.device(number);
        const auto release = setup.ages.released(device.browserName, device.browserVersion);
        m_oldReleases.push_back(release && release->month < newEnough ? release : std::nullopt);
    }

    QSet<QString> people;
    QList<IpNetwork> networks;
    for (const Silence &silence : setup.silences) {
        if (silence.network)
            networks << *silence.network;
        else
            people << silence.person.text();
    }
    for (quint32 number = 0; number < texts[Packed::User].size(); ++number)
        m_isSilencedPerson.push_back(!people.isEmpty() && people.contains(texts[Packed::User].text(number)));
    for (quint32 number = 0; number < texts[Packed::Address].size(); ++number) {
        const auto key
            = networks.isEmpty() ? std::nullopt : IpNetwork::addressKey(texts[Packed::Address].text(number));
        const auto holds = [&key](const IpNetwork &network) { return network.contains(*key); };
        m_isSilencedAddress.push_back(key && std::ranges::any_of(networks, holds));
    }
}

bool JudgedTexts::isSilenced(const Packed &session) const
{
    return m_isSilencedPerson[session[Packed::User]] || m_isSilencedAddress[session[Packed::Address]];
}

int JudgedTexts::country(const Packed &session) const
{
    return m_countries[session[Packed::Place]];
}

bool JudgedTexts::hasCity(const Packed &session) const
{
    return m_hasCity[session[Packed::Place]];
}

const std::optional<BrowserRelease> &JudgedTexts::oldRelease(const Packed &session) const
{
    return m_oldReleases[session[Packed::Device]];
}

} // namespace frontdesk::models
