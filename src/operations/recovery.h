// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "journal/types/job.h"

#include <QObject>

namespace frontdesk::api {
class SessionsService;
}
namespace frontdesk::journal {
class Journal;
}

namespace frontdesk::operations {

//! What an earlier program left behind, and what asking Clerk made of it.
struct Recovered {
    journal::JobId id = 0; //!< 0: these belong to no job.
    journal::Job job;
    qsizetype interrupted = 0; //!< Requests whose outcome was not written down.
    qsizetype done = 0; //!< Of these, Clerk had done so many.
    qsizetype unclear = 0; //!< Of so many nothing could be learnt.
    QList<journal::JobItem> left; //!< Still live, or never tried; not what is unclear.
};

/*! Settles what earlier programs left open in one instance: by GET, so that nothing is done twice.

    Sends nothing but GETs; going on is somebody's decision.
*/
class Recovery final : public QObject {
    Q_OBJECT

public:
    //! All of these must outlive this.
    Recovery(journal::Journal &journal, api::SessionsService &sessions, const Clock &clock,
        QObject *parent = nullptr);

    //! Looks for what was left in \a instance, which the desk called \a name. Nothing while it is at it.
    void run(const InstanceId &instance, const QString &name);

Q_SIGNALS:
    //! Everything is settled that could be; \a left is empty where there was nothing.
    void found(const QList<frontdesk::operations::Recovered> &left);
    void failed(const frontdesk::Failure &failure);

private:
    void take(const QList<journal::Unfinished> &unfinished);
    void settle(qsizetype place, const journal::Entry &entry);
    void note(qsizetype place, const journal::Entry &entry, const journal::Outcome &outcome);
    void settleOne();
    void end();

    journal::Journal &m_journal;
    api::SessionsService &m_sessions;
    const Clock &m_clock;
    QList<Recovered> m_found;
    qsizetype m_open = 0;
    bool m_running = false;
};

} // namespace frontdesk::operations
