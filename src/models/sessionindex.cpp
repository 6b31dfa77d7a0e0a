// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionindex.h"

#include "models/findingrules.h"
#include "models/sessionmatch.h"
#include "models/sessionranks.h"

#include <algorithm>
#include <numeric>

namespace frontdesk::models {

namespace {

//! The rows of \a list that pass \a filter, in its order.
std::vector<qsizetype> matching(const SessionList &list, const SessionFilter &filter, Instant now)
{
    std::vector<qsizetype> rows;
    rows.reserve(static_cast<size_t>(list.rows.size()));
    const SessionMatch match(list.texts, filter, now, list.names);
    for (qsizetype row = 0; row < list.rows.size(); ++row) {
        if (match(list.rows[row]))
            rows.push_back(row);
    }
    return rows;
}

//! A session may be counted for several rules.
QHash<QString, int> findingCounts(const SessionList &list, const SessionMatch &match)
{
    QHash<QString, int> found;
    for (const PackedSession &session : list.rows) {
        if (session.findings == 0 || !match(session))
            continue;
        ++found[anyFinding];
        for (const FindingRuleRow &row : findingRules()) {
            if ((session.findings & bitOf(row.rule)) != 0)
                ++found[row.word];
        }
    }
    return found;
}

} // namespace

QList<quint32> sessionIndex(
    const SessionList &list, const SessionFilter &filter, const SessionOrder &order, Instant now)
{
    std::vector<qsizetype> rows = matching(list, filter, now);
    if (order.column >= 0) {
        const SessionRanks ranks(
            list.texts, static_cast<SessionTableModel::Column>(order.column), list.names);
        std::vector<std::pair<quint64, qsizetype>> keys;
        keys.reserve(rows.size());
        for (const qsizetype row : rows) {
            const auto rank = ranks(list.rows[row]);
            // Turned round rather than sorted the other way: equals, and what has no rank, stay where they
            // are.
            const quint64 key = !rank                   ? std::numeric_limits<quint64>::max()
                : order.direction == Qt::AscendingOrder ? *rank
                                                        : SessionRanks::last - *rank;
            keys.emplace_back(key, row);
        }
        std::sort(keys.begin(), keys.end());
        std::transform(keys.begin(), keys.end(), rows.begin(), [](const auto &key) { return key.second; });
    }
    QList<quint32> numbers;
    numbers.reserve(static_cast<qsizetype>(rows.size()));
    for (const qsizetype row : rows)
        numbers << list.rows[row][PackedSession::Id];
    return numbers;
}

QHash<QString, int> facetCounts(
    const SessionList &list, const SessionFilter &filter, Facet facet, Instant now)
{
    const SessionMatch match(list.texts, filter.without(facet), now, list.names);
    if (facet == Facet::Finding)
        return findingCounts(list, match);
    const PackedSession::Text text = textOf(facet);
    std::vector<int> counts(list.texts[text].size());
    for (const PackedSession &session : list.rows) {
        if (match(session))
            ++counts[session[text]];
    }
    QHash<QString, int> found;
    for (quint32 number = 0; number < counts.size(); ++number) {
        if (counts[number] > 0)
            found[facetValue(list.texts, facet, number)] += counts[number];
    }
    found.remove({});
    return found;
}

} // namespace frontdesk::models
