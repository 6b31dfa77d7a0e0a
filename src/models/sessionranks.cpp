// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionranks.h"

#include "models/sessioncells.h"
#include "models/sessioncolumns.h"
#include "models/statusvocabulary.h"

#include <algorithm>

namespace frontdesk::models {

using Packed = PackedSession;
using Table = SessionTableModel;

namespace {

qint64 Packed::*timeOf(Table::Column column)
{
    return column == Table::LastActive ? &Packed::lastActiveAt
        : column == Table::Created     ? &Packed::createdAt
                                       : &Packed::expireAt;
}

Packed::Text textOf(Table::Column column)
{
    switch (column) {
    case Table::Device:
        return Packed::Device;
    case Table::Place:
        return Packed::Place;
    case Table::Ip:
        return Packed::Address;
    case Table::Organization:
        return Packed::Organization;
    case Table::ImpersonatedBy:
        return Packed::Actor;
    case Table::Client:
        return Packed::Client;
    case Table::User:
        return Packed::User;
    default:
        return Packed::Id;
    }
}

// Ids are many and mean nothing: they stand in the order of their bytes.
bool isId(Packed::Text text)
{
    return text != Packed::Device && text != Packed::Place && text != Packed::Address
        && text != Packed::Actor;
}

bool isNamed(Packed::Text text, const SessionNames &names)
{
    return (text == Packed::Organization && !names.organizations.isEmpty())
        || (text == Packed::User && !names.people.isEmpty());
}

//! Ranks the numbers below \a count by \a keyOf, which gives an empty key for what has no rank.
template <typename KeyOf>
std::vector<std::optional<quint64>> ranked(quint32 count, KeyOf keyOf)
{
    std::vector<std::pair<decltype(keyOf(0U)), quint32>> keys;
    keys.reserve(count);
    for (quint32 number = 0; number < count; ++number) {
        if (auto key = keyOf(number); key.size() > 0)
            keys.emplace_back(std::move(key), number);
    }
    std::sort(keys.begin(), keys.end());
    std::vector<std::optional<quint64>> ranks(count);
    quint64 rank = 0;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (i > 0 && keys[i - 1].first < keys[i].first)
            rank = i;
        ranks[keys[i].second] = rank;
    }
    return ranks;
}

} // namespace

SessionRanks::SessionRanks(const SessionTexts &texts, Table::Column column, const SessionNames &names)
    : m_column(column)
{
    if (column == Table::Status || isTime(column))
        return;
    const Packed::Text text = textOf(column);
    if (isId(text) && !isNamed(text, names)) {
        m_ranks = ranked(texts[text].size(), [&](quint32 number) { return texts[text].bytes(number); });
        return;
    }
    m_ranks = ranked(texts[text].size(), [&](quint32 number) {
        PackedSession only;
        only[text] = number;
        only.hasActivity = true;
        return number == 0 ? QString() : cellSortKey(texts.unpacked(only), column, names).toString();
    });
}

std::optional<quint64> SessionRanks::operator()(const PackedSession &session) const
{
    if (m_column == Table::Status)
        return static_cast<quint64>(statusRank(session.status));
    if (!isTime(m_column))
        return m_ranks[session[textOf(m_column)]];
    const qint64 time = session.*timeOf(m_column);
    return time == Packed::noTime ? std::nullopt : std::optional(static_cast<quint64>(time));
}

} // namespace frontdesk::models
