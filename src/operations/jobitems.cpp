// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/jobitems.h"

namespace frontdesk::operations {

bool stopsEverything(const Failure &failure)
{
    constexpr int unauthorized = 401;
    return failure.httpStatus == unauthorized || failure.refusal == Refusal::ReadOnly
        || failure.refusal == Refusal::ManagedReadOnly || failure.refusal == Refusal::Unrecorded
        || failure.refusal == Refusal::AuthoritiesUnreadable || failure.obstacle;
}

Fate fateAfter(const Failure &failure, Fate before)
{
    constexpr int notFound = 404;
    if (failure.httpStatus == notFound)
        return Fate::Ended;
    return failure.outcomeUnknown || before == Fate::Unknown ? Fate::Unknown : Fate::Failed;
}

JobItems::JobItems(const QList<journal::JobItem> &targets)
{
    m_entries.reserve(targets.size());
    for (const journal::JobItem &target : targets)
        append(target);
}

void JobItems::append(const journal::JobItem &target)
{
    m_known.insert(target.session);
    m_entries.append(JobEntry {target});
    ++m_counts[static_cast<int>(Fate::Open)];
}

void JobItems::setFate(qsizetype place, Fate fate, const Failure &failure)
{
    JobEntry &entry = m_entries[place];
    --m_counts[static_cast<int>(entry.fate)];
    entry.fate = fate;
    entry.failure = failure;
    ++m_counts[static_cast<int>(fate)];
}

} // namespace frontdesk::operations
