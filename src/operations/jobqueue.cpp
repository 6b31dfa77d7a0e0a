// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations/jobqueue.h"

#include "core/log.h"
#include "operations/writegate.h"

#include <algorithm>

namespace frontdesk::operations {

using State = RevokeJob::State;

JobQueue::JobQueue(const RevokeJob::Tools &tools, QObject *parent)
    : QObject(parent)
    , m_tools(tools)
{
    connect(&tools.gate, &WriteGate::slept, this, &JobQueue::pause);
}

JobQueue::~JobQueue() = default;

RevokeJob &JobQueue::add(const journal::Job &plan, journal::JobId id)
{
    qCInfo(logApp) << "job" << id << "taken up";
    RevokeJob &job = *m_jobs.emplace_back(std::make_unique<RevokeJob>(m_tools, plan, id));
    connect(&job, &RevokeJob::settled, this, &JobQueue::settled);
    connect(&job, &RevokeJob::changed, this, [this] {
        startNext();
        Q_EMIT changed();
    });
    startNext();
    Q_EMIT changed();
    return job;
}

void JobQueue::dismiss(RevokeJob &job)
{
    const auto found = std::ranges::find(m_jobs, &job, [](const auto &held) { return held.get(); });
    if (found == m_jobs.end() || job.state() != State::Over)
        return;
    job.dismiss();
    // Not at once: it may be the one that calls.
    job.disconnect(this);
    found->release()->deleteLater();
    m_jobs.erase(found);
    Q_EMIT changed();
}

void JobQueue::pause()
{
    for (const auto &job : m_jobs)
        job->pause();
}

QList<RevokeJob *> JobQueue::jobs() const
{
    QList<RevokeJob *> all;
    for (const auto &job : m_jobs)
        all << job.get();
    return all;
}

bool JobQueue::isBusy() const
{
    return std::ranges::any_of(m_jobs, [](const auto &job) { return job->state() != State::Over; });
}

bool JobQueue::isAtWork() const
{
    return std::ranges::any_of(m_jobs,
        [](const auto &job) { return job->state() == State::Running || job->state() == State::Listing; });
}

void JobQueue::startNext()
{
    const auto next
        = std::ranges::find_if(m_jobs, [](const auto &job) { return job->state() != State::Over; });
    if (next != m_jobs.end() && (*next)->state() == State::Waiting)
        (*next)->start();
}

} // namespace frontdesk::operations
