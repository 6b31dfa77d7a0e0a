// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionrows.h"
#include "models/sessionwriter.h"

namespace frontdesk::models {

//! Sessions to be handed on. A copy is safe to read on another thread.
struct ExportJob {
    SessionList list;
    //! Those that are wanted, by the numbers of their ids and in the order to write them; nullopt: all.
    std::optional<QList<quint32>> numbers;
    ExportChoice choice;
    ExportSource source;

    [[nodiscard]] qsizetype count() const { return numbers ? numbers->size() : list.rows.size(); }
};

/*! Writes sessions piece by piece, so that whoever asks for the next can stop, or say how far it is.

    Not for the thread of a window once they are many. */
class SessionExport final {
public:
    explicit SessionExport(ExportJob job);

    //! The next piece in UTF-8; empty: that was all.
    [[nodiscard]] QByteArray next();
    //! So many sessions are written.
    [[nodiscard]] qsizetype done() const { return m_done; }

private:
    [[nodiscard]] QByteArray rows();

    ExportJob m_job;
    Masking m_masking;
    std::unique_ptr<SessionWriter> m_writer;
    qsizetype m_done = 0;
    enum { Head, Rows, Foot, End } m_part = Head;
};

} // namespace frontdesk::models
