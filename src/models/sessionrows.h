// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/types/session.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace frontdesk::models {

/*! Sessions in rows, found by id.

    Row numbers behind a change are counted anew when one is next asked for, so that a refresh that removes
    many rows here and there stays quick.
*/
class SessionRows final {
public:
    [[nodiscard]] int size() const { return static_cast<int>(m_sessions.size()); }
    [[nodiscard]] const api::Session &at(int row) const { return *m_sessions[static_cast<size_t>(row)]; }
    //! -1 when it is not here.
    [[nodiscard]] int rowOf(const SessionId &id) const;
    //! Where a new session belongs: before the first that was created earlier; without a time, at the end.
    [[nodiscard]] int placeOf(const api::Session &session) const;

    void clear();
    //! Merges \a newer, of the same id, into \a row.
    void update(int row, const api::Session &newer);
    //! Inserts \a sessions, none of which may be here yet, before \a row.
    void insert(int row, const QList<api::Session> &sessions);
    void remove(int row, int count);

private:
    std::vector<std::unique_ptr<api::Session>>
        m_sessions; //!< Pointers, as rows are moved often and are large.
    mutable QHash<SessionId, int> m_rows; //!< Holds every id; the number is right for rows below m_counted.
    mutable int m_counted = 0;
};

} // namespace frontdesk::models
