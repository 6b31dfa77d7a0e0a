// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <span>

namespace frontdesk::models {

//! Why sessions may be worth a look. The numbers are those of the bits in PackedSession::findings.
enum class FindingRule {
    TwoCountries,
    ManyActive,
    IdleActive,
    Impersonated,
    SharedClient,
    OldBrowser,
};

//! From where on things are worth a look.
struct FindingLimits {
    std::chrono::hours apart {2}; //!< Seen in two countries within so long, the end included.
    int active = 10; //!< More active sessions of one person than this.
    std::chrono::days idle {30}; //!< Active, but not used for longer than this.
    int people = 1; //!< More people signed in on one client than this.
    int browserMonths = 24; //!< Browsers of a month more than so many before this one.

    friend bool operator==(const FindingLimits &, const FindingLimits &) = default;
};

//! A rule as it is kept, named and explained.
struct FindingRuleRow {
    FindingRule rule {};
    QLatin1StringView word; //!< As a filter keeps it.
    const char *name = nullptr; //!< In the context "FindingWords".
    const char *why = nullptr; //!< What it looks at, and what may well be behind it.
};

//! All rules, in the order in which findings are listed.
[[nodiscard]] std::span<const FindingRuleRow> findingRules();
[[nodiscard]] const FindingRuleRow &rowOf(FindingRule rule);
//! The rule that a filter keeps as \a word; nothing for what is none.
[[nodiscard]] std::optional<FindingRule> findingRuleOf(const QString &word);
//! What a filter keeps for all rules.
inline constexpr QLatin1StringView anyFinding("any");
//! The bit of \a rule in PackedSession::findings.
[[nodiscard]] constexpr quint8 bitOf(FindingRule rule)
{
    return static_cast<quint8>(1U << static_cast<unsigned>(rule));
}

} // namespace frontdesk::models
