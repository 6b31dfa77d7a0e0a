// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessioncensus.h"

#include <utility>

namespace frontdesk::models {

using Packed = PackedSession;

SessionCensus censusOf(const SessionList &list)
{
    SessionCensus census;
    const SessionTexts &texts = list.texts;
    QList<bool> isKnown(texts[Packed::User].size());
    QList<bool> isLive(texts[Packed::User].size());
    QList<bool> isNamed(texts[Packed::Organization].size());
    for (const PackedSession &session : list.rows) {
        const quint32 user = session[Packed::User];
        const auto id = [&] { return UserId::parse(texts[Packed::User].text(user)).value_or(UserId()); };
        if (!std::exchange(isKnown[user], true))
            census.people << id();
        if (api::isLive(session.status) && !std::exchange(isLive[user], true))
            ++census.signedIn;
        const quint32 organization = session[Packed::Organization];
        if (organization != 0 && !std::exchange(isNamed[organization], true)) {
            if (const auto named = OrganizationId::parse(texts[Packed::Organization].text(organization)))
                census.organizations.insert(*named, id());
        }
    }
    return census;
}

} // namespace frontdesk::models
