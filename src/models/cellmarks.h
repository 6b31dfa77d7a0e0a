// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"

#include <QHash>
#include <QList>

#include <bitset>

namespace frontdesk::models {

//! Which cells of a table changed of late, by the number of the session and the column.
class CellMarks final {
public:
    using Columns = std::bitset<32>;
    //! A mark ends after so long.
    static constexpr std::chrono::milliseconds length {3000};

    //! \a columns of \a number changed at \a time; what was marked there before goes on as long as they.
    void mark(quint32 number, const Columns &columns, Instant time);
    [[nodiscard]] bool isMarked(quint32 number, int column) const;
    [[nodiscard]] bool isEmpty() const { return m_marks.isEmpty(); }
    //! Ends what is old enough at \a now, and says of whom.
    QList<quint32> end(Instant now);
    void clear() { m_marks.clear(); }

private:
    struct Mark {
        Columns columns;
        Instant since;
    };

    QHash<quint32, Mark> m_marks;
};

} // namespace frontdesk::models
