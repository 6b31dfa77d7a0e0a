// SPDX-FileCopyrightText: 2026 The Frontdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/revokejob.h"

#include <QObject>

#include <memory>
#include <vector>

namespace frontdesk::operations {

//! The jobs of one instance, one after the other.
class JobQueue final : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(const RevokeJob::Tools &tools, QObject *parent = nullptr);
    ~JobQueue() override;

    //! Begins \a plan when it is its turn. \a id names it if it is in the journal already.
    RevokeJob &add(const journal::Job &plan, journal::JobId id = 0);
    //! Forgets \a job, which is over.
    void dismiss(RevokeJob &job);
    //! Pauses what is running.
    void pause();

    //! In the order they were added.
    [[nodiscard]] QList<RevokeJob *> jobs() const;
    //! Not everything is over.
    [[nodiscard]] bool isBusy() const;
    //! More is going to be sent: one is neither paused nor stopped.
    [[nodiscard]] bool isAtWork() const;

Q_SIGNALS:
    //! A job was added, dismissed, or something about one of them changed.
    void changed();
    //! As Clerk told it.
    void settled(const frontdesk::api::Session &session);

private:
    void startNext();

    const RevokeJob::Tools m_tools;
    std::vector<std::unique_ptr<RevokeJob>> m_jobs;
};

} // namespace frontdesk::operations
