// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findings.h"

#include "models/judgedtexts.h"
#include "models/sessioncolumns.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>
#include <tuple>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Packed = PackedSession;

namespace {

using Rows = std::vector<const Packed *>;

qint64 count(std::chrono::milliseconds length)
{
    return static_cast<qint64>(length.count());
}

bool isSignedIn(const Packed *session)
{
    return api::isLive(session->status);
}

class Search {
public:
    Search(const SessionList &list, const FindingSetup &setup, Instant now)
        : m_list(list)
        , m_limits(setup.limits)
        , m_now(count(now.time_since_epoch()))
        , m_judged(list.texts, setup, now)
    {
        m_found.marks.resize(list.texts[Packed::Id].size());
    }

    Findings run()
    {
        glance();
        forEachGroup(Packed::User, [this](const Rows &rows) { lookAtPerson(rows); });
        forEachGroup(Packed::Client, [this](const Rows &rows) { lookAtClient(rows); });
        std::ranges::stable_sort(
            m_found.list, {}, [](const Finding &finding) { return &rowOf(finding.rule); });
        return std::move(m_found);
    }

private:
    // Silenced or not: it says what is there.
    void glance()
    {
        std::vector<bool> isCounted(m_list.texts[Packed::Place].size());
        for (const Packed &session : m_list.rows) {
            m_found.active += session.status == api::SessionStatus::Active ? 1 : 0;
            const bool isToday
                = session.lastActiveAt != Packed::noTime && m_now - session.lastActiveAt < count(24h);
            if (!isToday || !m_judged.hasCity(session) || isCounted[session[Packed::Place]])
                continue;
            isCounted[session[Packed::Place]] = true;
            ++m_found.cities;
        }
    }

    //! Calls look(rows) with the sessions that share one \a text, the one longest ago first.
    template <typename Look>
    void forEachGroup(Packed::Text text, Look look)
    {
        Rows all;
        for (const Packed &session : m_list.rows) {
            if (session[text] != 0 && !m_judged.isSilenced(session))
                all.push_back(&session);
        }
        const auto order = [text](const Packed *session) {
            return std::tuple((*session)[text], session->lastActiveAt, (*session)[Packed::Id]);
        };
        std::ranges::sort(all, {}, order);
        for (auto first = all.begin(); first != all.end();) {
            const auto isOther
                = [text, first](const Packed *session) { return (*session)[text] != (**first)[text]; };
            const auto last = std::find_if(first, all.end(), isOther);
            look(Rows(first, last));
            first = last;
        }
    }

    void lookAtPerson(const Rows &rows)
    {
        lookForCountries(rows);
        const auto matching = [&rows](auto matches) {
            Rows some;
            std::ranges::copy_if(rows, std::back_inserter(some), matches);
            return some;
        };
        const auto isActive
            = [](const Packed *session) { return session->status == api::SessionStatus::Active; };
        if (const Rows active = matching(isActive); static_cast<int>(active.size()) > m_limits.active)
            add(FindingRule::ManyActive, active, {active.front(), active.back()});
        const Rows idle = matching([this, isActive](const Packed *session) {
            return isActive(session) && session->lastActiveAt != Packed::noTime
                && m_now - session->lastActiveAt > count(m_limits.idle);
        });
        if (!idle.empty())
            add(FindingRule::IdleActive, idle, {idle.front()});
        const Rows impersonated = matching(
            [](const Packed *session) { return isSignedIn(session) && (*session)[Packed::Actor] != 0; });
        if (!impersonated.empty())
            add(FindingRule::Impersonated, impersonated, {impersonated.back()});
        const auto release = [this](const Packed *session) -> const auto &
        {
            return m_judged.oldRelease(*session);
        };
        const Rows old = matching(
            [release](const Packed *session) { return isSignedIn(session) && release(session).has_value(); });
        if (old.empty())
            return;
        const Packed *oldest = *std::ranges::min_element(
            old, {}, [release](const Packed *session) { return release(session)->month; });
        add(FindingRule::OldBrowser, old, {oldest}).release = release(oldest);
    }

