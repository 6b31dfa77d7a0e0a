// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/findingrules.h"

#include <QtGlobal>

#include <algorithm>

namespace frontdesk::models {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr FindingRuleRow rows[] = {
    {FindingRule::TwoCountries, "two_countries"_L1,
        QT_TRANSLATE_NOOP("FindingWords", "Two countries in a short time"),
        QT_TRANSLATE_NOOP("FindingWords",
            "Two sessions of one person were last on in different countries, at most two hours apart, and at "
            "least one of them is signed in. A VPN or a phone's network can look like that. Revoked sessions "
            "do not count.")},
    {FindingRule::Impersonated, "impersonated"_L1, QT_TRANSLATE_NOOP("FindingWords", "Impersonated"),
        QT_TRANSLATE_NOOP("FindingWords",
            "Somebody else is signed in as this person, which support staff may do on purpose.")},
    {FindingRule::ManyActive, "many_active"_L1, QT_TRANSLATE_NOOP("FindingWords", "Many active sessions"),
        QT_TRANSLATE_NOOP("FindingWords",
            "One person has more active sessions than is usual. Shared accounts and tests can look like "
            "that. How many are usual is set in the preferences.")},
    {FindingRule::IdleActive, "idle_active"_L1, QT_TRANSLATE_NOOP("FindingWords", "Idle but active"),
        QT_TRANSLATE_NOOP("FindingWords",
            "A session is active although it was last used more than 30 days ago. It may be on a device that "
            "nobody uses any more.")},
    {FindingRule::SharedClient, "shared_client"_L1,
        QT_TRANSLATE_NOOP("FindingWords", "Several people on one browser"),
        QT_TRANSLATE_NOOP("FindingWords",
            "More than one person is signed in on the same browser, as on a shared computer. Only seen where "
            "a browser's sessions are listed.")},
    {FindingRule::OldBrowser, "old_browser"_L1, QT_TRANSLATE_NOOP("FindingWords", "Old browser"),
        QT_TRANSLATE_NOOP("FindingWords",
            "The browser's version came out more than two years ago. Releases with extended support may "
            "still be kept safe. What is newer than the table, or not in it, is not called old.")},
};

} // namespace

std::span<const FindingRuleRow> findingRules()
{
    return rows;
}

const FindingRuleRow &rowOf(FindingRule rule)
{
    return *std::ranges::find(rows, rule, &FindingRuleRow::rule);
}

std::optional<FindingRule> findingRuleOf(const QString &word)
{
    const auto *found = std::ranges::find_if(rows, [&word](const auto &row) { return row.word == word; });
    return found == std::end(rows) ? std::nullopt : std::optional(found->rule);
}

} // namespace frontdesk::models
