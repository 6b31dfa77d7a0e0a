// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionrows.h"

#include <algorithm>
#include <iterator>

namespace frontdesk::models {

int SessionRows::rowOf(const SessionId &id) const
{
    const auto found = m_rows.constFind(id);
    if (found == m_rows.cend())
        return -1;
    if (m_counted == size())
        return *found;
    for (; m_counted < size(); ++m_counted)
        m_rows[at(m_counted).id] = m_counted;
    return m_rows.value(id);
}

int SessionRows::placeOf(const api::Session &session) const
{
    if (!session.createdAt)
        return size();
    // Pages come newest first, so the place is nearly always at the end.
    int place = size();
    for (int row = size() - 1; row >= 0; --row) {
        const auto &created = at(row).createdAt;
        if (created && *created >= *session.createdAt)
            break;
        if (created)
            place = row;
    }
    return place;
}

void SessionRows::clear()
{
    m_sessions.clear();
    m_rows.clear();
    m_counted = 0;
}

void SessionRows::update(int row, const api::Session &newer)
{
    *m_sessions[static_cast<size_t>(row)] = api::merged(at(row), newer);
}

void SessionRows::insert(int row, const QList<api::Session> &sessions)
{
    m_counted = std::min(m_counted, row);
    std::vector<std::unique_ptr<api::Session>> added;
    added.reserve(static_cast<size_t>(sessions.size()));
    for (const api::Session &session : sessions) {
        m_rows.insert(session.id, -1);
        added.push_back(std::make_unique<api::Session>(session));
    }
    m_sessions.insert(m_sessions.begin() + row, std::make_move_iterator(added.begin()),
        std::make_move_iterator(added.end()));
}

void SessionRows::remove(int row, int count)
{
    m_counted = std::min(m_counted, row);
    for (int i = row; i < row + count; ++i)
        m_rows.remove(at(i).id);
    m_sessions.erase(m_sessions.begin() + row, m_sessions.begin() + row + count);
}

} // namespace frontdesk::models
