// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controllers/history.h"

namespace frontdesk::controllers {

void History::note(const Visit &visit)
{
    if (visit.user.isEmpty() && visit.client.isEmpty())
        return;
    if (m_place >= 0 && m_visits[m_place].isSameList(visit)) {
        m_visits[m_place] = visit;
        return;
    }
    m_visits.resize(m_place + 1);
    m_visits << visit;
    if (m_visits.size() > longest)
        m_visits.removeFirst();
    m_place = m_visits.size() - 1;
}

const Visit &History::back()
{
    Q_ASSERT(hasBack());
    return m_visits[--m_place];
}

const Visit &History::forward()
{
    Q_ASSERT(hasForward());
    return m_visits[++m_place];
}

} // namespace frontdesk::controllers