    /* Rows stand by time. Of each that is signed in the nearest before and the nearest behind in another
       country are looked at: if any other is near enough, then one of these. */
    void lookForCountries(const Rows &rows)
    {
        Rows seen;
        std::ranges::copy_if(rows, std::back_inserter(seen), [this](const Packed *session) {
            return session->lastActiveAt != Packed::noTime && m_judged.country(*session) >= 0
                && session->status != api::SessionStatus::Revoked;
        });
        Rows found;
        std::array<const Packed *, 2> closest {};
        qint64 shortest = count(m_limits.apart) + 1;
        const auto look = [&](auto first, auto last) {
            const Packed *other = nullptr; // the last one in another country than the one before
            const Packed *before = nullptr;
            for (; first != last; ++first) {
                const Packed *session = *first;
                if (before && m_judged.country(*before) != m_judged.country(*session))
                    other = before;
                before = session;
                const qint64 apart = other ? std::abs(session->lastActiveAt - other->lastActiveAt) : shortest;
                if (!other || !(isSignedIn(session) || isSignedIn(other)) || apart > count(m_limits.apart))
                    continue;
                found.insert(found.end(), {session, other});
                if (apart < shortest) {
                    shortest = apart;
                    closest = {other, session};
                }
            }
        };
        look(seen.begin(), seen.end());
        look(seen.rbegin(), seen.rend());
        if (found.empty())
            return;
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        if (closest[0]->lastActiveAt > closest[1]->lastActiveAt)
            std::swap(closest[0], closest[1]);
        add(FindingRule::TwoCountries, found, {closest[0], closest[1]});
    }

    void lookAtClient(const Rows &rows)
    {
        Rows signedIn;
        std::ranges::copy_if(rows, std::back_inserter(signedIn), isSignedIn);
        Rows people(signedIn.rbegin(), signedIn.rend()); // the newest session of each, in the end
        const auto person = [](const Packed *session) { return (*session)[Packed::User]; };
        std::ranges::stable_sort(people, {}, person);
        people.erase(
            std::unique(people.begin(), people.end(),
                [person](const Packed *one, const Packed *two) { return person(one) == person(two); }),
            people.end());
        if (static_cast<int>(people.size()) <= m_limits.people)
            return;
        Finding &finding = add(FindingRule::SharedClient, signedIn, {people[0], people[1]});
        finding.person = {};
        finding.client = ClientId::parse(m_list.texts[Packed::Client].text((*people[0])[Packed::Client]))
                             .value_or(ClientId());
        finding.people = static_cast<int>(people.size());
    }

    Finding &add(FindingRule rule, const Rows &about, const Rows &evidence)
    {
        Finding finding;
        finding.rule = rule;
        finding.sessions = static_cast<int>(about.size());
        for (const Packed *session : evidence)
            finding.evidence << sighting(*session);
        finding.person = finding.evidence.constFirst().person;
        for (const Packed *session : about)
            m_found.marks[(*session)[Packed::Id]] |= bitOf(rule);
        m_found.list << finding;
        return m_found.list.last();
    }

    Sighting sighting(const Packed &packed) const
    {
        const api::Session session = m_list.texts.unpacked(packed);
        const api::SessionActivity activity = session.latestActivity.value_or(api::SessionActivity());
        return {session.id, session.userId, session.lastActiveAt, activity.city, activity.country,
            activity.ipAddress,
            QString(activity.browserName + u' ' + activity.browserVersion.section(u'.', 0, 0)).trimmed(),
            actorOf(session)};
    }

    const SessionList &m_list;
    const FindingLimits m_limits;
    const qint64 m_now;
    const JudgedTexts m_judged;
    Findings m_found;
};

} // namespace

Findings findingsIn(const SessionList &list, const FindingSetup &setup, Instant now)
{
    return Search(list, setup, now).run();
}

} // namespace frontdesk::models
