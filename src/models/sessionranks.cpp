// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionranks.h"

#include "core/ipnetwork.h"
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

//! Addresses sort by number; what is none sorts after them, by its bytes.
using AddressKey = std::pair<std::string_view, IpNetwork::Key>;

AddressKey addressKey(std::string_view text)
{
    const auto key
        = IpNetwork::addressKey(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    return key ? AddressKey({}, *key) : AddressKey(text, {});
}

//! Ranks the numbers below \a count by \a keyOf, which gives no key for what has no rank. Number 0 is the
//! empty text.
template <typename KeyOf>
std::vector<std::optional<quint64>> ranked(quint32 count, KeyOf keyOf)
{
    using Key = typename decltype(keyOf(1U))::value_type;
    std::vector<std::pair<Key, quint32>> keys;
    keys.reserve(count);
    for (quint32 number = 1; number < count; ++number) {
        if (auto key = keyOf(number))
            keys.emplace_back(*std::move(key), number);
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
        m_ranks = ranked(
            texts[text].size(), [&](quint32 number) { return std::optional(texts[text].bytes(number)); });
    } else if (text == Packed::Address) {
        m_ranks = ranked(texts[text].size(),
            [&](quint32 number) { return std::optional(addressKey(texts[text].bytes(number))); });
    } else {
        m_ranks = ranked(texts[text].size(), [&](quint32 number) {
            PackedSession only;
            only[text] = number;
            only.hasActivity = true;
            const QString key = cellSortKey(texts.unpacked(only), column, names).toString();
            return key.isEmpty() ? std::nullopt : std::optional(key);
        });
    }
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
