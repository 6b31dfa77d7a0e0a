// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ids.h"
#include "models/viewchoice.h"

#include <QList>

namespace frontdesk::controllers {

//! What a window shows of a desk: whose sessions, which of them, and the one that is looked at.
struct Visit {
    UserId user; //!< Empty for the sessions on a client.
    ClientId client;
    models::ViewChoice choice;
    SessionId session; //!< The chosen one; empty: none.
    bool isInspected = false; //!< The inspector is open.

    //! The same list, however it is filtered and sorted.
    [[nodiscard]] bool isSameList(const Visit &other) const
    {
        return user == other.user && client == other.client;
    }
    friend bool operator==(const Visit &, const Visit &) = default;
};

/*! The way through people and clients, one entry for each list that was opened, as it was when it was left.
    Opening another list after going back drops what lay ahead. */
class History final {
public:
    static constexpr qsizetype longest = 50;

    //! \a visit is what is shown now: of the same list as before, or of another.
    void note(const Visit &visit);

    [[nodiscard]] bool hasBack() const { return m_place > 0; }
    [[nodiscard]] bool hasForward() const { return m_place + 1 < m_visits.size(); }
    //! Moves there and gives what to show; only where there is one.
    const Visit &back();
    const Visit &forward();

private:
    QList<Visit> m_visits;
    qsizetype m_place = -1;
};

} // namespace frontdesk::controllers
