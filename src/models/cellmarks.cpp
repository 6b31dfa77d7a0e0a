// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cellmarks.h"

namespace frontdesk::models {

void CellMarks::mark(quint32 number, const Columns &columns, Instant time)
{
    if (columns.none())
        return;
    Mark &mark = m_marks[number];
    mark.columns |= columns;
    mark.since = time;
}

bool CellMarks::isMarked(quint32 number, int column) const
{
    const auto mark = m_marks.constFind(number);
    return mark != m_marks.constEnd() && mark->columns.test(static_cast<size_t>(column));
}

QList<quint32> CellMarks::end(Instant now)
{
    QList<quint32> ended;
    for (auto mark = m_marks.begin(); mark != m_marks.end();) {
        // A clock that was set back must not keep them for ever.
        if (now >= mark->since && now - mark->since < length) {
            ++mark;
            continue;
        }
        ended << mark.key();
        mark = m_marks.erase(mark);
    }
    return ended;
}

} // namespace frontdesk::models
