// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/calllog.h"

#include <algorithm>

namespace frontdesk::api {

void CallLog::note(const CallRecord &record)
{
    if (record.number <= m_dropped)
        return;
    // Backwards: what changes is new as a rule.
    const auto known = std::find_if(m_records.rbegin(), m_records.rend(),
        [&record](const CallRecord &other) { return other.number <= record.number; });
    if (known != m_records.rend() && known->number == record.number)
        *known = record;
    else
        m_records.insert(known.base(), record);
    if (m_records.size() > most)
        m_dropped = m_records.takeFirst().number;
    Q_EMIT changed();
}

void CallLog::clear()
{
    m_records.clear();
    m_dropped = m_last;
    Q_EMIT changed();
}

} // namespace frontdesk::api
