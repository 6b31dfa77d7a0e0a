// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/packed.h"
#include "models/sessionnames.h"

#include <span>
#include <utility>
#include <vector>

namespace frontdesk::models {

//! Sessions in the order of a list, and what their numbers stand for. A copy is safe to read on another
//! thread.
struct SessionList {
    QList<PackedSession> rows;
    SessionTexts texts;
    SessionNames names = {};
};

/*! Sessions in rows, found by id.

    Row numbers behind a change are counted anew when one is next asked for, so that a refresh that removes
    many rows here and there stays quick.
*/
class SessionRows final {
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const PackedSession &packed(int row) const { return m_rows[row]; }
    //! Valid until another row is asked for, or something changes: a view asks one row for many cells.
    [[nodiscard]] const api::Session &at(int row) const;
    [[nodiscard]] SessionId idAt(int row) const { return m_packer.texts().id(m_rows[row]); }
    //! -1 when it is not here.
    [[nodiscard]] int rowOf(const SessionId &id) const;
    //! The same by the number that its id was packed to.
    [[nodiscard]] int rowOf(quint32 number) const;
    //! Where what was created at \a createdAt belongs: before the first that was created earlier; without a
    //! time, at the end.
    [[nodiscard]] int placeOf(qint64 createdAt) const;
    //! All numbers of ids are below it.
    [[nodiscard]] qsizetype numbers() const { return m_rowOf.size(); }
    //! How many of the rows are of the client of \a row, itself among them; 0 where Clerk did not say which.
    [[nodiscard]] int onClientOf(int row) const;
    [[nodiscard]] SessionList list() const { return {m_rows, m_packer.texts()}; }

    void clear();
    //! Keeps the texts of \a sessions, for update() and insert().
    [[nodiscard]] QList<PackedSession> pack(const QList<api::Session> &sessions);
    [[nodiscard]] QList<PackedSession> adopt(const PackedPage &page) { return m_packer.adopt(page); }
    //! Merges \a newer, of the same id, into \a row, and says what was there before.
    PackedSession update(int row, PackedSession newer);
    //! Inserts \a sessions, none of which may be here yet, before \a row.
    void insert(int row, std::span<const PackedSession> sessions);
    void remove(int row, int count);
    //! Moves \a rows, which ascend, behind all others; both keep their order.
    void moveToEnd(const QList<int> &rows);
    //! Takes why sessions are worth a look, by the number of the id; for others there is nothing. Returns the
    //! first and the last row that changed; -1 for none.
    std::pair<int, int> setFindings(const std::vector<quint8> &marks);

    //! Gives back what was taken for more than there is: everything has come.
    void squeeze();
    //! Bytes of memory taken.
    [[nodiscard]] qsizetype footprint() const;

private:
    SessionPacker m_packer;
    QList<PackedSession> m_rows;
    mutable QList<int> m_rowOf; //!< By the number of the id; right for rows below m_counted, else not -1.
    mutable int m_counted = 0;
    mutable QList<int> m_onClient; //!< Rows by the number of the client; empty: to be counted.
    mutable api::Session m_unpacked; //!< Of the row m_unpackedRow.
    mutable int m_unpackedRow = -1;
};

} // namespace frontdesk::models
