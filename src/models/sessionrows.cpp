// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionrows.h"

#include <algorithm>
#include <utility>

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

int SessionRows::placeOf(qint64 createdAt) const
{
    if (createdAt == PackedSession::noTime)
        return size();
    // Rows with a time descend; those without stand anywhere among them.
    int first = 0;
    int place = size();
    while (first < place) {
        const int middle = first + (place - first) / 2;
        int timed = middle;
        while (timed >= first && m_rows[timed].createdAt == PackedSession::noTime)
            --timed;
        if (timed < first || m_rows[timed].createdAt >= createdAt)
            first = middle + 1;
        else
            place = timed;
    }
    return place;
}

int SessionRows::onClientOf(int row) const
{
    constexpr auto client = PackedSession::Client;
    if (m_onClient.isEmpty()) {
        m_onClient.resize(m_packer.texts()[client].size());
        for (const PackedSession &packed : m_rows)
            ++m_onClient[packed[client]];
    }
    const quint32 number = m_rows[row][client];
    return number == 0 ? 0 : m_onClient[number];
}

void SessionRows::clear()
{
    m_packer.clear();
    m_rows.clear();
    m_rowOf.clear();
    m_counted = 0;
    m_onClient.clear();
    m_unpackedRow = -1;
}

QList<PackedSession> SessionRows::pack(const QList<api::Session> &sessions)
{
    QList<PackedSession> packed;
    packed.reserve(sessions.size());
    for (const api::Session &session : sessions)
        packed << m_packer.pack(session);
    return packed;
}

PackedSession SessionRows::update(int row, PackedSession newer)
{
    const PackedSession before = std::as_const(m_rows)[row];
    newer.findings = before.findings; // until it is looked through again
    if (newer == before)
        return before;
    PackedSession merged = m_packer.pack(api::merged(at(row), m_packer.texts().unpacked(newer)));
    merged.findings = before.findings;
    if (merged[PackedSession::Client] != before[PackedSession::Client])
        m_onClient.clear();
    m_unpackedRow = -1;
    m_rows[row] = merged;
    return before;
}

void SessionRows::insert(int row, std::span<const PackedSession> sessions)
{
    m_counted = std::min(m_counted, row);
    m_onClient.clear();
    m_unpackedRow = -1;
    m_rowOf.resize(m_packer.texts()[PackedSession::Id].size(), -1);
    m_rows.insert(row, static_cast<qsizetype>(sessions.size()), {});
    for (const PackedSession &packed : sessions) {
        m_rowOf[packed[PackedSession::Id]] = row;
        m_rows[row++] = packed;
    }
}

void SessionRows::remove(int row, int count)
{
    m_counted = std::min(m_counted, row);
    m_onClient.clear();
    m_unpackedRow = -1;
    for (int i = row; i < row + count; ++i)
        m_rowOf[m_rows[i][PackedSession::Id]] = -1;
    m_rows.remove(row, count);
}

void SessionRows::moveToEnd(const QList<int> &rows)
{
    QList<PackedSession> moved;
    moved.reserve(rows.size());
    qsizetype end = 0;
    for (int row = 0; row < size(); ++row) {
        if (moved.size() < rows.size() && rows[moved.size()] == row)
            moved << m_rows[row];
        else
            m_rows[end++] = m_rows[row];
    }
    std::copy(moved.cbegin(), moved.cend(), m_rows.begin() + end);
    m_counted = 0;
    m_unpackedRow = -1;
}

std::pair<int, int> SessionRows::setFindings(const std::vector<quint8> &marks)
{
    std::pair<int, int> changed {-1, -1};
    for (int row = 0; row < size(); ++row) {
        const quint32 number = std::as_const(m_rows)[row][PackedSession::Id];
        const quint8 mark = number < marks.size() ? marks[number] : quint8(0);
        // Not written where it is the same: that would copy what another thread reads.
        if (mark == std::as_const(m_rows)[row].findings)
            continue;
        m_rows[row].findings = mark;
        changed = {changed.first < 0 ? row : changed.first, row};
    }
    return changed;
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
        + (m_rowOf.capacity() + m_onClient.capacity()) * static_cast<qsizetype>(sizeof(int));
}

} // namespace frontdesk::models
