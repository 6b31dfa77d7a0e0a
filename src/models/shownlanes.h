// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/sessionlanes.h"

#include <QObject>
#include <QTimer>

namespace frontdesk::models {

class SessionTableModel;
class SessionView;

/*! The lanes of what a view of the sessions shows.

    Worked out anew after the view has changed, on another thread where there are many, and only while
    somebody looks. */
class ShownLanes final : public QObject {
    Q_OBJECT

public:
    //! More than these bars nobody tells apart: of more sessions the ones last used are taken.
    static constexpr qsizetype most = 5000;

    //! \a table and \a view must outlive it.
    ShownLanes(const SessionTableModel &table, const SessionView &view, QObject *parent = nullptr);

    //! While not, nothing is worked out.
    void setWatching(bool watching);
    [[nodiscard]] const SessionLanes &lanes() const { return m_lanes; }
    //! The moment that they were worked out for.
    [[nodiscard]] Instant now() const { return m_now; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const SessionLanes &lanes, Instant now);

    const SessionTableModel &m_table;
    const SessionView &m_view;
    SessionLanes m_lanes;
    Instant m_now {};
    QTimer m_due; //!< So that many changes in one go are one.
    quint64 m_generation = 0; //!< Numbers mean others after the table was reset.
    bool m_isWatching = false;
    bool m_isAsked = false;
    bool m_isStale = false; //!< Something changed since it was asked.
};

} // namespace frontdesk::models
