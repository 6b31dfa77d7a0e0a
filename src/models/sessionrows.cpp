// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionrows.h"

#include <algorithm>

namespace frontdesk::models {

const api::Session &SessionRows::at(int row) const
{
    if (m_unpackedRow != row) {
        m_unpacked = m_packer.texts().unpacked(m_rows[row]);
        m_unpackedRow = row;
    }
    return m_unpacked;
}

int SessionRows::rowOf(const SessionId &id) const
{
    const qint64 number = m_packer.numberOf(id);
    return number < 0 ? -1 : rowOf(static_cast<quint32>(number));
}

int SessionRows::rowOf(quint32 number) const
{
    if (number >= m_rowOf.size() || m_rowOf[number] < 0)
        return -1;
    for (; m_counted < size(); ++m_counted)
        m_rowOf[m_rows[m_counted][PackedSession::Id]] = m_counted;
    return m_rowOf[number];
}

int SessionRows::placeOf(const api::Session &session) const
{
    if (!session.createdAt)
        return size();
    const auto created = static_cast<qint64>(session.createdAt->time_since_epoch().count());
    // Pages come newest first, so the place is nearly always at the end.
    int place = size();
    for (int row = size() - 1; row >= 0; --row) {
        const qint64 other = m_rows[row].createdAt;
        if (other == PackedSession::noTime)
            continue;
        if (other >= created)
            break;
        place = row;
    }
    return place;
}

void SessionRows::clear()
{
    m_packer.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_counted = 0;
    m_unpackedRow = -1;
}

void SessionRows::update(int row, const api::Session &newer)
{
    m_rows[row] = m_packer.pack(api::merged(at(row), newer));
    m_unpackedRow = -1;
}

void SessionRows::insert(int row, const QList<api::Session> &sessions)
{
    m_counted = std::min(m_counted, row);
    m_unpackedRow = -1;
    m_rows.insert(row, sessions.size(), {});
    for (const api::Session &session : sessions) {
        PackedSession packed = m_packer.pack(session);
        if (packed[PackedSession::Id] >= m_rowOf.size())
            m_rowOf.resize(packed[PackedSession::Id] + 1, -1);
        m_rowOf[packed[PackedSession::Id]] = row;
        m_rows[row++] = packed;
    }
}

void SessionRows::remove(int row, int count)
{
    m_counted = std::min(m_counted, row);
    m_unpackedRow = -1;
    for (int i = row; i < row + count; ++i)
        m_rowOf[m_rows[i][PackedSession::Id]] = -1;
    m_rows.remove(row, count);
}

void SessionRows::squeeze()
{
    m_packer.squeeze();
    m_rows.squeeze();
    m_rowOf.squeeze();
}

qsizetype SessionRows::footprint() const
{
    return m_packer.footprint() + m_rows.capacity() * static_cast<qsizetype>(sizeof(PackedSession))
        + m_rowOf.capacity() * static_cast<qsizetype>(sizeof(int));
}

} // namespace frontdesk::models
