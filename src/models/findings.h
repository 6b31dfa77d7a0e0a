// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/silence.h"
#include "models/browserages.h"
#include "models/findingrules.h"
#include "models/sessionrows.h"

#include <vector>

namespace frontdesk::models {

//! A session that a finding rests on, as far as Clerk told: where and when it was last on.
struct Sighting {
    SessionId session;
    UserId person;
    std::optional<Instant> at;
    QString city;
    QString country; //!< Two letters.
    QString address;
    QString browser; //!< Its name and major version, "Chrome 126".
    QString actor; //!< Who impersonates; empty: nobody.

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

//! Something worth a look: one rule, and one person or one client that it holds for.
struct Finding {
    FindingRule rule = FindingRule::TwoCountries;
    UserId person; //!< Empty where it is about a client.
    ClientId client; //!< Empty where it is about a person.
    int sessions = 0; //!< How many it is about.
    QList<Sighting> evidence; //!< One or two of them that show it best.
    int people = 0; //!< Signed in on the client.
    std::optional<BrowserRelease> release; //!< Of the oldest browser.

    friend bool operator==(const Finding &, const Finding &) = default;
};

//! What is said of a list of sessions at a glance.
struct Findings {
    QList<Finding> list; //!< In the order of findingRules().
    std::vector<quint8> marks; //!< By the number of a session's id: bitOf() every rule that holds for it.
    int active = 0; //!< Active sessions.
    int cities = 0; //!< Different cities in which sessions were last on within a day.
};

//! What findings are judged by.
struct FindingSetup {
    FindingLimits limits;
    BrowserAges ages;
    QList<Silence> silences; //!< Sessions of these people and from these addresses are passed over.
};

/*! Looks through \a list. It goes by what Clerk told of each session: only its newest activity. In time
    n log n; safe on any thread. */
[[nodiscard]] Findings findingsIn(const SessionList &list, const FindingSetup &setup, Instant now);

} // namespace frontdesk::models
