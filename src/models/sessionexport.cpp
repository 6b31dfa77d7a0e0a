// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/sessionexport.h"

namespace frontdesk::models {

namespace {

//! Of \a list those with \a numbers, in their order.
QList<PackedSession> picked(const SessionList &list, const QList<quint32> &numbers)
{
    QList<qsizetype> rowOf(list.texts[PackedSession::Id].size(), -1);
    for (qsizetype row = 0; row < list.rows.size(); ++row)
        rowOf[list.rows[row][PackedSession::Id]] = row;
    QList<PackedSession> rows;
    rows.reserve(numbers.size());
    for (const quint32 number : numbers) {
        if (const qsizetype row = rowOf.value(number, -1); row >= 0)
            rows << list.rows[row];
    }
    return rows;
}

} // namespace

SessionExport::SessionExport(ExportJob job)
    : m_job(std::move(job))
    , m_masking(m_job.choice.mask)
{
    if (m_job.numbers)
        m_job.list.rows = picked(m_job.list, *m_job.numbers);
    // The source first: who it is about is "Person 1".
    m_writer = sessionWriter(m_job.choice, m_job.source.masked(m_masking), m_job.list.rows.size());
}

QByteArray SessionExport::next()
{
    // A piece may be empty where there is nothing to say.
    while (m_part != End) {
        QByteArray piece;
        switch (m_part) {
        case Head:
            piece = m_writer->head();
            m_part = Rows;
            break;
        case Rows:
            piece = rows();
            if (m_done == m_job.list.rows.size())
                m_part = Foot;
            break;
        case Foot:
            piece = m_writer->foot();
            m_part = End;
            break;
        case End:
            break;
        }
        if (!piece.isEmpty())
            return piece;
    }
    return {};
}

QByteArray SessionExport::rows()
{
    // A few milliseconds of work, and a few hundred kilobytes.
    constexpr qsizetype most = 500;
    QByteArray piece;
    for (const qsizetype end = qMin(m_done + most, m_job.list.rows.size()); m_done < end; ++m_done)
        piece += m_writer->row(m_masking.session(m_job.list.texts.unpacked(m_job.list.rows[m_done])));
    return piece;
}

} // namespace frontdesk::models
