// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/failure.h"
#include "journal/types/job.h"

#include <QList>
#include <QSet>

namespace frontdesk::operations {

//! What becomes of one session of a job.
enum class Fate {
    Open, //!< Not tried yet, or on its way.
    Revoked,
    Ended, //!< Was not live any more: nothing had to be done.
    Failed, //!< Is still live.
    Unknown, //!< May be live: not even asking brought an answer.
};

//! One session of a job.
struct JobEntry {
    journal::JobItem target;
    Fate fate = Fate::Open;
    Failure failure {}; //!< With Failed and Unknown.
};

//! Nothing was done, and nothing would be done for any other: going on is of no use.
[[nodiscard]] bool stopsEverything(const Failure &failure);

//! What a session has come to when its revoking failed so and it was \a before.
[[nodiscard]] Fate fateAfter(const Failure &failure, Fate before);

//! The sessions of a job and how many have come to what.
class JobItems final {
public:
    explicit JobItems(const QList<journal::JobItem> &targets);

    [[nodiscard]] const QList<JobEntry> &all() const { return m_entries; }
    [[nodiscard]] const JobEntry &at(qsizetype place) const { return m_entries.at(place); }
    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    [[nodiscard]] qsizetype count(Fate fate) const { return m_counts[static_cast<int>(fate)]; }
    [[nodiscard]] bool contains(const SessionId &session) const { return m_known.contains(session); }
    //! Everything has ended.
    [[nodiscard]] bool isDone() const { return count(Fate::Revoked) + count(Fate::Ended) == size(); }

    void append(const journal::JobItem &target);
    void setFate(qsizetype place, Fate fate, const Failure &failure = {});

private:
    QList<JobEntry> m_entries;
    QSet<SessionId> m_known;
    qsizetype m_counts[5] = {};
};

} // namespace frontdesk::operations
